import { found } from '../../model/cell'
import { Expected } from '../../model/column'
import { Problem } from '../../model/problem'

/** A kind of argument: what Sheets documents of it, and how what was handed over becomes a value. */
export type Kind<T> = {
  name: string
  help: string
  /** As JSDoc names it. */
  type: string
  optional: boolean
  /** Whether it takes dates: they arrive as `CivilDate`. */
  dates: boolean
  /** One cell; a cell for each row of the result; or a range that is read as a whole. */
  takes: 'cell' | 'each' | 'range'
  /** The value. Where there is none, `faults` gains a sentence for each thing that a person can put right. */
  read(argument: unknown, faults: string[]): T | undefined
}

/** A kind whose values stand in one cell, so that it can be asked of each cell of a range. */
export type CellKind<T> = Kind<T> & { cell(content: unknown): T | Expected }

export const isBlank = (content: unknown): boolean => content === '' || content === undefined || content === null

/** The one cell of a range of one cell, else the argument itself. */
export function single(argument: unknown): unknown {
  if (!Array.isArray(argument)) return argument
  if (argument.length === 0 || (argument.length === 1 && argument[0]?.length === 0)) return ''
  return argument.length === 1 && argument[0]?.length === 1 ? argument[0][0] : argument
}

export const unexpected = (where: string, content: unknown, { what }: Expected): string =>
  `${where}: found ${found(content)}, expected ${what}.`

/** A kind of one cell from how that cell is read. */
export function cellKind<T>(name: string, help: string, type: string, cell: CellKind<T>['cell']): CellKind<T> {
  return {
    name,
    help,
    type,
    optional: false,
    dates: false,
    takes: 'cell',
    cell,
    read(argument, faults) {
      const content = single(argument)
      const value = cell(content)
      if (!(value instanceof Expected)) return value
      faults.push(unexpected(name, content, value))
      return undefined
    },
  }
}

/** Makes an argument one that may be left out. A blank among the cells of a range stays a fault. */
export const optional = <T>(kind: Kind<T>): Kind<T | undefined> => ({
  ...kind,
  optional: true,
  read: (argument, faults) => (isBlank(single(argument)) ? undefined : kind.read(argument, faults)),
})

/** Gives a blank a meaning: where the argument, or a cell of its range, is blank, this value holds. */
export function blankAs<T>(value: NoInfer<T>, kind: CellKind<T>): CellKind<T> {
  const cell = (content: unknown) => (isBlank(content) ? value : kind.cell(content))
  return { ...cellKind(kind.name, kind.help, kind.type, cell), dates: kind.dates }
}

/** Makes an argument one that may be left out, and then has this value. */
export const standard = <T>(value: NoInfer<T>, kind: CellKind<T>): CellKind<T> => ({
  ...blankAs(value, kind),
  optional: true,
})

/** Computes with one argument; a `Problem` with its value is told under its name. */
export function about<T>(name: string, compute: () => T): T {
  try {
    return compute()
  } catch (error) {
    throw error instanceof Problem ? new Problem(`${name}: ${error.message}`) : error
  }
}
