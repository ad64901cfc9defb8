import type { MetricBoard } from '../../src/requests/metric-board'
import { day } from '../numbers/day'
import { Chip } from '../parts/chip'
import { Form } from './form'
import { draftOf, keyOf, numbers, opened, toggle } from './state'

type Named = MetricBoard['metrics'][number]
type Version = Named['versions'][number]

/** One metric: what it is in words, and what it was. Its name opens its form. */
export function Metric({ metric }: { metric: Named }) {
  const key = keyOf('metric', metric.name)
  const draft = draftOf(key)
  const now = metric.now ?? (metric.versions[metric.versions.length - 1] as Version)
  const open = opened.value === key
  return (
    <li class="metric">
      <button type="button" class="who" aria-expanded={open} onClick={() => toggle('metric', metric.name)}>
        <span>
          {metric.name}
          {draft && ' *'}
        </span>
        <small>{wordsOf(now)}</small>
      </button>
      <span class="state">
        <Chip word={now.kind ?? 'no kind'} tone={now.kind === 'leading' ? 'info' : 'quiet'} />
      </span>
      {open && draft && <Form draft={draft} />}
      {open && metric.versions.length > 1 && <History versions={metric.versions} />}
      {!metric.now && <p class="soft">{when(now)}</p>}
    </li>
  )
}

/** A metric in a few words: `money, from deals, higher is better, weight 25%`. */
function wordsOf({ unit, source, direction, weight }: Version): string {
  return [
    unit,
    source && source !== 'typed' ? 'from the deals' : 'typed',
    direction === 'lower' && 'lower is better',
    weight !== undefined && `weight ${numbers.value.share(weight)}`,
  ]
    .filter(Boolean)
    .join(' · ')
}

const when = ({ validFrom, validTo }: { validFrom?: string | undefined; validTo?: string | undefined }): string =>
  `${validFrom ? `From ${day(validFrom)}` : 'From the start'}${validTo ? ` to ${day(validTo)}` : ''}`

/** The versions that were, are and will be. */
const History = ({ versions }: { versions: readonly Version[] }) => (
  <details>
    <summary>{versions.length} versions</summary>
    <ul>
      {versions.map((version) => (
        <li key={version.row} class="soft">
          {when(version)}: {wordsOf(version)}
        </li>
      ))}
    </ul>
  </details>
)
