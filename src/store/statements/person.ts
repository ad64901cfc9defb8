import { approvedStatements } from '../../core/ledger/approved-statements'
import { calculate } from '../../core/pay-run/calculate'
import { wordsIn } from '../../core/plans/words'
import { statementCsv } from '../../core/statements/export/csv'
import type { Handout } from '../../core/statements/export/handout'
import { type HandoutFrame, handoutOf } from '../../core/statements/export/handout-of'
import { statementPage } from '../../core/statements/export/page'
import { statementsTab } from '../../core/statements/sheet/titles'
import type { Statement } from '../../core/statements/statement'
import { metrics } from '../../model/metric'
import { plainName } from '../../model/plain-name'
import { type Fault, Problem } from '../../model/problem'
import type { Context } from '../../ports'
import { readTab } from '../kept-tabs/read'
import { readSettings } from '../settings'
import { approvalOf, approvedAs, readApprovals } from './approvals'
import { readiness } from './readiness'
import { readSources } from './sources'

/** One person's statement: to be looked at, and to be handed out as a page and as CSV. */
export type PersonStatement = {
  person: string
  handout: Handout
  /** Names of the two files, without a path. */
  files: { html: string; csv: string }
  html: string
  csv: string
}

/** One person's statement of a period. A `Problem` where the person has none, or where Ledger can't be read. */
export function personStatement(period: string, person: string, context: Context): PersonStatement {
  const { all, frame } = asApproved(period, context) ?? asOfToday(period, context)
  const own = all.find((one) => plainName(one.person) === plainName(person))
  if (!own) throw new Problem(`${person} has no statement for ${frame.label}.`)
  const words = wordsIn(context.workbook.locale, readTab(context.workbook, metrics).rows)
  const handout = handoutOf(own, frame, words)
  const name = fileName(`${statementsTab(frame.label)} ${own.person}`)
  return {
    person: own.person,
    handout,
    files: { html: `${name}.html`, csv: `${name}.csv` },
    html: statementPage(handout, words),
    csv: statementCsv(handout),
  }
}

type Made = { all: readonly Statement[]; frame: HandoutFrame }

/** What was approved is handed out as it was, whatever the deals and plans say today. */
function asApproved(period: string, { workbook }: Context): Made | undefined {
  const { settings } = readSettings(workbook)
  const approvals = readApprovals(workbook, settings)
  const approved = approvedAs(period, approvals, settings)
  if (!approved) return undefined
  const faults: Fault[] = []
  const all = approvedStatements(approved.days, approvals.entries, faults)
  if (faults.length) throw new Problem(faults)
  const { currency } = readiness(workbook)
  return { all, frame: { label: approved.period, currency, approval: approvalOf(approved) } }
}

function asOfToday(period: string, context: Context): Made {
  const { label, period: days, settings, made } = readSources(context, period)
  return { all: calculate(days, made).all, frame: { label, currency: settings.currency, approval: null } }
}

/** Without what a file's name can't have on some systems. */
const fileName = (text: string): string => text.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-')
