import { Card } from '../parts/card'
import { PlainButton } from '../parts/plain-button'
import { ask, wrongWith } from '../server'
import { says } from './announced'
import { numbers, shown } from './state'

/** Owners whom the tab People does not know, and how it gets to know them. */
export function Strangers() {
  const { strangers = [], peopleKnown } = shown.value ?? {}
  if (!strangers.length) return null
  const openPeople = async () => {
    const made = wrongWith(await ask('setUpWorkbook', {}))
    says(made ?? wrongWith(await ask('goTo', { tab: 'People', row: 2, column: 'Also known as' })) ?? inFront)
  }
  return (
    <Card title="Owners">
      <p class="soft">
        {peopleKnown
          ? 'The tab People does not know these. They count, under the names in the export. If one is somebody whom People calls otherwise, put the name there, under “Also known as”.'
          : 'The tab People is empty, so owners count under the names in the export. That is enough for a forecast.'}
      </p>
      <details open={peopleKnown && strangers.length <= few}>
        <summary>{strangers.length === 1 ? '1 owner' : `${numbers.value.shown(strangers.length)} owners`}</summary>
        <ul class="strangers">
          {strangers.map(({ name, deals }) => (
            <li key={name}>
              <span>{name}</span> <small>{deals === 1 ? '1 deal' : `${numbers.value.shown(deals)} deals`}</small>
            </li>
          ))}
        </ul>
      </details>
      <PlainButton onClick={() => void openPeople()}>Open the tab People</PlainButton>
    </Card>
  )
}

const inFront = 'The tab People is in front.'
/** Up to so many names are no hindrance. */
const few = 8
