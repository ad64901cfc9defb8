import { CivilDate } from '../../../model/civil-date'
import type { Field } from '../../../model/deal'
import type { Reading } from '../../../model/deal-columns'
import type { Example } from '../deal-tab'
import { amountReader } from '../values/amount'
import { chanceReader } from '../values/chance'
import { dayReader } from '../values/day'
import type { Knowledge } from './knowledge'
import { looksOf } from './look'
import type { Sheet } from './sheet'

/** The first value of a column that its readings take for different figures; undefined where there is none. */
export function exampleOf(
  sheet: Sheet,
  { field, column, couldRead }: { field: Field; column: number; couldRead: readonly Reading[] },
  { dayAt }: Knowledge,
): Example | undefined {
  const { cells, first } = sheet
  const read = (reading: Reading) => {
    if (field === 'amount') return amountReader(cells, first, column, reading).read
    if (field === 'probability') return chanceReader(cells, first, column, reading).read
    return dayReader(cells, first, column, dayAt, reading).read
  }
  if (couldRead.length < 2 || field === 'owner' || field === 'stage') return undefined
  const ways = couldRead.map((reading) => ({ reading, read: read(reading) }))
  for (const cell of looksOf(sheet, column)) {
    const figures = ways.map((way) => way.read(cell))
    if (figures.some(Number.isNaN) || new Set(figures).size < figures.length) continue
    const gives: Example['gives'] = {}
    ways.forEach(({ reading }, w) => {
      gives[reading] = shown(field, figures[w] as number)
    })
    return { written: String(cell).trim(), gives }
  }
  return undefined
}

const shown = (field: Field, figure: number): string | number => {
  if (field === 'probability') return figure
  return field === 'amount' ? figure / 100 : CivilDate.of(figure).iso
}
