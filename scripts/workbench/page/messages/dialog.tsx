import { signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Button, ButtonSet } from '../../emulator/api'

type Question = {
  title: string
  message: string
  buttons: ButtonSet
  /** Words on a button in place of its own, such as "Start over" on OK. */
  words?: Partial<Record<Button, string>>
}

const sets: Record<ButtonSet, readonly Button[]> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
}
const names: Record<Button, string> = { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No', CLOSE: 'Close' }

type Open = Question & { id: number; reply(button: Button): void }
const waiting = signal<readonly Open[]>([])
let last = 0

/** Shows a dialog, after those that are open already. Escape answers CLOSE, as the cross of Google's dialogs does. */
export const ask = (question: Question): Promise<Button> =>
  new Promise((resolve) => {
    last += 1
    const id = last
    const reply = (answer: Button) => {
      waiting.value = waiting.value.filter((open) => open.id !== id)
      resolve(answer)
    }
    waiting.value = [...waiting.value, { ...question, id, reply }]
  })

function Dialog({ title, message, buttons, words, reply }: Open) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby="dialog-title"
      aria-describedby="dialog-message"
      onCancel={(event) => {
        event.preventDefault()
        reply('CLOSE')
      }}
    >
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault()
          reply(sets[buttons][0] ?? 'OK')
        }}
      >
        {title && <h2 id="dialog-title">{title}</h2>}
        <p id="dialog-message">{message}</p>
        <footer>
          {sets[buttons].map((button, i) => (
            <button
              key={button}
              type={i === 0 ? 'submit' : 'button'}
              class={i === 0 ? 'primary' : 'plain'}
              onClick={i === 0 ? undefined : () => reply(button)}
            >
              {words?.[button] ?? names[button]}
            </button>
          ))}
        </footer>
      </form>
    </dialog>
  )
}

export function Dialogs() {
  const open = waiting.value[0]
  return open ? <Dialog key={open.id} {...open} /> : null
}
