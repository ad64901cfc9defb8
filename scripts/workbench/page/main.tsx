import './engine'
import './style.css'
import './bar/extensions-menu'
import { render } from 'preact'
import { Bar } from './bar/bar'
import { emptyBook, sampleBook, showKept, showNew } from './book'
import { saved, saying } from './kept/saved'
import { readBook } from './kept/store'
import { Dialogs } from './messages/dialog'
import { Toasts } from './messages/toasts'
import { Sidebar } from './sidebar/sidebar'

const at = (id: string) => document.getElementById(id) as HTMLElement
render(<Bar />, at('chrome'))
render(<Sidebar />, at('side'))
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
  else await showNew(wishes.has('empty') ? emptyBook() : await sampleBook())
}
void start()
