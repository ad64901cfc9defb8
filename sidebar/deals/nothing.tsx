import { useSignal } from '@preact/signals'
import { MainButton } from '../parts/main-button'
import { PlainButton } from '../parts/plain-button'
import { ask, wrongWith } from '../server'
import { announced, says } from './announced'
import { OtherTabs } from './other-tabs'
import { readAgain } from './read-again'

/** The screen while no tab holds deals. */
export function Nothing() {
  const busy = useSignal(false)
  const addSample = async () => {
    busy.value = true
    const wrong = wrongWith(await ask('addSample', {}))
    if (wrong) says(wrong)
    else await readAgain()
    busy.value = false
  }
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
        <OtherTabs open />
        <PlainButton onClick={() => void addSample()}>Try it with a made-up company</PlainButton>
      </main>
      <footer>
        <div class="bar">
          <span class="soft" role="status">
            {busy.value ? 'Working…' : announced.value}
          </span>
          <MainButton label="Read the tabs again" idle={busy.value} onClick={() => void readAgain()} />
        </div>
      </footer>
    </>
  )
}
