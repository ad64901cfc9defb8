import type { MetricUnit } from '../../model/metric'
import type { Period } from '../../model/period'
import type { Person } from '../../model/person'
import type { Fault } from '../../model/problem'
import { namesOf } from '../deals/names'
import { inForce } from '../goals/in-force'
import { everybody } from '../goals/whose'
import { remembered } from '../remembered'
import { type Asked, type FromDeals, needsCreated, reachedWith } from './deal-figures'
import { addDeals, type DealSums, noDeals, type SumsByOwner } from './deal-sums'
import { type Holders, holders } from './holders'
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

/** The sums of everybody's deals, by holder. Those of everybody together take in owners that the tab People does not know. */
export function sumsByHolder({ byOwner }: Pick<SumsByOwner, 'byOwner'>, of: Holders): Map<string, DealSums> {
  const found = new Map<string, DealSums>()
  for (const [key, { names }] of of) {
    const all = key === everybody ? [...byOwner.values()] : names.map((name) => byOwner.get(name) ?? noDeals())
    found.set(key, addDeals(all))
  }
  return found
}

/** What each holder has reached on a metric that the deal tabs tell. */
export function reachedInDeals(
  sums: ReadonlyMap<string, DealSums>,
  source: FromDeals,
  of: Holders,
  asked: Asked,
): Actuals['reached'] {
  const reached: Actuals['reached'] = {}
  for (const [key, { led }] of of)
    reached[key] = withTheirs(reachedWith(sums.get(key) ?? noDeals(), source, asked), led)
  return reached
}

/** What each holder has reached on a metric by the rows typed for it in a period, by plain name of the person. */
export function reachedByTyping(
  byPerson: ReadonlyMap<string, TypedRow[]>,
  unit: MetricUnit | undefined,
  of: Holders,
  period: Period,
): Actuals['reached'] {
  const figureOf = remembered((name: string) => typedFigure(byPerson.get(name) ?? [], unit, period))
  const reached: Actuals['reached'] = {}
  for (const [key, { names: whose, led }] of of) {
    const own = whose.map(figureOf)
    const alone = key.startsWith('person ') && (!led || !addsUp(unit))
    reached[key] = alone ? (own[0] as Reached) : withTheirs(typedTogether(own, unit), led)
  }
  return reached
}

/** What is worth knowing of deals that a metric is told by. */
export function notesOnDeals(
  { byOwner, undatedTabs }: SumsByOwner,
  sources: readonly FromDeals[],
  known: ReadonlyMap<string, string>,
  dated: boolean,
): Fault[] {
  const strangers = [...byOwner].filter(([key]) => !known.has(key)).map(([, { name }]) => name)
  const notes: Fault[] = []
  if (strangers.length)
    notes.push({
      message: `Not in the tab People: ${strangers.join(', ')}. Their deals count in everybody’s figure alone. If the CRM calls somebody so, put it under Also known as.`,
    })
  if (dated && undatedTabs.length && sources.some(needsCreated))
    notes.push({ message: `No column for the created date in ${undatedTabs.join(', ')}: these deals are left out.` })
  return notes
}

/** What is worth knowing of typed rows: of people that the tab People does not know. */
export const notesOnTyping = (
  byPerson: ReadonlyMap<string, readonly TypedRow[]>,
  known: ReadonlyMap<string, string>,
): Fault[] =>
  [...byPerson]
    .filter(([key]) => !known.has(key))
    .flatMap(([, rows]) => rows)
    .map(({ person, row }) => ({
      message: `Actuals, row ${row}, Person: "${person}" is not in the tab People. Add it there, or correct it here.`,
      at: { tab: 'Actuals', row, column: 'Person' },
    }))

/** What was reached on a metric that the deal tabs tell, and what is to be known of it. */
export function actualsFromDeals(deals: SumsByOwner, source: FromDeals, people: People, asked: Asked): Actuals {
  const of = holders(inForce(people, asked.period))
  return {
    reached: reachedInDeals(sumsByHolder(deals, of), source, of, asked),
    notes: notesOnDeals(deals, [source], namesOf(people), asked.dated),
  }
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
  return {
    reached: reachedByTyping(byPerson, unit, holders(inForce(people, period)), period),
    notes: [...over, ...notesOnTyping(byPerson, names)],
  }
}
