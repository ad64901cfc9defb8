import type { Metric, MetricSource, MetricUnit } from '../../model/metric'
import { plainName } from '../../model/plain-name'
import { unitOf } from './unit'

/** Metric | unit or source | lagging or leading | weight in percent | what it means. `<` marks one of which less is better. */
const sets = {
  'New business': [
    'Account executives who win new customers',
    'Grow new revenue|Revenue from customers won in the period.',
    ' Closed won|deals: closed won|lagging|40|Amount of deals won in the period.',
    ' Opportunities created|deals: created|leading|15|Deals created in the period.',
    ' Open pipeline|deals: open pipeline|leading|15|Amount of open deals that are to close in the period.',
    'Win more of what we work on|Effort goes where it pays.',
    ' Win rate|deals: win rate|lagging|10|Won of all deals closed in the period.',
    ' Average won deal|deals: average won|lagging|10|Amount won by number of deals won.',
    'Sell faster|A short cycle makes forecasts sure.',
    ' <Sales cycle|deals: sales cycle|lagging|10|Days from creation to winning, on average.',
  ],
  'Account management': [
    'Account managers who keep and grow customers',
    'Keep our customers|Renewed revenue costs least.',
    ' Gross renewal rate|percent|lagging|35|Revenue renewed of revenue up for renewal.',
    ' At-risk accounts reviewed|percent|leading|15|Accounts at risk with a recovery plan of all at risk.',
    'Grow our accounts|More value for customers who trust us.',
    ' Closed won|deals: closed won|lagging|30|Expansion and renewal deals won in the period.',
    ' Executive meetings|count|leading|10|Meetings with those who decide.',
    ' Account plans up to date|percent|leading|10|Key accounts with a plan reviewed in the period.',
  ],
  'Sales development': [
    'Representatives who open doors',
    'Fill the pipeline|Meetings that become opportunities.',
    ' Opportunities accepted|count|lagging|40|Accepted by an account executive as worth working on.',
    ' Meetings held|count|leading|25|First meetings that took place.',
    'Reach the right people|Fewer messages, better chosen.',
    ' Conversations|count|leading|20|Two-way talks with people of the target accounts.',
    ' Reply rate|percent|leading|15|Replies of messages sent.',
  ],
} as const

export type SetName = keyof typeof sets
export const setNames = Object.keys(sets) as SetName[]

/** A set to begin with: whom it is for, and its objectives with the metrics that serve them. Weights add up to 100%. */
export type StarterSet = {
  name: SetName
  about: string
  objectives: { objective: string; note: string; metrics: Omit<Metric, 'validFrom' | 'validTo'>[] }[]
}

/** A starter set by its name. */
export function starterSet(name: SetName): StarterSet {
  const [about, ...lines] = sets[name]
  const set: StarterSet = { name, about, objectives: [] }
  for (const line of lines) {
    const [first = '', ...parts] = line.trim().split('|')
    if (!line.startsWith(' ')) {
      set.objectives.push({ objective: first, note: parts[0] ?? '', metrics: [] })
      continue
    }
    const [from = '', kind = '', weight = '', note = ''] = parts
    const source = from in unitOf ? (from as MetricSource) : 'typed'
    const aim = set.objectives[set.objectives.length - 1]
    aim?.metrics.push({
      metric: first.replace('<', ''),
      objective: aim.objective,
      kind: kind as Metric['kind'],
      unit: unitOf[source] ?? (from as MetricUnit),
      direction: first.startsWith('<') ? 'lower' : 'higher',
      source,
      weight: Number(weight) / 100,
      floor: undefined,
      cap: undefined,
      note,
    })
  }
  return set
}

/** What a set would add to names that are there, and what of it is there already. */
export function addable(
  set: StarterSet,
  there: { objectives: readonly string[]; metrics: readonly string[] },
): { added: StarterSet['objectives']; present: string[] } {
  const known = (names: readonly string[]) => new Set(names.map(plainName))
  const [aims, measures] = [known(there.objectives), known(there.metrics)]
  const present: string[] = []
  const added = set.objectives.flatMap((aim) => {
    const fresh = aim.metrics.filter(({ metric }) => !measures.has(plainName(metric)))
    for (const { metric } of aim.metrics) if (!fresh.some((one) => one.metric === metric)) present.push(metric)
    // An objective of which nothing is left to measure would stand there without a metric.
    return fresh.length ? [{ ...aim, metrics: fresh }] : []
  })
  return { added: added.map((aim) => (aims.has(plainName(aim.objective)) ? { ...aim, note: '' } : aim)), present }
}
