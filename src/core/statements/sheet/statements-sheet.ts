import { CivilDate, type IsoDate } from '../../../model/civil-date'
import type { GeneratedSheet } from '../../../model/generated-sheet'
import type { Fault } from '../../../model/problem'
import type { Words } from '../../notation'
import { live, valueOnly } from '../../sheet/formula'
import type { Statements } from '../statements'
import { additionsTable } from './additions-table'
import { componentTable } from './component-table'
import { controlTable } from './control-table'
import { dealTable } from './deal-table'
import { drawTable } from './draw-table'
import { findingsTable } from './findings-table'
import { linesOf } from './lines'
import { notCreditedTable } from './not-credited-table'
import { payableTable } from './payable-table'
import { statementsTab } from './titles'
import { workingTable } from './working-table'

export type StatementsSheetInput = {
  /** Of the period, such as `FY2026-Q4`. */
  label: string
  currency: string
  /** The deal tabs that were read. */
  tabs: readonly string[]
  statements: Statements
  /** Everything worth a person's look, those of the statements among them. */
  findings: readonly Fault[]
  words: Words
}

/** With more deals than this the sheet holds values: so many formulas would make it slow. */
const mostDealsWithFormulas = 20_000

/** Width of columns of figures in pixels. */
const usual = 120

const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const said = (iso: IsoDate) => {
  const { day, month, year } = CivilDate.parse(iso) as CivilDate
  return `${day} ${monthNames[month - 1]} ${year}`
}

/** The statements of a period: what everybody is paid, and every step to it, down to why each deal earned what it did. */
export function statementsSheet(input: StatementsSheetInput): GeneratedSheet {
  const { label, currency, tabs, statements, findings, words } = input
  const { period, controls } = statements
  const reps = linesOf(statements.all)
  const lines = reps.flatMap((one) => one.lines)
  const deals = lines.reduce((sum, { earning }) => sum + earning.deals.length, 0)
  const figure = deals > mostDealsWithFormulas ? valueOnly : live
  return {
    tab: statementsTab(label),
    lines: [
      { name: 'title', text: `Statements ${label}`, look: 'title' },
      {
        name: 'about',
        text: `${said(period.from)} – ${said(period.to)} · from ${tabs.join(', ')} · ${currency}`,
        look: 'soft',
      },
      { name: 'yours', text: yours(figure === valueOnly, words), look: 'soft' },
    ],
    tables: [
      payableTable(reps, figure),
      componentTable(lines, words, figure),
      workingTable(lines, words, figure),
      dealTable(lines, words, figure),
      additionsTable(reps),
      drawTable(reps, figure),
      controlTable(controls, figure),
      notCreditedTable(reps, controls),
      findingsTable(findings),
    ],
    frozenRows: 0,
    frozenColumns: 1,
    widths: [280, usual, 190, ...new Array(8).fill(usual), 520, 180, 180, ...new Array(9).fill(usual)],
  }
}

const yours = (allValues: boolean, { about }: Words): string =>
  [
    'Yellow cells are yours: questions and answers stay when this is calculated again, and so does all else that you type, note or insert.',
    allValues
      ? `There are more than ${about(mostDealsWithFormulas)} deals, so the figures are values: they change when this is calculated again.`
      : 'Figures are formulas wherever a cell can be one; a commission of a single deal, and what a curve pays, are values.',
  ].join(' ')
