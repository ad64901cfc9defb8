import './engine'
import './style.css'
import { render } from 'preact'
import { Bar } from './bar/bar'
import { showKept, showNew } from './book'
import { sampleBook } from './files/sample'
import { bookOf } from './files/tabs'
import { saved, saying } from './kept/saved'
import { readBook } from './kept/store'
import { Dialogs } from './messages/dialog'
import { Toasts } from './messages/toasts'

const at = (id: string) => document.getElementById(id) as HTMLElement
render(<Bar />, at('chrome'))
render(
  <>
    <Toasts />
    <Dialogs />
  </>,
  at('messages'),
)

/** Shows the workbook of the last visit, else the sample; `?empty` asks for an empty one. */
async function start(): Promise<void> {
  const kept = await readBook().catch(() => {
    saved.value = saying.failed
    return undefined
  })
  const wishes = new URLSearchParams(location.search)
  if (kept) await showKept(kept.base, kept.log)
  else await showNew(wishes.has('empty') ? bookOf([]) : sampleBook())
}
void start()
