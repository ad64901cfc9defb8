import type { Content } from '../../model/cell'
import type { Column } from '../../model/column'
import type { KeptTab, RowOf } from '../../model/kept-tab'

/** Number formats that stand in for those of the columns. */
export type Formats<T extends KeptTab> = { [K in keyof T['columns']]?: string }

/** Rows as the cells of a tab whose columns stand at these places; columns of other people's stay blank. */
export function linesOf<T extends KeptTab>(
  declared: T,
  rows: readonly Partial<RowOf<T>>[],
  at: { [K in keyof T['columns']]?: number },
  width: number,
  own: Formats<T>,
): { contents: Content[][]; formats: string[][] } {
  const keys = Object.keys(declared.columns) as (string & keyof T['columns'])[]
  const contents = rows.map((row) => {
    const line: Content[] = new Array(width).fill('')
    for (const key of keys) {
      const value = row[key]
      if (value !== undefined) line[at[key] as number] = (declared.columns[key] as Column<unknown>).write(value)
    }
    return line
  })
  const formats: string[] = new Array(width).fill('General')
  for (const key of keys) formats[at[key] as number] = own[key] ?? (declared.columns[key] as Column<unknown>).format
  return { contents, formats: rows.map(() => formats) }
}
