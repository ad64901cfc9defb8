import type { GeneratedSheet, SheetTable } from '../../../model/generated-sheet'
import type { Fault } from '../../../model/problem'
import type { Amortization } from '../amortization'
import { amortizationTab } from '../tab'
import { cohortsTable } from './cohorts-table'
import { reconciliationTable } from './reconciliation-table'
import { amortisedAsValues, rollForwardTable } from './roll-forward-table'
import { settingsTable } from './settings-table'
import { table } from './titles'

/** The roll-forward of a range: what was deferred and expensed when, and where every figure comes from. */
export function amortizationSheet(all: Amortization): GeneratedSheet {
  const { range, asOf, settings, findings } = all
  const tab = amortizationTab(range)
  return {
    tab,
    lines: [
      { name: 'title', text: tab, look: 'title' },
      {
        name: 'about',
        text: `As of ${asOf} · from approved statements, as Ledger has them · ${range.from} to ${range.to} · ${settings.currency} · straight line by month from the month in which a deal counted (ASC 340-40)`,
        look: 'soft',
      },
      {
        name: 'rounding',
        text: 'Each cohort is rounded to the cent for itself and adds up to its commission exactly, and so does their sum. An expense is a difference of rounded running amounts, so months of a cohort may differ by a cent.',
        look: 'soft',
      },
      {
        name: 'takenBack',
        text: 'What is taken back or changed of a deal later comes off what of its commission is left to amortise, over its months that are left. What goes beyond that is expense at once, so that nothing deferred of a deal falls below zero.',
        look: 'soft',
      },
      { name: 'yours', text: yours(amortisedAsValues(all)), look: 'soft' },
    ],
    tables: [
      rollForwardTable(all),
      cohortsTable(all),
      reconciliationTable(all),
      settingsTable(all),
      findingsTable(findings),
    ],
    frozenRows: 0,
    frozenColumns: 1,
    widths: [240, ...new Array(range.periods.length + 5).fill(130)],
  }
}

const yours = (asValues: boolean): string =>
  `What you type, note, format or insert stays when this is generated again. ${
    asValues
      ? 'There are so many periods that the column Amortised is values: it changes when this is generated again.'
      : 'The table Roll-forward is formulas over the table Cohorts.'
  }`

const findingsTable = (findings: readonly Fault[]): SheetTable => ({
  name: table.findings,
  columns: [{ title: table.findings, note: 'What is worth a look before the figures are used.', format: '@' }],
  rows: findings.length
    ? findings.map(({ message }) => ({ cells: [message], look: 'finding' }))
    : [{ cells: ['No findings'], look: 'soft' }],
})
