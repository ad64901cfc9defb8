import { type Amortization, amortization } from '../../core/amortization/amortization'
import { rangeOf } from '../../core/amortization/range'
import { amortizationSheet } from '../../core/amortization/sheet/amortization-sheet'
import { Problem } from '../../model/problem'
import type { Context } from '../../ports'
import { type Generation, planGeneration, standingOf } from '../generated/generate'
import { unknownBefore } from '../generated/said'
import { readWritten, type Written } from '../generated/written'
import { readSettings } from '../settings'
import { readApprovals } from '../statements/approvals'

/** First and last period by their labels, such as `FY2026-Q1` and `FY2026-Q4`. */
export type RangeLabels = { from: string; to: string }

/** A roll-forward that is read, reckoned and laid out, and of which nothing is written yet. */
export type AmortizationPlan = {
  tab: string
  all: Amortization
  generation: Generation
  /** What the tab Written says now, and how many of its rows are filled. */
  written: Written & { length: number }
}

/**
 * Plans the roll-forward of a range as of today: everything is read and reckoned, nothing is written. A `Problem` where
 * the range is none, or no statement is approved.
 */
export function planAmortization({ from, to }: RangeLabels, { workbook, today }: Context): AmortizationPlan {
  const { settings, faults } = readSettings(workbook)
  const range = rangeOf(from, to, settings)
  const { approved, entries, faults: unread } = readApprovals(workbook, settings)
  if (!approved.length)
    throw new Problem(
      'No statements are approved yet. Approve them in Statements; commissions are capitalised from what was approved.',
    )
  const known = { asOf: today(), settings, faults: [...faults, ...unread] }
  const days = approved.map((one) => one.days).sort((a, b) => (a.from < b.from ? -1 : 1))
  const first = amortization(entries, days, range, known)
  const written = readWritten(workbook)
  const { tab } = amortizationSheet(first)
  const standing = standingOf(workbook.tab(tab))
  const unknown = standing.cells.length && !written.bases.has(tab) ? unknownBefore([tab]) : []
  const all = { ...first, findings: [...unknown, ...first.findings] }
  const generation = planGeneration(workbook, [amortizationSheet(all)], written.bases, new Map([[tab, standing]]))
  return { tab, all, generation, written }
}
