import type { Notation } from '../numbers/notation'
import { Chip } from './chip'
import type { TabChange } from './kept'

/** What will change on a tab, in counts of rows. */
export const TabChanges = ({ sheet, numbers }: { sheet: TabChange; numbers: Notation }) => (
  <>
    <b>{sheet.tab}</b> {sheet.isNew && <Chip word="new tab" tone="info" />}{' '}
    <span class="soft">{said(sheet, numbers)}</span>
  </>
)

function said({ isNew, rows: { added, changed, leaving } }: TabChange, { shown }: Notation): string {
  if (isNew) return added === 1 ? '1 row' : `${shown(added)} rows`
  const counts = [
    [added, 'new'],
    [changed, 'changed'],
    [leaving, 'will leave'],
  ] as const
  const told = counts.flatMap(([count, word]) => (count ? [`${shown(count)} ${word}`] : []))
  return told.length ? `Rows: ${told.join(', ')}` : 'No row changes'
}
