import type { Period } from '../../../model/period'
import { plainName } from '../../../model/plain-name'
import type { Fault } from '../../../model/problem'
import { shared } from '../../calendar/overlap'
import { meets } from '../../plans/condition'
import type { Terms } from '../../plans/terms'
import type { Earning } from '../../statements/earning'
import type { Grounds } from '../../statements/known'
import { ofDeals } from '../../statements/measure'
import { without } from '../../statements/statement'
import type { Paid } from './paid'
import { toldTogether } from './told-together'

/** A component as sentences call it. */
export const componentOf = ({ component, plan }: Terms): string =>
  component === '' ? `the plan ${plan}` : `${component} of the plan ${plan}`

/** What is to be known of the commission expense: what can't be reckoned, and what was taken for what. */
export function expenseFindings(
  all: readonly Paid[],
  period: Period,
  grounds: Grounds,
  adjustments: ReadonlyMap<string, number>,
): Fault[] {
  const once = new Set<string>()
  for (const paid of all) {
    for (const sentence of gaps(paid, period, grounds)) once.add(sentence)
    for (const { terms, toDate, said } of paid.earnings) {
      if (toDate.lacks === 'quota' || toDate.lacks === 'quota of the gate') for (const one of said) once.add(one)
      for (const sentence of taken(terms, grounds)) once.add(sentence)
      if (adjustments.has(paid.key)) for (const sentence of adjusted(paid.name, terms)) once.add(sentence)
    }
  }
  const lacking = all.flatMap(({ name, stretches, earnings }) => [
    ...stretches.flatMap(({ plan, called }) =>
      plan?.sound === false
        ? [{ name, says: `The plan ${called} has faults, so the commission of … ${unreckoned}` }]
        : [],
    ),
    ...earnings.flatMap((earning) => lacks(earning).map((says) => ({ name, says }))),
  ])
  return [...toldTogether(lacking), ...once].map((message) => ({ message }))
}

const unreckoned = 'can’t be reckoned and is not in the total.'

function lacks({ terms, toDate, reach: { from, quotaTo } }: Earning): string[] {
  const what = componentOf(terms)
  const then = `so their commission ${unreckoned}`
  const quota = (metric: string, why: string) => [
    `Without a quota: …. ${why} on ${metric} from ${from} to ${quotaTo}, ${then} Set a goal in the tab Goals.`,
  ]
  const figure = (metric: string) => [
    `Without a figure: …. ${started(what)} depends on ${metric}, of which nothing is known from ${from} on, ${then}`,
  ]
  switch (toDate.lacks) {
    case 'quota':
      return quota(terms.metric, `${started(what)} needs one`)
    case 'quota of the gate':
      return quota(terms.gate?.metric ?? terms.metric, `The gate of ${what} needs one`)
    case 'actual':
      return figure(terms.metric)
    case 'actual of the gate':
      return figure(terms.gate?.metric ?? terms.metric)
    case 'target incentive':
      return [
        `Without a target incentive: …. ${started(what)} pays shares of one, ${then} Enter one in the tab Plans or People.`,
      ]
    default:
      return []
  }
}

const started = (sentence: string) => sentence.replace(/^./, (letter) => letter.toUpperCase())

/** Days without a plan, of somebody who is on one on other days. */
function gaps({ key, name, stretches }: Paid, period: Period, { roster }: Grounds): string[] {
  const { start = period.from, end = period.to } = roster.memberIn(key, period) ?? {}
  return stretches.flatMap(({ from, to, plan, called }) => {
    const there = plan ? undefined : shared({ from, to }, { from: start, to: end })
    return there ? [without(name, called, there)] : []
  })
}

/** What the forecast takes for something that it does not know. */
function taken(terms: Terms, grounds: Grounds): string[] {
  const what = componentOf(terms)
  const { metric, gate } = terms
  const toDate = 'The forecast knows no more of it than what is reached to date, and reckons with that.'
  return [
    ...(ofDeals(grounds, metric) ? [] : [`${started(what)} is measured on ${metric}. ${toDate}`]),
    ...(!gate || plainName(gate.metric) === plainName(metric) || ofDeals(grounds, gate.metric)
      ? []
      : [`The gate of ${what} is on ${gate.metric}. ${toDate}`]),
    ...(terms.countsOn === 'paid'
      ? [
          `${started(what)} counts deals when they are paid. Where no paid date is known, the forecast takes the day on which a deal closes.`,
        ]
      : []),
  ]
}

/** Where a typed adjustment counts, of components that look at more of a deal than its amount. */
function adjusted(name: string, terms: Terms): string[] {
  const { appliesTo, amountFrom } = terms
  if (amountFrom !== '')
    return [`The adjustment of ${name} is not in ${componentOf(terms)}, which is measured on the column ${amountFrom}.`]
  if (!appliesTo.length) return []
  const counts = appliesTo.every((condition) => meets('', condition))
  const fields = appliesTo.map(({ field }) => field).join(' and ')
  return [
    `The adjustment of ${name} is no deal: ${fields} is blank, so it ${counts ? 'counts' : 'does not count'} in ${componentOf(terms)}.`,
  ]
}
