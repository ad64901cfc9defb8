import type { FieldRead } from '../../src/core/deals/deal-tab'
import { fields } from '../../src/model/deal'
import type { Notation } from '../numbers/notation'
import { readAs } from './readings'

/** What is asked about a field, in a few words, and why. */
export type Question = { asks: string; because: string }

/** The open question about a field: which column, or how its values are read. */
export function questionOf(read: FieldRead, numbers: Pick<Notation, 'shown' | 'percent'>): Question | undefined {
  const { field, question, column, by, couldRead, example } = read
  if (question === undefined) return undefined
  if (column === undefined || by === 'values') {
    const asks = `Which column holds the ${fields[field].toLowerCase()}?`
    return { asks, because: question.replace(asks, '').trim() }
  }
  if (!example || couldRead.length < 2) return { asks: question, because: '' }
  const ways = couldRead.map((reading) => readAs(reading, read, numbers)).join(' or ')
  return { asks: `Is ${example.written} ${ways}?`, because: 'The values in this column can be read either way.' }
}
