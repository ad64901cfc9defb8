import type { Fault } from '../../../model/problem'
import { dayOf } from '../../calendar/days'
import { goalMetrics, metricNamed } from '../../metrics/goal-metrics'
import { planBook } from '../../plans/plan-book'
import { type CountedBy, countedBy, inOrder } from '../../statements/counted'
import type { Credits } from '../../statements/credits'
import { dealCells } from '../../statements/deal-columns'
import { groundsOf } from '../../statements/know'
import type { Grounds } from '../../statements/known'
import type { Retained } from '../../statements/retained'
import type { Forecast, Typed } from '../forecast'
import type { Known } from '../reckon'
import { assignedIn } from './assigned'
import { creditedBeyond } from './beyond'
import { expectedOf } from './expected'
import { expectedBy } from './expected-by'
import { expenseFindings } from './expense-findings'
import { type Paid, paidTo } from './paid'
import { segmentsIn } from './segments'
import { reachesBack, wonBefore } from './won-before'

/** The commission expense of a forecast. */
export type Expense = {
  /** Who is on a plan in the period, by plain name. */
  byRep: ReadonlyMap<string, Paid>
  findings: readonly Fault[]
}

/** Reads what the expense of a forecast depends on besides what people typed on its sheets; then reckons it for that. */
export function expenses(known: Known, lines: Forecast['lines']): (typed: Typed, tally: Forecast['tally']) => Expense {
  const { period, settings, sources, people, asOf } = known
  const before = wonBefore(known)
  const dayFor = segmentsIn(period, people, known.plans)
  const byTab = new Map(sources.map((source) => [source.tab, source]))
  const cells = dealCells(byTab)
  return (typed, tally) => {
    const faults: Fault[] = []
    const plans = planBook(known.plans, known.rates)
    const expected = expectedOf({ lines, period, settings }, typed, tally)
    let earlier: Credits | undefined
    let beyond: ReadonlySet<number> = new Set()
    const last = dayOf(period.to).serial
    const read = groundsOf(
      { ...known, calendar: settings, currency: settings.currency },
      (counting) =>
        together(
          expectedBy(counting, { lines, expected, cells, byTab, beyond, dayFor, last }),
          earlier && countedBy(counting, earlier),
        ),
      nothingRetained,
      faults,
    )
    const grounds: Grounds = {
      ...read,
      // What is to be reached on days to come is no figure yet, unless somebody typed one.
      figure: (person, metric, measuredOn, days) =>
        days.from > asOf && read.metric(metric).source !== 'typed'
          ? { actual: undefined, said: [] }
          : read.figure(person, metric, measuredOn, days),
    }
    const unitOf = (metric: string) => metricNamed(goalMetrics(known.metrics, [], period, metric), metric).unit
    const { assigned, findings } = assignedIn(period, plans, grounds, { unitOf })
    earlier = before(reachesBack(assigned, period, settings))
    const teams = assigned.some(({ stretches }) =>
      stretches.some(({ plan }) => plan?.components.some(({ terms }) => terms.measuredOn === 'team')),
    )
    if (teams) beyond = creditedBeyond(lines)
    const paid = assigned.map((one) => paidTo(one, period, asOf, grounds))
    return {
      byRep: new Map(paid.map((one) => [one.key, one])),
      findings: [
        ...plans.faults(),
        ...faults,
        ...findings.map((message) => ({ message })),
        ...expenseFindings(paid, period, grounds, expected.adjustments),
      ],
    }
  }
}

/** What approved statements paid for deals that were lost since is taken back by statements, and is no part of a forecast. */
const nothingRetained: Retained = { countedBy: () => [], won: () => [] }

function together(expected: CountedBy, earlier: CountedBy | undefined): CountedBy {
  if (!earlier) return expected
  const byOwner = new Map(earlier.byOwner)
  for (const [owner, theirs] of expected.byOwner)
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), ...theirs].sort(inOrder))
  return { byOwner, findings: [...expected.findings, ...earlier.findings] }
}
