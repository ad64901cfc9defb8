import type { Field } from '../../../model/deal'
import type { Crm } from './crms'
import { meanings } from './meanings'
import { plainTitle } from './plain-title'
import type { Sheet } from './sheet'

/** The columns whose titles mean a field best. */
export type Titled = { columns: number[]; sure: boolean }

/** What the titles of a tab mean. */
export function titledIn({ titles }: Sheet, crm: Crm | undefined): Map<Field, Titled> {
  const best = new Map<Field, Titled & { rank: number }>()
  titles.forEach((title, column) => {
    const meaning = meanings(crm).get(plainTitle(title))
    if (!meaning) return
    const before = best.get(meaning.field)
    if (!before || meaning.rank < before.rank) best.set(meaning.field, { ...meaning, columns: [column] })
    else if (meaning.rank === before.rank) before.columns.push(column)
  })
  return best
}

/** Amounts that a CRM converted stand in no column of currencies. */
const converted = /(?:company|base|home|corporate)\s?currency|converted/i

/** The column of currencies that belongs to an amount: its twin by title, `undefined` where it has none of its own. */
export function twinOf({ titles }: Sheet, amount: number): number | undefined {
  const plain = plainTitle(titles[amount] ?? '')
  const twins = [`${plain}currency`, `currencyof${plain}`, `${plain}currencycode`]
  const at = plain === '' ? -1 : titles.findIndex((title) => twins.includes(plainTitle(title)))
  return at < 0 ? undefined : at
}

/** Whether a column of currencies that names no amount holds the currency of this one. */
export const hasCurrency = ({ titles }: Sheet, amount: number): boolean => !converted.test(titles[amount] ?? '')
