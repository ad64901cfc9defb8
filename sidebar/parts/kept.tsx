import type { OutputOf } from '../../src/requests'
import type { Notation } from '../numbers/notation'
import { GoTo } from './go-to'

/** What a generation would do to a tab. */
export type TabChange = OutputOf<'previewForecast'>['sheets'][number]

/** Cells that somebody changed and rows that somebody wrote on: they stay as they are, and each is named. */
export function Kept({
  sheets,
  numbers,
  says,
}: {
  sheets: readonly TabChange[]
  numbers: Notation
  says(what: string): void
}) {
  const cells = sheets.reduce((sum, { kept }) => sum + kept.count, 0)
  const aside = sheets.reduce((sum, { setAside }) => sum + setAside.count, 0)
  if (!cells && !aside) return null
  const shown = sheets.flatMap(({ kept, setAside }) => [
    ...kept.first.map((at) => ({ at, what: at.whatIf ? `${at.column}, a what-if` : at.column })),
    ...setAside.first.map(({ tab, row, label }) => ({ at: { tab, row }, what: `${label}, no longer of this period` })),
  ])
  const more = cells + aside - shown.length
  const counted = [
    cells && (cells === 1 ? '1 cell' : `${numbers.shown(cells)} cells`),
    aside && (aside === 1 ? '1 row' : `${numbers.shown(aside)} rows`),
  ].filter(Boolean)
  return (
    <details class="finding info">
      <summary>
        <b>{counted.join(' and ')} kept</b> as a person edited {cells + aside === 1 ? 'it' : 'them'}.{' '}
        <span class="link">Show</span>
      </summary>
      <ul>
        {shown.map(({ at, what }) => (
          <li key={`${at.tab} ${at.row} ${what}`}>
            {at.tab}, row {at.row}: {what} <GoTo at={at} says={says} />
          </li>
        ))}
        {more > 0 && <li>and {numbers.shown(more)} more</li>}
      </ul>
    </details>
  )
}
