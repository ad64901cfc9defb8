import { useEffect, useRef } from 'preact/hooks'
import { book } from '../book'
import { focusGrid } from '../grid'
import { busy, inTurn } from '../script/executions'
import { type Answer, type Question, withGoogle } from './frame-script'
import { panel } from './panel'

const isQuestion = (data: unknown): data is Question =>
  typeof data === 'object' && data !== null && 'functionName' in data

async function answerTo({ call, functionName, args }: Question): Promise<Answer> {
  try {
    const value = await inTurn('Working…', () => book.value?.script.request(functionName, args))
    return { call, value }
  } catch (error) {
    return { call, error: error instanceof Error ? error.message : String(error) }
  }
}

/** The sidebar beside the grid: the very file that Google would serve, in a frame as wide as Google's. */
export function Sidebar() {
  const frame = useRef<HTMLIFrameElement>(null)
  const shown = panel.value
  const close = () => {
    panel.value = undefined
    focusGrid()
  }

  useEffect(() => {
    const hear = async (event: MessageEvent<unknown>) => {
      const window = frame.current?.contentWindow
      if (!window || event.source !== window || !isQuestion(event.data)) return
      window.postMessage(await answerTo(event.data), '*')
    }
    addEventListener('message', hear)
    return () => removeEventListener('message', hear)
  }, [])
  useEffect(() => {
    // The grid measures itself when the window changes, and now it is narrower or wider.
    window.dispatchEvent(new Event('resize'))
  }, [shown === undefined])

  if (!shown) return null
  return (
    <aside class="sidebar" aria-label={shown.title}>
      <header>
        <h2>{shown.title}</h2>
        <button type="button" class="plain" aria-label="Close the sidebar" onClick={close}>
          ×
        </button>
      </header>
      <div class={busy.value ? 'progress' : 'progress idle'} />
      <iframe
        key={shown.time}
        ref={frame}
        title={shown.title}
        sandbox="allow-scripts allow-forms"
        srcdoc={withGoogle(shown.html)}
        onLoad={() => frame.current?.focus()}
      />
    </aside>
  )
}
