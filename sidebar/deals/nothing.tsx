import { useSignal } from '@preact/signals'
import { MainButton } from '../parts/main-button'
import { PlainButton } from '../parts/plain-button'
import { ask, wrongWith } from '../server'
import { readAgain } from './read-again'
import { shown } from './state'

/** The screen while no tab holds deals. */
export function Nothing() {
  const said = useSignal('')
  const busy = useSignal(false)
  const addSample = async () => {
    busy.value = true
    said.value = wrongWith(await ask('addSample', {})) ?? ''
    if (!said.value) await readAgain()
    busy.value = false
  }
  const others = shown.value?.otherTabs ?? []
  return (
    <>
      <main class="nothing">
        <h2>No deals yet</h2>
        <ol>
          <li>Export your deals from the CRM, as a table or CSV.</li>
          <li>Paste them into a new tab, with the row of titles.</li>
          <li>Choose “Read the tabs again” below.</li>
        </ol>
        <p>
          Four columns are needed: <b>owner</b>, <b>amount</b>, <b>close date</b> and <b>stage</b>. Any order will do,
          and nothing else has to be filled in.
        </p>
        {others.length > 0 && (
          <p class="soft">
            Looked at, and not taken for deals: {others.join(', ')}. If one of them holds deals, title these four
            columns Owner, Amount, Close date and Stage.
          </p>
        )}
        <PlainButton onClick={() => void addSample()}>Try it with a made-up company</PlainButton>
      </main>
      <footer>
        <div class="bar">
          <span class="soft" role="status">
            {busy.value ? 'Working…' : said.value}
          </span>
          <MainButton label="Read the tabs again" idle={busy.value} onClick={() => void readAgain()} />
        </div>
      </footer>
    </>
  )
}
