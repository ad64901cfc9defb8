import { useSignal } from '@preact/signals'
import { Card } from '../parts/card'
import { PlainButton } from '../parts/plain-button'
import { ask, wrongWith } from '../server'
import { load } from './state'

/** Home while the tab People names nobody. */
export function Beginning() {
  const said = useSignal('')
  const addSample = async () => {
    said.value = 'Working…'
    said.value = wrongWith(await ask('addSample', {})) ?? ''
    if (!said.value) await load()
  }
  return (
    <Card title="Begin with your deals, or with your people">
      <p class="soft">
        Open Deals to have your CRM’s export read, or put names, teams and managers into the tab People. Who needs a
        look is shown here then.
      </p>
      <PlainButton onClick={() => void addSample()}>Try it with a made-up company</PlainButton>
      <p class="soft" role="status">
        {said.value}
      </p>
    </Card>
  )
}
