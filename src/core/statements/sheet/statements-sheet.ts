import type { GeneratedSheet } from '../../../model/generated-sheet'
import type { Period } from '../../../model/period'
import type { Fault } from '../../../model/problem'
import { ofCents } from '../../money/cents'
import { inCell } from '../../money/in-cell'
import type { Statements } from '../statements'

export const statementsTab = (label: string): string => `Statements ${label}`

export type SheetInput = {
  label: string
  period: Period
  currency: string
  statements: Statements
  findings: readonly Fault[]
}

export function statementsSheet({ label, statements }: SheetInput): GeneratedSheet {
  const text = { format: '@', note: '' }
  const money = { format: '#,##0.00', note: '' }
  return {
    tab: statementsTab(label),
    lines: [{ name: 'title', text: `Statements ${label}`, look: 'title' }],
    tables: [
      {
        name: 'components',
        columns: [
          { title: 'Component', ...text },
          { title: 'Rep', ...text },
          { title: 'Earned', ...money },
          { title: 'Question', ...text, input: 'typed' },
          { title: 'Answer', ...text, input: 'typed' },
        ],
        rows: statements.all.flatMap(({ person, earnings }) =>
          earnings.map(({ terms, reach, earned }) => ({
            cells: [
              `${person} / ${terms.plan} / ${terms.component} / ${reach.from}`,
              person,
              {
                parts: [`=${inCell(ofCents(earned ?? BigInt(0)), 'Earned')}`],
                value: inCell(ofCents(earned ?? BigInt(0)), 'Earned'),
              },
              '',
              '',
            ],
          })),
        ),
      },
    ],
    frozenRows: 0,
    frozenColumns: 1,
    widths: [200],
  }
}
