import { day } from '../numbers/day'
import { Choice } from '../parts/choice'
import { chooseEnd, chooseUnit, periods, range, type Unit, unit } from './state'

const units = [
  { value: 'month', label: 'Months' },
  { value: 'quarter', label: 'Quarters' },
  { value: 'year', label: 'Years' },
] as const

/** The periods to roll forward: how long each is, the first and the last. */
export function RangeChoice() {
  const options = periods.value.map(({ label }) => ({ value: label, label }))
  const at = (of: string) => periods.value.find(({ label }) => label === of)
  const [first, last] = [at(range.value.from), at(range.value.to)]
  if (!options.length) return null
  return (
    <div class="range">
      <Choice
        label="Periods"
        value={unit.value}
        groups={[{ label: '', options: [...units] }]}
        onChoose={(chosen) => void chooseUnit(chosen as Unit)}
      />
      <div class="pickers">
        <Choice
          label="From"
          value={range.value.from}
          groups={[{ label: '', options }]}
          onChoose={(label) => void chooseEnd('from', label)}
        />
        <Choice
          label="To"
          value={range.value.to}
          groups={[{ label: '', options }]}
          onChoose={(label) => void chooseEnd('to', label)}
        />
      </div>
      {first && last && (
        <p class="soft">
          {day(first.from)} – {day(last.to)}
        </p>
      )}
    </div>
  )
}
