import type { Period } from '../../src/model/period'
import { day } from '../numbers/day'
import { Choice } from './choice'

type Labelled = Period & { label: string; unit: 'month' | 'quarter' | 'year' }

const groups = [
  { unit: 'quarter', label: 'Quarters' },
  { unit: 'month', label: 'Months' },
  { unit: 'year', label: 'Years' },
] as const

/** The choice of a period by its label, with its days below; `state` says in a word or two what stands of it. */
export function PeriodChoice<P extends Labelled>({
  periods,
  current,
  value,
  state,
  onChoose,
}: {
  periods: readonly P[]
  /** The one of today. */
  current: string
  value: string
  state(period: P): string
  onChoose(label: string): void
}) {
  const chosen = periods.find(({ label }) => label === value)
  const said = (one: P) => [one.label, one.label === current && 'now', state(one)].filter(Boolean).join(' · ')
  return (
    <div>
      <Choice
        label="Period"
        value={value}
        groups={groups.map(({ unit, label }) => ({
          label,
          options: periods.filter((one) => one.unit === unit).map((one) => ({ value: one.label, label: said(one) })),
        }))}
        onChoose={onChoose}
      />
      {chosen && (
        <p class="soft">
          {day(chosen.from)} – {day(chosen.to)}
        </p>
      )}
    </div>
  )
}
