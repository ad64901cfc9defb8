import { Card } from '../parts/card'
import { Chip } from '../parts/chip'
import { Kept } from './kept'
import { numbers, type Preview, rows } from './state'

type Sheet = Preview['sheets'][number]

/** What will change on each tab, and what stays since a person edited it. */
export const Changes = ({ preview: { sheets, stages, nothing } }: { preview: Preview }) => (
  <Card title="What will change">
    {nothing && <p>Nothing: both tabs already say what your deals say.</p>}
    {!nothing && (
      <ul class="changes">
        {sheets.map((sheet) => (
          <li key={sheet.tab}>
            <b>{sheet.tab}</b> {sheet.isNew && <Chip word="new tab" tone="info" />}
            <span class="soft">{said(sheet)}</span>
          </li>
        ))}
        {stages.length > 0 && (
          <li>
            <b>Stages</b>
            <span class="soft">
              {stages.length === 1 ? '1 new stage: ' : `${stages.length} new stages: `}
              {stages.map(({ stage }) => stage).join(', ')}
            </span>
          </li>
        )}
      </ul>
    )}
    <Kept sheets={sheets} />
    {sheets.some(({ isNew }) => !isNew) && <p class="soft">What people typed, noted, formatted or inserted stays.</p>}
  </Card>
)

function said({ isNew, rows: { added, changed, leaving } }: Sheet): string {
  if (isNew) return rows(added)
  const counts = [
    [added, 'new'],
    [changed, 'changed'],
    [leaving, 'will leave'],
  ] as const
  const told = counts.flatMap(([count, word]) => (count ? [`${numbers.value.shown(count)} ${word}`] : []))
  return told.length ? `Rows: ${told.join(', ')}` : 'No row changes'
}
