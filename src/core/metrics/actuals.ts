import type { MetricUnit } from '../../model/metric'
import type { Period } from '../../model/period'
import type { Person } from '../../model/person'
import type { Fault } from '../../model/problem'
import { namesOf } from '../deals/names'
import { inForce } from '../goals/in-force'
import { everybody } from '../goals/whose'
import { type Asked, type FromDeals, reachedWith } from './deal-figures'
import { addDeals, noDeals, type SumsByOwner } from './deal-sums'
import { holders } from './holders'
import type { Reached } from './reached'
import { type TypedRow, typedFigure, typedIn, typedTogether } from './typed-figures'
import { addsUp } from './unit'

/** What everybody who can be given a goal has reached, by the key of the goal's holder (`keyOf`), and what is to be known of it. */
export type Actuals = { reached: Record<string, Reached>; notes: Fault[] }

type People = readonly (Person & { row: number })[]

const withTheirs = ({ said, ...reached }: Reached, led: number): Reached => ({
  ...reached,
  said: led ? [...said, `With the ${led === 1 ? 'person' : `${led} people`} below.`] : said,
})

/** What was reached on a metric that the deal tabs tell. Everybody's figure takes in owners that the tab People does not know. */
export function actualsFromDeals(
  { byOwner, undatedTabs }: SumsByOwner,
  source: FromDeals,
  people: People,
  asked: Asked,
): Actuals {
  const reached: Actuals['reached'] = {}
  for (const [key, { names, led }] of holders(inForce(people, asked.period))) {
    const all = key === everybody ? [...byOwner.values()] : names.map((name) => byOwner.get(name) ?? noDeals())
    reached[key] = withTheirs(reachedWith(addDeals(all), source, asked), led)
  }
  const known = namesOf(people)
  const strangers = [...byOwner].filter(([key]) => !known.has(key)).map(([, { name }]) => name)
  const notes: Fault[] = []
  if (strangers.length)
    notes.push({
      message: `Not in the tab People: ${strangers.join(', ')}. Their deals count in everybody’s figure alone. If the CRM calls somebody so, put it under Also known as.`,
    })
  if (asked.dated && undatedTabs.length && (source === 'deals: created' || source === 'deals: sales cycle'))
    notes.push({ message: `No column for the created date in ${undatedTabs.join(', ')}: these deals are left out.` })
  return { reached, notes }
}

/** What was reached on a metric whose figures are typed into the tab Actuals. */
export function actualsTyped(
  rows: readonly TypedRow[],
  metric: string,
  unit: MetricUnit | undefined,
  people: People,
  period: Period,
): Actuals {
  const names = namesOf(people)
  const { byPerson, over } = typedIn(rows, metric, period, names)
  const reached: Actuals['reached'] = {}
  for (const [key, { names: whose, led }] of holders(inForce(people, period))) {
    const own = whose.map((name) => typedFigure(byPerson.get(name) ?? [], unit, period))
    const alone = key.startsWith('person ') && (!led || !addsUp(unit))
    reached[key] = alone ? (own[0] as Reached) : withTheirs(typedTogether(own, unit), led)
  }
  const strangers = [...byPerson].filter(([key]) => !names.has(key)).flatMap(([, of]) => of)
  return {
    reached,
    notes: [
      ...over,
      ...strangers.map(({ person, row }) => ({
        message: `Actuals, row ${row}, Person: "${person}" is not in the tab People. Add it there, or correct it here.`,
        at: { tab: 'Actuals', row, column: 'Person' },
      })),
    ],
  }
}
