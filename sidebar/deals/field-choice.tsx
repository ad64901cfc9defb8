import { useId } from 'preact/hooks'
import { fields } from '../../src/model/deal'
import type { Reading } from '../../src/model/deal-columns'
import type { DealTabShown } from '../../src/requests/deals-screen'
import { Choice, type Option } from '../parts/choice'
import { Finding } from '../parts/finding'
import type { FieldNow } from './judge-tab'
import { questionOf } from './question'
import { readingLabel } from './readings'
import { hurried, refusals } from './saving'
import { choose, numbers } from './state'

const none = 'none'

/** How the choice of a field's reading is named in the page. */
export const readingName = (key: string): string => `${key}, read as`

/** A field of deals: which column holds it and how that is read, with samples; what is asked about it stands first. */
export function FieldChoice({ tab, field }: { tab: DealTabShown; field: FieldNow }) {
  const id = useId()
  const { key, read, column, readsAs, couldRead } = field
  const fault = (field.unanswered && !hurried.value ? undefined : field.fault) ?? refusals.value.get(key)
  const samples = samplesOf(tab, field)
  const question = questionOf(read, numbers.value)
  const about = [question && `${id}-question`, samples.length && `${id}-samples`, fault && `${id}-fault`]
  const choice = (
    <fieldset class="mapped" aria-label={fields[read.field]}>
      <Choice
        label={fields[read.field]}
        name={key}
        value={column === undefined ? (decided(field) ? none : '') : String(column)}
        groups={[{ label: '', options: columnOptions(tab, field) }]}
        describedBy={about.filter(Boolean).join(' ')}
        invalid={fault !== undefined}
        onChoose={(value) => {
          const place = tab.columns.find(({ at }) => String(at) === value)
          choose(key, { column: place ? { at: place.at, title: place.title } : null, readsAs: undefined })
        }}
      />
      {samples.length > 0 && (
        <small class="samples" id={`${id}-samples`}>
          {samples.join(' · ')}
        </small>
      )}
      {couldRead.length > 1 && (
        <div class="reading">
          <Choice
            label="Read as"
            name={readingName(key)}
            value={readsAs ?? ''}
            groups={[{ label: '', options: readingOptions(field) }]}
            onChoose={(value) => choose(key, { readsAs: value as Reading })}
          />
        </div>
      )}
      {fault && (
        <small class="fault" id={`${id}-fault`}>
          {fault}
        </small>
      )}
    </fieldset>
  )
  if (!question) return <li>{choice}</li>
  return (
    <li>
      <Finding tone="warn">
        <span id={`${id}-question`}>
          <b>{question.asks}</b> {question.because}
        </span>
        {choice}
      </Finding>
    </li>
  )
}

/** Whether it is known that no column holds a field that none is chosen for. */
const decided = ({ read, changed, matters }: FieldNow): boolean => changed || read.by === 'person' || !matters

function columnOptions(tab: DealTabShown, field: FieldNow): Option[] {
  const columns = tab.columns.map(({ at, letter, title }) => ({
    value: String(at),
    label: title.trim() ? `${title.trim()} (${letter})` : `Column ${letter}`,
  }))
  const undecided = field.column === undefined && !decided(field) ? [{ value: '', label: 'Choose a column' }] : []
  return [...undecided, ...columns, { value: none, label: 'No column' }]
}

function readingOptions({ read, readsAs, couldRead }: FieldNow): Option[] {
  const readings = couldRead.map((value) => ({ value, label: readingLabel(value, read, numbers.value) }))
  return readsAs === undefined ? [{ value: '', label: 'Choose' }, ...readings] : readings
}

/** Samples of the chosen column: as they are read, where that is settled. */
const samplesOf = (tab: DealTabShown, { column, read }: FieldNow): readonly string[] =>
  column === read.column && read.question === undefined
    ? read.samples
    : (tab.columns.find(({ at }) => at === column)?.samples ?? [])
