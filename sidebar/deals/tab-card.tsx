import { Chip, type ChipProps } from '../parts/chip'
import { Finding } from '../parts/finding'
import { GoTo } from '../parts/go-to'
import { PlainButton } from '../parts/plain-button'
import { says } from './announced'
import { FieldChoice } from './field-choice'
import type { TabNow } from './judge-tab'
import { holdsDeals, numbers, tabsNow } from './state'

/** A deal tab: what was recognised in it, what has to be asked first, and what can be chosen instead. */
export function TabCard({ now }: { now: TabNow }) {
  const { tab, fields } = now
  const choices = (which: TabNow['fields']) => (
    <ul class="choices">
      {which.map((field) => (
        <FieldChoice key={field.key} tab={tab} field={field} />
      ))}
    </ul>
  )
  const questions = fields.filter(({ read }) => read.question !== undefined)
  const clear = fields.filter(({ read, matters }) => matters && read.question === undefined)
  const more = fields.filter(({ matters }) => !matters)
  return (
    <section class="card" aria-label={`Tab ${tab.tab}`}>
      <h2 class="of-tab">
        <span>{tab.tab}</span>
        <Chip {...stateOf(now)} />
      </h2>
      {now.holdsDeals && !tab.notDeals ? (
        <>
          <p class="soft">{factsOf(now)}.</p>
          {questions.length > 0 && choices(questions)}
          {tab.notes.map(({ message, at }) => (
            <Finding tone="info" key={message}>
              {message} {at && <GoTo at={at} says={says} />}
            </Finding>
          ))}
          <details open={questions.length === 0 && tabsNow.value.length === 1}>
            <summary>
              <b>Columns</b> <span class="soft">{clear.length} recognised</span>
            </summary>
            {choices(clear)}
          </details>
          <details>
            <summary>
              <b>More fields</b> <span class="soft">{more.length} without a column</span>
            </summary>
            {choices(more)}
          </details>
          <PlainButton onClick={() => holdsDeals(tab.tab, false)}>This tab holds no deals</PlainButton>
        </>
      ) : (
        <>
          <p class="soft">{now.holdsDeals ? 'It is read once this is saved.' : 'Its rows count nowhere.'}</p>
          {!now.holdsDeals && <PlainButton onClick={() => holdsDeals(tab.tab, true)}>This tab holds deals</PlainButton>}
        </>
      )}
    </section>
  )
}

function stateOf({ tab, holdsDeals: holds, changed }: TabNow): ChipProps {
  if (changed) return { word: holds ? 'to be read' : 'to be left out', tone: 'warn' }
  if (!holds) return { word: 'no deals', tone: 'quiet' }
  const { length } = tab.questions
  if (length) return { word: length === 1 ? '1 question' : `${length} questions`, tone: 'warn' }
  if (tab.rows?.used === 0) return { word: tab.rows.read ? 'no row used' : 'no rows yet', tone: 'warn' }
  return { word: 'recognised', tone: 'good' }
}

function factsOf({ tab: { crm, titleRow, rows } }: TabNow): string {
  const { shown } = numbers.value
  return [
    crm ? `${crm} export, titles in row ${titleRow}` : `Titles in row ${titleRow}`,
    rows &&
      `${rows.read === 1 ? '1 row' : `${shown(rows.read)} rows`} read, ${shown(rows.used)} used, ${shown(rows.read - rows.used)} left out`,
    !rows && 'Its rows wait for the answer',
  ]
    .filter(Boolean)
    .join('. ')
}
