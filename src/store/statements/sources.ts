import { backward } from '../../core/check/backward'
import { namesOf } from '../../core/deals/names'
import { ledgerBook } from '../../core/ledger/ledger-book'
import type { Sources } from '../../core/pay-run/calculate'
import { planBook } from '../../core/plans/plan-book'
import { adjustments } from '../../model/adjustment'
import type { KeptTab } from '../../model/kept-tab'
import { people } from '../../model/person'
import { plans, rates } from '../../model/plan'
import { type Fault, Problem } from '../../model/problem'
import type { Context, Workbook } from '../../ports'
import { readTab } from '../kept-tabs/read'
import { readPeriod } from '../read-period'
import { readApprovals } from './approvals'

const needed: readonly KeptTab[] = [people, plans, rates]

/** All that statements of a period are made from, and what of it can't be read. A `Problem` where they can't be made at all. */
export function readSources({ workbook, today }: Context, named: string) {
  const { findings, ...read } = readPeriod(workbook, named, today())
  const missing = lackingTabs(workbook)
  if (missing.length) throw new Problem(missing)
  const adjustment = readTab(workbook, adjustments)
  const found = readApprovals(workbook, read.settings)
  const book = ledgerBook(found.entries, namesOf(read.people))
  const approvals = { ...found, faults: [...found.faults, ...book.faults] }
  const sources: Sources = {
    calendar: read.settings,
    currency: read.settings.currency,
    sources: read.sources,
    stages: read.stages,
    people: read.people,
    goals: read.goals,
    plans: planBook(read.plans, read.rates),
    ramps: read.ramps,
    metrics: read.metrics,
    actuals: read.actuals,
    adjustments: adjustment.rows,
    ledger: book,
  }
  return {
    ...read,
    made: sources,
    approvals,
    findings: [
      findings,
      adjustment.faults,
      backward(adjustments.name, adjustment.rows, adjustments.columns.to.title),
      approvals.faults,
    ].flat(),
  }
}

/** The tabs that statements need and that are not there. */
export const lackingTabs = (workbook: Workbook): Fault[] =>
  needed
    .filter(({ name }) => !workbook.tab(name))
    .map(({ name, about }) => ({
      message: `There is no tab ${name}, which statements need. ${about} Choose “Set up workbook” in the menu to make it, then fill it.`,
    }))
