import { day } from '../numbers/day'
import { Choice } from '../parts/choice'
import { choose, opened, period } from './state'

const groups = [
  { unit: 'quarter', label: 'Quarters' },
  { unit: 'month', label: 'Months' },
  { unit: 'year', label: 'Years' },
] as const

/** The period to generate; those whose tabs stand say so. */
export function Period() {
  const shown = opened.value
  if (!shown) return null
  const chosen = shown.periods.find(({ label }) => label === period.value)
  return (
    <div>
      <Choice
        label="Period"
        value={period.value}
        groups={groups.map(({ unit, label }) => ({
          label,
          options: shown.periods
            .filter((one) => one.unit === unit)
            .map((one) => ({
              value: one.label,
              label: `${one.label}${one.label === shown.current ? ' · now' : ''}${one.exists ? ' · generated' : ''}`,
            })),
        }))}
        onChoose={(label) => void choose(label)}
      />
      {chosen && (
        <p class="soft">
          {day(chosen.from)} – {day(chosen.to)}
        </p>
      )}
    </div>
  )
}
