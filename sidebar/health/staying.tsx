import { marks } from '../../src/core/health/cohorts'
import { people } from '../numbers/many'
import { Card } from '../parts/card'
import { heads, type Shown } from './state'

/** How long people have been here, and who of those who joined together stayed. */
export const Staying = ({ of: { tenures, cohorts } }: { of: Shown }) => {
  const most = Math.max(1, ...tenures.bands.map((band) => band.people))
  return (
    <Card title="Staying">
      {tenures.median !== undefined && (
        <p>Half of the people have been here for {heads(tenures.median)} months or more.</p>
      )}
      <dl class="bars">
        {tenures.bands.map((band) => (
          <div key={band.label}>
            <dt>{band.label}</dt>
            <dd>
              {people(band.people)}
              <div class="meter" aria-hidden="true">
                <i style={{ width: `${(100 * band.people) / most}%` }} />
              </div>
            </dd>
          </div>
        ))}
      </dl>
      {tenures.unknown > 0 && <p class="soft">Without a start date: {people(tenures.unknown)}.</p>}
      {cohorts.length > 0 && (
        <details>
          <summary>Who stayed, by year of joining</summary>
          <ul class="named">
            {cohorts.map(({ label, joined, hereNow, stayed }) => (
              <li key={label}>
                <b>{label}</b>: {joined} joined, {hereNow} still here
                <br />
                <small>{marks.map((months) => `${months} months: ${saidOf(stayed[months])}`).join(' · ')}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  )
}

const saidOf = ({ some, of }: { some: number; of: number }): string =>
  of ? `${some} of ${of} stayed` : 'too early to say'
