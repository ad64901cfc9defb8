import { Card } from '../parts/card'
import { Chip } from '../parts/chip'
import { money, numbers, type Preview } from './state'

/** Sums that must be equal, each with what it says in a word. */
export const Controls = ({ controls }: { controls: Preview['controls'] }) => (
  <Card title="Control totals">
    <ul class="changes">
      {controls.map(({ says, left, right, as, holds }) => {
        const shown = as === 'money' ? money : numbers.value.shown
        return (
          <li key={says}>
            <Chip word={holds ? '✓ holds' : '✗ does not hold'} tone={holds ? 'good' : 'bad'} /> {says}
            <span class="soft">{holds ? shown(left) : `${shown(left)} is not ${shown(right)}`}</span>
          </li>
        )
      })}
    </ul>
  </Card>
)
