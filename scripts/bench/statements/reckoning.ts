import { namesOf } from '../../../src/core/deals/names'
import type { Entry } from '../../../src/core/ledger/entry'
import { ledgerBook } from '../../../src/core/ledger/ledger-book'
import { statementRows } from '../../../src/core/ledger/rows/statement-rows'
import { calculate, type Sources } from '../../../src/core/pay-run/calculate'
import type { Cell } from '../../../src/model/cell'
import { CivilDate } from '../../../src/model/civil-date'
import { medians } from '../measure'
import { cellsOf, quarter, rep, sourcesOf, tiers } from './company'

const [reps, deals] = [500, 100_000]
const before = [
  { from: '2026-01-01', to: '2026-03-31' },
  { from: '2026-04-01', to: '2026-06-30' },
  { from: '2026-07-01', to: '2026-09-30' },
]
const days = ['2026-10-01', '2027-01-01'].map((iso) => (CivilDate.parse(iso) as CivilDate).serial) as [number, number]

/** The barest loop over the same cells: reps known beforehand, no check, no deal told from another, cents off now and then. */
function bareLoop(cells: Cell[][], repIndex: Map<Cell, number>): Float64Array {
  const sums = new Float64Array(reps)
  for (const line of cells) {
    const day = (line[4] as CivilDate).serial
    if (day < days[0] || day >= days[1]) continue
    const at = repIndex.get(line[1] as Cell) as number
    sums[at] = (sums[at] as number) + (line[3] as number)
  }
  return sums.map((sum) =>
    tiers.reduce((all, [from, rate], i) => {
      const end = tiers[i + 1]?.[0] ?? Number.POSITIVE_INFINITY
      return sum > from ? all + (Math.min(sum, end) - from) * rate : all
    }, 0),
  )
}

/** The same workbook once the year's earlier quarters are approved: each is held against today's data anew. */
function withApproved(sources: Sources): Sources {
  const rows: Entry[] = []
  const names = namesOf(sources.people)
  for (const period of before) {
    const made = calculate(period, { ...sources, ledger: ledgerBook(rows, names) })
    rows.push(...statementRows(made).map((row, i) => ({ ...row, row: rows.length + i + 2 })))
  }
  return { ...sources, ledger: ledgerBook(rows, names) }
}

/** The statements of a quarter for everybody: credited, by deal, with their working and control totals. */
export function statements(): string[] {
  const cells = cellsOf(reps, deals)
  const repIndex = new Map<Cell, number>(Array.from({ length: reps }, (_, i) => [rep(i), i]))
  const sources = sourcesOf(cells, reps)
  const later = withApproved(sources)
  const { bare, first, fourth } = medians(
    {
      bare: () => bareLoop(cells, repIndex),
      first: () => calculate(quarter, sources),
      fourth: () => calculate(quarter, later),
    },
    5,
  )
  const slow = (time: number) => `${(time / 100).toFixed(0)} s at a tenth of this machine’s speed`
  return [
    `Statements of ${reps} reps and ${deals} deals: ${(first / bare).toFixed(0)} × a bare loop (${first.toFixed(0)} ms; ${slow(first)})`,
    `  with three quarters approved before: ${fourth.toFixed(0)} ms; ${slow(fourth)}, of the 360 s that an action has, sheet not yet written`,
  ]
}
