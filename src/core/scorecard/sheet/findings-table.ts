import type { SheetTable } from '../../../model/generated-sheet'
import type { Fault } from '../../../model/problem'
import { table } from './titles'

/** What is worth a look before the figures are used. */
export const findingsTable = (findings: readonly Fault[]): SheetTable => ({
  name: table.findings,
  columns: [{ title: table.findings, note: 'What is worth a look before the figures are used.', format: '@' }],
  rows: findings.length
    ? findings.map(({ message }) => ({ cells: [message], look: 'finding' }))
    : [{ cells: ['No findings'], look: 'soft' }],
})
