import './engine'
import './style.css'
import './bar/bar.css'
import './messages/messages.css'
import './notes/notes.css'
import './sidebar/sidebar.css'
import './bar/extensions-menu'
import './bar/file-menu'
import './notes/corners'
import './notes/menu'
import './notes/popover'
import { render } from 'preact'
import { Bar } from './bar/bar'
import { Hint } from './bar/hint'
import { emptyBook, sampleBook, showKept, showNew } from './book'
import { openHandle } from './handle'
import { isAlone } from './kept/alone'
import { saved, saying } from './kept/saved'
import { readBook } from './kept/store'
import { About } from './messages/about'
import { ask, Dialogs } from './messages/dialog'
import { Toasts } from './messages/toasts'
import { NoteDialog } from './notes/note-dialog'
import { Sidebar } from './sidebar/sidebar'

const at = (id: string) => document.getElementById(id) as HTMLElement
render(
  <>
    <Bar />
    <Hint />
  </>,
  at('chrome'),
)
render(<Sidebar />, at('side'))
render(
  <>
    <Toasts />
    <Dialogs />
    <About />
    <NoteDialog />
  </>,
  at('messages'),
)

const tell = (title: string, error: Error) => ask({ title, message: error.message, buttons: 'OK' })

/** What is shown at a first visit: the sample; `?empty` asks for an empty workbook. */
const first = async () => {
  if (new URLSearchParams(location.search).has('empty')) return emptyBook()
  return sampleBook().catch(async (error: Error) => {
    await tell('The sample could not be made', error)
    return emptyBook()
  })
}

async function start(): Promise<void> {
  if (!(await isAlone())) saved.value = saying.elsewhere
  const kept = await readBook().catch(() => {
    saved.value = saying.failed
    return undefined
  })
  if (!kept) return showNew(await first())
  await showKept(kept).catch(async (error: Error) => {
    // What was kept is left as it is.
    saved.value = saying.unread
    await tell('The workbook of the last visit could not be opened', error)
    await showNew(await first())
  })
}
void start().then(openHandle)
