/** What Sheets hands to a custom function for one argument: a value, a range as rows, or nothing. */
export type Argument = unknown

/**
 * A custom function: the one place where it is described. What Sheets documents, checks and tests comes from it. In the
 * built script `about`, `returns`, `examples` and the help of arguments are left out: only documentation reads them.
 */
export type Formula = {
  /** As typed into a cell. */
  name: string
  about: string
  args: readonly FormulaArgument[]
  returns: string
  examples: readonly Example[]
  /** What the cell gets: a value or rows. Throws a `Problem` for what a person can put right. */
  call(args: readonly Argument[]): unknown
}

type FormulaArgument = {
  name: string
  help: string
  /** As JSDoc names it: `number|number[][]`. */
  type: string
  optional: boolean
  /** Whether it takes dates: they arrive as `CivilDate`. */
  dates: boolean
}

/** An example that the tests run in a cell and the README prints. */
export type Example = {
  /** Cells that it refers to, rows from A1 on. */
  cells?: readonly (readonly (string | number | boolean)[])[]
  /** With `;` between arguments, and figures as an English sheet writes them. */
  formula: string
} & ({ gives: unknown } | { fails: string })
