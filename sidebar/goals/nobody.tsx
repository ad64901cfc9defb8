import { useSignal } from '@preact/signals'
import { MainButton } from '../parts/main-button'
import { PlainButton } from '../parts/plain-button'
import { ask, wrongWith } from '../server'
import { load } from './state'

/** The screen while the tab People names nobody. */
export function Nobody() {
  const said = useSignal('')
  const busy = useSignal(false)
  const run = async (name: 'openPeople' | 'addSample') => {
    busy.value = true
    said.value = wrongWith(await ask(name, {})) ?? (name === 'openPeople' ? 'The tab People is in front.' : '')
    busy.value = false
    if (!said.value) await load()
  }
  return (
    <>
      <main class="nobody">
        <h2>No people yet</h2>
        <p class="soft">Name, team and manager in the tab People are enough. Then read the tabs again with ↻.</p>
        <PlainButton onClick={() => void run('addSample')}>Try it with a made-up company</PlainButton>
        {said.value && <p role="status">{said.value}</p>}
      </main>
      <footer>
        <div class="bar">
          <span class="soft" role="status">
            {busy.value ? 'Working…' : ''}
          </span>
          <MainButton label="Add people in the tab People" idle={busy.value} onClick={() => void run('openPeople')} />
        </div>
      </footer>
    </>
  )
}
