import { type CellKind, type Kind, single } from './kind'

export type Rows = readonly (readonly unknown[])[]

/** An argument of which each row of the result takes its own cell: a range, or one value for all rows. */
export class Column<T> {
  constructor(
    readonly kind: CellKind<T>,
    /** The cells of a range; undefined for one value. */
    readonly cells: Rows | undefined,
    /** The value of one cell; of a range of more cells, nothing. */
    readonly value: T | undefined,
  ) {}
}

/** Makes an argument one that may be a range, too. Its cells are read when the rows are walked. */
export const each = <T>(kind: CellKind<T>): Kind<Column<T>> => ({
  ...kind,
  takes: 'each',
  type: `${kind.type}|${kind.type}[][]`,
  read(argument, faults) {
    const content = single(argument)
    if (Array.isArray(content)) return new Column(kind, content, undefined)
    const value = kind.read(content, faults)
    if (value === undefined) return undefined
    return new Column(kind, Array.isArray(argument) ? [[content]] : undefined, value)
  },
})
