import { useSignal } from '@preact/signals'
import { Card } from '../parts/card'
import { PlainButton } from '../parts/plain-button'
import { ask, wrongWith } from '../server'
import { screen } from '../shell/screens'
import { open } from './state'

/** Home while the tab People names nobody: what to do first. */
export function Beginning() {
  const said = useSignal('')
  const working = (work: () => Promise<string>) => async () => {
    said.value = 'Working…'
    said.value = await work()
  }
  const addSample = working(async () => {
    const wrong = wrongWith(await ask('addSample', {}))
    if (!wrong) await open()
    return wrong ?? ''
  })
  const setUp = working(async () => {
    const wrong = wrongWith(await ask('setUpWorkbook', {}))
    return (
      wrong ?? wrongWith(await ask('goTo', { tab: 'People', row: 2, column: 'Name' })) ?? 'The tab People is in front.'
    )
  })
  return (
    <Card title="Where to begin">
      <ul class="steps">
        <li>
          <PlainButton
            onClick={() => {
              screen.value = 'deals'
            }}
          >
            Have your deals read
          </PlainButton>
          <small>Paste your CRM’s export into a tab. A forecast needs nothing else.</small>
        </li>
        <li>
          <PlainButton onClick={() => void setUp()}>Set up and add your people</PlainButton>
          <small>Makes the tabs for settings, people, goals and plans. Name, team and manager are enough.</small>
        </li>
        <li>
          <PlainButton onClick={() => void addSample()}>Try it with a made-up company</PlainButton>
          <small>Goes into an empty workbook only, never among your own rows.</small>
        </li>
      </ul>
      <p class="soft" role="status">
        {said.value}
      </p>
    </Card>
  )
}
