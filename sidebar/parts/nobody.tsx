import { useSignal } from '@preact/signals'
import { ask, wrongWith } from '../server'
import { MainButton } from './main-button'
import { PlainButton } from './plain-button'

/** A screen while the tab People names nobody; `again` reads its tabs anew. */
export function Nobody({ again }: { again(): Promise<void> }) {
  const said = useSignal('')
  const busy = useSignal(false)
  const working = (work: () => Promise<string | undefined>) => async () => {
    busy.value = true
    said.value = (await work()) ?? ''
    busy.value = false
  }
  const openPeople = working(async () => {
    const wrong = wrongWith(await ask('setUpWorkbook', {}))
    return (
      wrong ?? wrongWith(await ask('goTo', { tab: 'People', row: 2, column: 'Name' })) ?? 'The tab People is in front.'
    )
  })
  const addSample = working(async () => {
    const wrong = wrongWith(await ask('addSample', {}))
    if (!wrong) await again()
    return wrong
  })
  return (
    <>
      <main class="nobody">
        <h2>No people yet</h2>
        <p class="soft">
          Name, team and manager in the tab People are enough. Then choose “Read the tabs again” at the top.
        </p>
        <PlainButton onClick={() => void addSample()}>Try it with a made-up company</PlainButton>
      </main>
      <footer>
        <div class="bar">
          <span class="soft" role="status">
            {busy.value ? 'Working…' : said.value}
          </span>
          <MainButton label="Add people in the tab People" idle={busy.value} onClick={() => void openPeople()} />
        </div>
      </footer>
    </>
  )
}
