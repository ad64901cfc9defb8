import type { History } from '../../src/core/metrics/versions'
import type { Metric } from '../../src/model/metric'
import type { Objective } from '../../src/model/objective'
import { day } from '../numbers/day'
import { inUnit } from '../numbers/in-unit'
import { many } from '../numbers/many'
import { GoTo } from '../parts/go-to'
import { says } from './announced'
import { numbers } from './state'

/** Every version there is, the latest first, folded. */
export const Past = ({ history, tab = 'Metrics' }: { history: History<Metric | Objective>; tab?: string }) => (
  <details class="past">
    <summary>{history.length === 1 ? 'Where it stands' : `History: ${many(history.length, 'version')}`}</summary>
    <ul>
      {[...history].reverse().map((version) => (
        <li key={version.row}>
          <span>
            <b>{span(version)}</b> {about(version)}
          </span>
          <GoTo at={{ tab, row: version.row }} says={says} />
        </li>
      ))}
    </ul>
  </details>
)

function span({ validFrom, validTo }: Metric | Objective): string {
  if (validFrom && validTo && validTo < validFrom) return `From ${day(validFrom)}: retired before it began.`
  if (!validFrom) return validTo ? `Until ${day(validTo)}:` : 'From the start:'
  return validTo ? `${day(validFrom)} – ${day(validTo)}:` : `From ${day(validFrom)}:`
}

function about(version: Metric | Objective): string {
  const facts =
    'metric' in version
      ? [
          version.kind,
          version.unit,
          version.weight !== undefined && `weight ${inUnit('percent', numbers.value).shown(version.weight)}`,
          version.objective && `for ${version.objective}`,
        ]
      : [
          version.owner && `owner ${version.owner}`,
          version.target !== undefined && `target ${numbers.value.shown(version.target)}`,
        ]
  return [facts.filter(Boolean).join(', '), version.note].filter(Boolean).join('. ')
}
