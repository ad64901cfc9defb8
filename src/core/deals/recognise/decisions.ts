import { letters } from '../../../model/a1'
import { type Field, fields } from '../../../model/deal'
import { dealColumns, type Reading } from '../../../model/deal-columns'
import { plainName } from '../../../model/plain-name'
import type { Fault } from '../../../model/problem'
import type { Sheet } from './sheet'

/** A row of the tab Deal columns about one deal tab; `readable` is false where one of its cells is no value of its column. */
export type Decision = {
  row: number
  field: Field | undefined
  column: string
  readsAs: Reading | undefined
  readable: boolean
}

/** What people decided about a field: its column (undefined for none; 'recognised' leaves that to the titles), and how it is read. */
type Decided = { column: number | 'recognised' | undefined; readsAs: Reading | undefined }

/** What people decided about a tab. */
export type Decisions = {
  noDeals: boolean
  fields: ReadonlyMap<Field, Decided>
  /** Fields whose row no longer fits the tab, with what is wrong. */
  unfit: ReadonlyMap<Field, string>
  /** The rows that do not fit, where they stand in the tab Deal columns. */
  faults: Fault[]
}

const days: readonly Reading[] = ['day first', 'month first', 'year first']
const groups: readonly Reading[] = ['first of group', 'every row']
/** The readings that the values of a field can have. */
const readingsOf: Partial<Record<Field, readonly Reading[]>> = {
  amount: ['decimal point', 'decimal comma', 'cents', 'millionths'],
  closeDate: days,
  closedDate: days,
  paidDate: days,
  createdDate: days,
  stageChanged: days,
  probability: ['share', 'percent'],
  owner: groups,
  stage: groups,
}

/** The column that a row names: by a title of its own, or by a letter; a sentence's end where it names none. */
function columnIn({ titles, filled, tab }: Sheet, named: string): number | string {
  const alike = titles.flatMap((title, c) => (title !== '' && plainName(title) === plainName(named) ? [c] : []))
  if (alike.length === 1) return alike[0] as number
  const all = alike.map((c) => letters(c + 1)).join(' and ')
  if (alike.length > 1) return `found "${named}", which is the title of columns ${all} of ${tab}. Write the letter`
  const lettered = filled.find((c) => letters(c + 1) === named.trim().toUpperCase())
  return (
    lettered ?? `found "${named}", expected a title of the tab ${tab}, or a letter of a column without one of its own`
  )
}

/** Holds the rows about a tab against it. */
export function decisionsOn(sheet: Sheet, rows: readonly Decision[]): Decisions {
  const decided = new Map<Field, Decided>()
  const unfit = new Map<Field, string>()
  const faults: Fault[] = []
  const blame = (row: number, column: keyof typeof dealColumns.columns, what: string) => {
    const { title } = dealColumns.columns[column]
    const message = `${dealColumns.name}, row ${row}, ${title}: ${what}.`
    faults.push({ message, at: { tab: dealColumns.name, row, column: title } })
    return message
  }
  let noDeals = false
  for (const { row, field, column, readsAs, readable } of rows) {
    if (field === undefined) {
      if (readsAs === 'not deals') noDeals = true
      // A tab alone is said to hold deals.
      else if (readable && (column || readsAs))
        blame(row, 'field', 'found a blank, expected a field, or “not deals” under Reads as')
      continue
    }
    if (decided.has(field) || unfit.has(field)) {
      blame(row, 'field', `${fields[field]} of ${sheet.tab} stands further up already, which counts. Delete one`)
      continue
    }
    const at = column === '' ? undefined : columnIn(sheet, column)
    const allowed = readingsOf[field] ?? []
    if (!readable) unfit.set(field, `row ${row} of the tab ${dealColumns.name} can’t be read`)
    else if (typeof at === 'string') unfit.set(field, blame(row, 'column', at))
    else if (readsAs && !allowed.includes(readsAs)) {
      const expected = allowed.length ? `one of ${allowed.join(', ')}` : 'a blank'
      unfit.set(field, blame(row, 'readsAs', `found "${readsAs}", expected ${expected} for ${fields[field]}`))
    } else decided.set(field, { column: at ?? (readsAs ? 'recognised' : undefined), readsAs })
  }
  return { noDeals, fields: decided, unfit, faults }
}
