import { brokenSeals } from '../../core/ledger/broken-seals'
import { type Calculated, calculate } from '../../core/pay-run/calculate'
import { wordsIn } from '../../core/plans/words'
import { statementsSheet } from '../../core/statements/sheet/statements-sheet'
import { statementsTab } from '../../core/statements/sheet/titles'
import type { IsoDate } from '../../model/civil-date'
import type { GeneratedSheet } from '../../model/generated-sheet'
import type { Period } from '../../model/period'
import type { Fault } from '../../model/problem'
import type { Stage } from '../../model/stage'
import type { Context, Workbook } from '../../ports'
import { type Generation, planGeneration, standingOf } from '../generated/generate'
import type { Standing } from '../generated/locate'
import { saidOf, unknownBefore } from '../generated/said'
import { readWritten, type Written } from '../generated/written'
import { once } from '../once'
import { type Approvals, type Approved, approvedFor, brokenOff } from './approvals'
import { readSources } from './sources'
import { teamsOn } from './teams'

/** The statements of a period, read, reckoned and laid out. Nothing is written yet. */
export type StatementsPlan = {
  label: string
  period: Period
  /** The deal tabs that were read. */
  from: string[]
  statements: Calculated
  /** The team of everybody at the period's end, by plain name. */
  teams: ReadonlyMap<string, string>
  sheet: GeneratedSheet
  /** How its tab stands. */
  standing: Standing
  approvals: Approvals
  /** The approval of just this period. */
  approved: Approved | undefined
  /** Stages that are added to the tab Stages. */
  proposed: Stage[]
  /** Everything worth a person's look. */
  findings: Fault[]
  /** Where digests in Log and rows of Ledger do not match. */
  seals: Fault[]
  /** What the tab Written says now, and how many of its rows are filled. */
  written: Written & { length: number }
}

/**
 * Plans the statements of a period. A `Problem` where the period is none, where no tab holds deals, or where a tab that
 * statements need is not there.
 */
export function planStatements(named: string, context: Context): StatementsPlan {
  const { workbook } = context
  const { label, period, settings, sources, people, made, proposed, approvals, findings } = readSources(context, named)
  const statements = calculate(period, made)
  const written = readWritten(workbook)
  const said = once([...findings, ...saidOf(proposed), ...statements.findings])
  const tab = statementsTab(label)
  const tabs = sources.map((source) => source.tab)
  const words = wordsIn(workbook.locale, made.metrics)
  const standing = standingOf(workbook.tab(tab))
  const unknown = standing.cells.length > 0 && !written.bases.has(tab) ? unknownBefore([tab]) : []
  const approved = approvedFor(period, approvals)
  const sheet = statementsSheet({ label, currency: settings.currency, tabs, statements, findings: said, words })
  return {
    label,
    period,
    from: tabs,
    statements,
    teams: teamsOn(people, period.to),
    sheet,
    standing,
    approvals,
    approved,
    proposed,
    // What is said of the tab itself does not belong on it: an approval that is begun again must write the same.
    findings: [
      ...notOver(label, period, context.today()),
      ...(approved ? [] : unknown),
      ...brokenOff(approvals),
      ...said,
    ],
    // Rows that can't be read are told themselves.
    seals: approvals.faults.length ? [] : brokenSeals(approvals.approved, approvals.entries, context.digest),
    written,
  }
}

const notOver = (label: string, { to }: Period, today: IsoDate): Fault[] =>
  to > today
    ? [
        {
          message: `${label} is not over: it ends on ${to}. Once it is approved, deals that close until then come as differences in the next period.`,
        },
      ]
    : []

/** What is about to be done to the tab of statements; `sheet` is what it is to hold. */
export const generationOf = (
  { standing, written }: Pick<StatementsPlan, 'standing' | 'written'>,
  sheet: GeneratedSheet,
  workbook: Workbook,
): Generation => planGeneration(workbook, [sheet], written.bases, new Map([[sheet.tab, standing]]))
