import type { Column } from './column'

/** The columns of a tab, by the name that code knows them by. */
type Columns = Record<string, Column<unknown>>

/** A tab kept by people and the add-on alike: found by its name, its columns by their titles wherever they stand. */
export type KeptTab<C extends Columns = Columns> = {
  name: string
  /** What the tab is for, in a sentence. */
  about: string
  columns: C
}

type Value<C> = C extends Column<infer T> ? T : never

/** A row of a kept tab, checked. */
export type RowOf<T extends KeptTab> = { [K in keyof T['columns']]: Value<T['columns'][K]> }

/** What is to be written: rows to add below the last one, and cells of rows that stand; an undefined value empties its cell. */
export type Rewritten<V> = { added: V[]; edited: { row: number; values: Partial<V> }[] }

export const keptTab = <C extends Record<string, Column<never> | Column<unknown>>>(tab: {
  name: string
  about: string
  columns: C
}): { name: string; about: string; columns: C } => tab
