import type { SheetTable } from '../../../model/generated-sheet'
import type { Fault } from '../../../model/problem'
import { text } from './formats'
import { labels } from './labels'
import { table } from './titles'

/** What is worth a look before anything is paid. What is said stands right of the frozen column, whose edge would cut it off. */
export function findingsTable(findings: readonly Fault[]): SheetTable {
  const labelOf = labels()
  const said = new Map(findings.map((finding) => [finding.message, finding]))
  return {
    name: table.findings,
    columns: [
      { title: table.findings, note: 'What is worth a look before anything is paid.', format: text },
      { title: 'What was found', note: 'In a sentence.', format: text },
    ],
    rows: said.size
      ? [...said.values()].map(({ message, at }) => ({
          cells: [labelOf(at ? `${at.tab} row ${at.row}` : 'Statements'), message],
          look: 'finding',
        }))
      : [{ cells: ['No findings', ''], look: 'soft' }],
  }
}
