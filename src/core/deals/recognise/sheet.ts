import { letters } from '../../../model/a1'
import type { Cell } from '../../../model/cell'
import { plainName } from '../../../model/plain-name'
import { isNote } from '../note'
import type { Rows } from '../values/reader'

/** A tab that may hold deals, with its row of titles found. */
export type Sheet = {
  tab: string
  /** Rows that only repeat the titles, as of an export pasted below another, are blank here. */
  cells: Rows
  /** These rows; 0 is row 1. */
  again: ReadonlySet<number>
  /** The row of the titles, and the first row below it; 0 is row 1. */
  titleRow: number
  first: number
  titles: readonly string[]
  /** Columns that hold something; 0 is column A. */
  filled: readonly number[]
  /** Rows from top to bottom that look like deals, at most a few hundred: enough to tell what a column holds. */
  some: readonly number[]
}

const enough = 500
/** Whether a cell holds nothing that people see. */
export const blank = (cell: Cell | undefined) => String(cell ?? '').trim() === ''

/** The tab as it is looked at, given its row of titles (0 is row 1). */
export function sheetOf(tab: string, read: Rows, titleRow: number): Sheet {
  const first = titleRow + 1
  const again = repeats(read, titleRow)
  const cells = again.size ? read.map((line, r) => (again.has(r) ? line.map(() => '') : line)) : read
  const width = Math.max(...cells.map((line) => line.length))
  const titles = Array.from({ length: width }, (_, c) =>
    String(cells[titleRow]?.[c] ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  const step = Math.ceil((cells.length - first) / enough) || 1
  const some: number[] = []
  for (let r = first; r < cells.length; r += step) {
    const line = cells[r] as readonly Cell[]
    if (!line.every(blank) && !line.some(isNote)) some.push(r)
  }
  const filled = titles.flatMap((title, c) => (title !== '' || !isBlank({ cells, first }, c) ? [c] : []))
  return { tab, cells, again, titleRow, first, titles, some, filled }
}

/** Rows below the titles that hold them again. */
function repeats(cells: Rows, titleRow: number): ReadonlySet<number> {
  const titles = (cells[titleRow] as readonly Cell[]).map(plainName)
  const one = titles.findIndex((title) => title !== '')
  const again = new Set<number>()
  if (titles.filter((title) => title !== '').length < 2) return again
  for (let r = titleRow + 1; r < cells.length; r++) {
    const line = cells[r] as readonly Cell[]
    if (plainName(line[one] ?? '') === titles[one] && titles.every((title, c) => plainName(line[c] ?? '') === title))
      again.add(r)
  }
  return again
}

/** Whether a column can be named by its title: it has one, and no other has the same. */
const hasOwnTitle = ({ titles }: Pick<Sheet, 'titles'>, column: number): boolean => {
  const plain = plainName(titles[column] ?? '')
  return plain !== '' && titles.every((title, c) => c === column || plainName(title) !== plain)
}

/** How the tab Deal columns names a column: by its title, or its letter where the title is not its own. */
export const nameOf = (sheet: Pick<Sheet, 'titles'>, column: number): string =>
  hasOwnTitle(sheet, column) ? (sheet.titles[column] as string) : letters(column + 1)

/** How a sentence names a column: `F "Amount"`, or `F` where it has no title. */
export const columnNamed = ({ titles }: Sheet, column: number): string =>
  `${letters(column + 1)}${titles[column] ? ` "${titles[column]}"` : ''}`

/** Whether nothing stands in a column below the titles. */
export const isBlank = ({ cells, first }: Pick<Sheet, 'cells' | 'first'>, column: number): boolean =>
  cells.every((line, r) => r < first || blank(line[column]))

/** Whether two columns hold the same in every row. */
export const alike = ({ cells, first }: Sheet, one: number, other: number): boolean =>
  cells.every((line, r) => r < first || (line[one] ?? '') === (line[other] ?? ''))
