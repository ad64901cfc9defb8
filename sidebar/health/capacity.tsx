import { day } from '../numbers/day'
import { many, people } from '../numbers/many'
import { Card } from '../parts/card'
import { Chip } from '../parts/chip'
import { amount, type Shown } from './state'

/** What the quotas come to without absence and ramps, against the target, and what open seats cost. */
export const Capacity = ({ of: { capacity, label, currency } }: { of: Shown }) => {
  const { carriers, quota, absent, ramp, carries, target, vacancies } = capacity
  const gap = target === undefined ? undefined : carries - target
  return (
    <Card title={`Capacity in ${label} · ${currency}`}>
      {carriers === 0 ? (
        <p>Nobody has an agreed goal on Closed won in {label}.</p>
      ) : (
        <dl class="figures">
          <Figure name={`Quota of ${people(carriers)}`} value={amount(quota)} />
          {absent > 0 && <Figure name="Days not here" value={`− ${amount(absent)}`} />}
          {ramp > 0 && <Figure name="Lost to ramp" value={`− ${amount(ramp)}`} />}
          <Figure name="Ramped capacity" value={amount(carries)} strong />
          <Figure name="Target" value={target === undefined ? 'none set' : amount(target)} />
        </dl>
      )}
      {carriers > 0 && gap !== undefined && (
        <p>
          <Chip
            word={gap < 0 ? `${amount(-gap)} below the target` : `${amount(gap)} above the target`}
            tone={gap < 0 ? 'warn' : 'good'}
          />
        </p>
      )}
      {vacancies.length > 0 && (
        <details>
          <summary>{many(vacancies.length, 'open seat')}</summary>
          <ul class="named">
            {vacancies.map(({ row, role, team, since, days, cost }) => (
              <li key={row}>
                <b>{[role || 'Open seat', team].filter(Boolean).join(', ')}</b>
                <br />
                {since ? `Open since ${day(since)}` : 'Since when is not said'}: {days.vacant} of {days.of} days.{' '}
                {cost === undefined
                  ? 'What it costs can’t be told: nobody of this role has a quota.'
                  : `At 100% of quota it costs ${amount(cost)}.`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  )
}

const Figure = ({ name, value, strong }: { name: string; value: string; strong?: boolean }) => (
  <div>
    <dt>{name}</dt>
    <dd>{strong ? <b>{value}</b> : value}</dd>
  </div>
)
