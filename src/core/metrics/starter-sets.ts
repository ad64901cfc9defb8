import type { Metric, MetricSource, MetricUnit, metricKinds } from '../../model/metric'
import type { Objective } from '../../model/objective'
import { plainName } from '../../model/plain-name'
import { betterOf, unitOf } from './unit'

type Kind = (typeof metricKinds)[number]
/** Name; the deal source, or the unit of what is typed; kind; weight in percent; what it means. */
type Measure = [metric: string, from: MetricSource | MetricUnit, kind: Kind, weight: number, note: string]
type Aim = [objective: string, note: string, measures: Measure[]]

/** Objectives with their metrics to begin from. The weights of a set add up to 100%. */
export type StarterSet = { name: string; about: string; aims: Aim[] }

export const starterSets: readonly StarterSet[] = [
  {
    name: 'New business',
    about: 'For reps who win new customers. All of it is reckoned from your deal tabs.',
    aims: [
      [
        'Grow new revenue',
        'Revenue from customers we did not have before.',
        [
          ['Closed won', 'deals: closed won', 'lagging', 40, 'Amount of the deals won in the period.'],
          [
            'Opportunities created',
            'deals: created',
            'leading',
            20,
            'Deals created in the period. Too few now is too little won next quarter.',
          ],
          [
            'Open pipeline',
            'deals: open pipeline',
            'leading',
            15,
            'Amount of the open deals that are to close in the period.',
          ],
        ],
      ],
      [
        'Win the right deals',
        'Effort goes where we win, and the price holds.',
        [
          ['Win rate', 'deals: win rate', 'lagging', 10, 'Deals won of all that were won or lost.'],
          ['Average won deal', 'deals: average won', 'lagging', 10, 'Amount won, by the number of deals won.'],
        ],
      ],
      [
        'Sell faster',
        'A deal that takes longer costs more and closes less often.',
        [['Sales cycle', 'deals: sales cycle', 'lagging', 5, 'Days from the creation of a deal until it is won.']],
      ],
    ],
  },
  {
    name: 'Account management',
    about: 'For those who keep customers and grow with them. Its figures are typed.',
    aims: [
      [
        'Keep our customers',
        'Revenue that renews need not be won again.',
        [
          ['Renewal rate', 'percent', 'lagging', 35, 'Revenue renewed, of the revenue that was up for renewal.'],
          ['At-risk accounts reviewed', 'percent', 'leading', 15, 'Accounts with a rescue plan, of all at risk.'],
        ],
      ],
      [
        'Grow our accounts',
        'Customers who trust us buy more, and sooner.',
        [
          ['Expansion won', 'money', 'lagging', 30, 'Revenue added at accounts that were customers already.'],
          ['Executive meetings', 'count', 'leading', 10, 'Meetings with somebody who decides on budgets.'],
          ['Account plans reviewed', 'percent', 'leading', 10, 'Key accounts whose plan was reviewed in the period.'],
        ],
      ],
    ],
  },
  {
    name: 'Sales development',
    about: 'For those who open doors for account executives. Its figures are typed.',
    aims: [
      [
        'Fill the pipeline',
        'Account executives sell; they need somebody to sell to.',
        [
          ['Opportunities accepted', 'count', 'lagging', 40, 'Handed over, and accepted by an account executive.'],
          ['Meetings held', 'count', 'leading', 25, 'First meetings that took place. Booked is not held.'],
        ],
      ],
      [
        'Reach the right people',
        'Fewer messages to people who can say yes.',
        [
          ['Conversations', 'count', 'leading', 20, 'Two-way talks with people at target accounts.'],
          ['Reply rate', 'percent', 'leading', 15, 'Replies, of the messages sent.'],
        ],
      ],
    ],
  },
]

/** What a set comes to where some names are there already. An objective of which no metric is new is left out. */
export function additions(
  { aims }: StarterSet,
  there: { objectives: ReadonlySet<string>; metrics: ReadonlySet<string> },
): { objectives: Objective[]; metrics: Metric[]; present: string[] } {
  const objectives: Objective[] = []
  const metrics: Metric[] = []
  const present: string[] = []
  for (const [objective, note, measures] of aims) {
    const fresh = measures.filter(([metric]) => !there.metrics.has(plainName(metric)))
    for (const measure of measures) if (!fresh.includes(measure)) present.push(measure[0])
    if (there.objectives.has(plainName(objective))) present.push(objective)
    else if (fresh.length)
      objectives.push({ objective, owner: '', validFrom: undefined, validTo: undefined, target: undefined, note })
    metrics.push(...fresh.map((measure) => metricOf(objective, measure)))
  }
  return { objectives, metrics, present }
}

function metricOf(objective: string, [metric, from, kind, weight, note]: Measure): Metric {
  const source = from in unitOf ? (from as MetricSource) : 'typed'
  return {
    metric,
    objective,
    kind,
    unit: unitOf[source] ?? (from as MetricUnit),
    direction: betterOf(source),
    source,
    weight: weight / 100,
    floor: undefined,
    cap: undefined,
    validFrom: undefined,
    validTo: undefined,
    note,
  }
}
