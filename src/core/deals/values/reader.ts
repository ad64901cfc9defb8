import type { Cell } from '../../../model/cell'
import type { Reading } from '../../../model/deal-columns'

/** How the cells of one column are read. */
export type ColumnReader = {
  /** The figure in a cell; NaN where there is none, or where it could be two and nobody has said which. */
  read(cell: Cell): number
  /** The readings that the column's values allow and that give different figures, the likelier first. */
  couldRead: readonly Reading[]
  /** What a person chose, or what the values settled where their looks left a choice. */
  readsAs: Reading | undefined
}

/** One way to read a cell; NaN where it can't be read so. */
export type Way = { as: Reading; read: (cell: Cell) => number }

export type Rows = readonly (readonly Cell[])[]

/** The different values of a column below the titles, blanks aside. */
export function valuesOf(cells: Rows, first: number, column: number, wanted: (cell: Cell) => boolean): Cell[] {
  const values = new Set<Cell>()
  for (let r = first; r < cells.length; r++) {
    const cell = cells[r]?.[column] ?? ''
    if (cell !== '' && wanted(cell)) values.add(cell)
  }
  return [...values]
}

/**
 * Settles by all values of a column which of its ways they are read. A way is out where it can't read a value that
 * another way can; what no way can read decides nothing. Where ways are left that give different figures, or where each
 * is out by some value, it has to be asked, and until then only what reads alike in every way is read.
 */
export function readerOf(values: readonly Cell[], ways: readonly Way[], chosen: Reading | undefined): ColumnReader {
  const counts = ways.map(() => 0)
  let readable = 0
  let choice = false
  for (const value of values) {
    const figures = ways.map(({ read }) => read(value))
    figures.forEach((figure, w) => {
      if (!Number.isNaN(figure)) counts[w] = (counts[w] as number) + 1
    })
    const known = figures.filter((figure) => !Number.isNaN(figure))
    if (known.length) readable++
    choice ||= known.some((figure) => figure !== known[0])
  }
  const reads = (way: Way) => counts[ways.indexOf(way)] as number
  const allowed = ways.filter((way) => reads(way) === readable)
  const rivals = !choice ? [] : allowed.length ? allowed : [...ways].sort((a, b) => reads(b) - reads(a))
  if (rivals.length > 1) return asked(rivals, chosen)
  const told = ways.find(({ as }) => as === chosen) ?? rivals[0]
  // Where one way reads all that can be read, the others would read it alike.
  return { read: (told ?? allowed[0])?.read ?? alike(ways), couldRead: [], readsAs: told?.as }
}

/** A column of which a person has to say, or has said, which of these ways it is read in; the likelier stands first. */
export function asked(ways: readonly Way[], chosen: Reading | undefined): ColumnReader {
  const told = ways.find(({ as }) => as === chosen)
  return { read: told?.read ?? alike(ways), couldRead: ways.map(({ as }) => as), readsAs: told?.as }
}

/** Reads what has one figure only, whichever way it is read. */
const alike =
  (ways: readonly Way[]) =>
  (cell: Cell): number => {
    let found = Number.NaN
    for (const { read } of ways) {
      const figure = read(cell)
      if (Number.isNaN(figure) || figure === found) continue
      if (!Number.isNaN(found)) return Number.NaN
      found = figure
    }
    return found
  }

/** Works out the figure of each text once: exports repeat themselves. */
export function remembered(read: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>()
  return (text) => {
    let figure = known.get(text)
    if (figure === undefined) {
      figure = read(text)
      known.set(text, figure)
    }
    return figure
  }
}
