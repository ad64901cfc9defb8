import { type Cell, type Content, found } from './cell'
import { CivilDate, type IsoDate } from './civil-date'

/** What a column expected of a cell that it can't take; the message is built around it. */
export class Expected {
  constructor(readonly what: string) {}
}

/** A column of a tab that people and the add-on share: its title, what belongs there, and how a cell becomes a value. */
export type Column<T> = {
  title: string
  /** Shown as the note on the title. */
  note: string
  /** The number format of its cells; '@' for text. */
  format: string
  choices?: readonly string[]
  width: number
  read(cell: Cell): T | Expected
  write(value: T): Content
}

const isBlank = (cell: Cell) => cell === '' || (typeof cell === 'string' && cell.trim() === '')

/** Text: what stands there, without spaces around it; '' for a blank. */
export const text = (title: string, note: string, width = 140): Column<string> => ({
  title,
  note,
  format: '@',
  width,
  // A name or an id that was typed as a number, or a note that reads as a date, is still what was typed.
  read: (cell) => (cell instanceof CivilDate ? cell.iso : String(cell).trim()),
  write: (value) => value,
})

/** Text that can't be blank. */
export const name = (title: string, note: string, width = 160): Column<string> => ({
  ...text(title, note, width),
  read: (cell) => (isBlank(cell) ? new Expected('a name') : cell instanceof CivilDate ? cell.iso : String(cell).trim()),
})

const numberIn = (format: string, what: string, title: string, note: string): Column<number | undefined> => ({
  title,
  note,
  format,
  width: 110,
  read: (cell) => (isBlank(cell) ? undefined : typeof cell === 'number' ? cell : new Expected(what)),
  write: (value) => value ?? '',
})

/** A number; undefined for a blank. */
export const number = (title: string, note: string, format = '#,##0') => numberIn(format, 'a number', title, note)
/** An amount of money; undefined for a blank. */
export const money = (title: string, note: string) => numberIn('#,##0.00', 'an amount, as a number', title, note)
/** A share, 1 for 100%; undefined for a blank. Text such as 80% is a share too. */
export const share = (title: string, note: string, format = '0.0%'): Column<number | undefined> => {
  const column = numberIn(format, 'a share, such as 15%', title, note)
  return { ...column, read: (cell) => column.read(shareIn(cell) ?? cell) }
}

const shareIn = (cell: Cell): number | undefined => {
  const percent = typeof cell === 'string' ? /^\s*(-?\d+(?:[.,]\d+)?)\s*%\s*$/.exec(cell)?.[1] : undefined
  return percent === undefined ? undefined : Number(percent.replace(',', '.')) / 100
}

/** A share of a whole, from 0 to 1; undefined for a blank. A figure outside was typed in percent, or by mistake. */
export const partOf = (title: string, note: string, format: string, such: string): Column<number | undefined> => {
  const column = share(title, note, format)
  return {
    ...column,
    read: (cell) => {
      const part = column.read(cell)
      return part === undefined || (typeof part === 'number' && part >= 0 && part <= 1)
        ? part
        : new Expected(`a share from 0% to 100%, such as ${such}`)
    },
  }
}

/** A day; undefined for a blank. */
export const date = (title: string, note: string): Column<IsoDate | undefined> => ({
  title,
  note,
  format: 'yyyy-mm-dd',
  width: 100,
  read: (cell) => {
    if (isBlank(cell)) return undefined
    if (cell instanceof CivilDate) return cell.iso
    const written = typeof cell === 'string' ? CivilDate.parse(cell.trim()) : undefined
    return written ? written.iso : new Expected('a date, such as 2026-10-01')
  },
  write: (value) => (value === undefined ? '' : (CivilDate.parse(value) ?? value)),
})

/** One of a few words, in any case; undefined for a blank. */
export const choice = <const C extends string>(
  title: string,
  note: string,
  choices: readonly C[],
): Column<C | undefined> => ({
  title,
  note,
  format: '@',
  choices,
  width: 110,
  read: (cell) => {
    if (isBlank(cell)) return undefined
    const word = String(cell).trim().toLowerCase()
    return choices.find((c) => c.toLowerCase() === word) ?? new Expected(`one of ${choices.join(', ')}`)
  },
  write: (value) => value ?? '',
})

/** Makes a column of blanks-allowed values one whose blanks are faults. */
export const required = <T>(column: Column<T | undefined>): Column<T> => ({
  ...column,
  read: (cell) => {
    if (isBlank(cell)) {
      const expected = column.read('?')
      return new Expected(expected instanceof Expected ? expected.what : 'a value')
    }
    return column.read(cell) as T | Expected
  },
})

/** The sentence for a cell that a column can't take. */
export const fault = (tab: string, row: number, column: string, cell: Cell, expected: Expected): string =>
  `${tab}, row ${row}, ${column}: found ${found(cell)}, expected ${expected.what}.`
