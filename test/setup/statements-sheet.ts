import { statementsSheet } from '../../src/core/statements/sheet/statements-sheet'
import type { Statements } from '../../src/core/statements/statements'
import type { GeneratedSheet } from '../../src/model/generated-sheet'
import { isLive } from '../../src/model/generated-sheet'
import { words } from './words'

/** The sheet of statements of the first quarter of 2026, in English. */
export const sheetOf = (statements: Statements): GeneratedSheet =>
  statementsSheet({
    label: 'FY2026-Q1',
    currency: 'USD',
    tabs: ['Deals'],
    statements,
    findings: statements.findings,
    words,
  })

/** What the rows of a table hold, as objects by the titles of its columns. */
export function rowsOf(sheet: GeneratedSheet, name: string): Record<string, unknown>[] {
  const table = sheet.tables.find((one) => one.name === name)
  if (!table) throw new Error(`The sheet has no table ${name}.`)
  return [...table.rows, ...(table.total ? [table.total] : [])].map(({ cells }) =>
    Object.fromEntries(
      table.columns.map(({ title }, c) => {
        const cell = cells[c] ?? ''
        return [title, isLive(cell) ? cell.value : cell]
      }),
    ),
  )
}
