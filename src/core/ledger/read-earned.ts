import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import type { Terms } from '../plans/terms'
import { type Entry, faultIn } from './entry'
import type { Codec } from './inputs/codec'
import { component } from './inputs/component'
import { deal } from './inputs/deal'
import { other } from './inputs/other'
import { inputsOf, termsIn } from './read-inputs'

type Kept<C> = C extends Codec<infer T> ? T & { entry: Entry } : never

/** What a component earned for somebody in a period of one window, as Ledger keeps it. */
export type Earned = Kept<typeof component> & {
  terms: Terms
  /** In the order in which tiers were climbed: by day, then by key. */
  deals: Kept<typeof deal>[]
  others: Kept<typeof other>[]
}

/** What was earned, component by component, read from rows of Ledger. What can't be read, or belongs to nothing, is told. */
export function earnedIn(entries: readonly Entry[], faults: Fault[]): Earned[] {
  const termsOf = termsIn(entries, faults)
  const byWindow = new Map<string, Earned[]>()
  for (const entry of entries) {
    const kept = entry.kind === 'component' ? inputsOf(component, entry, faults) : undefined
    if (!kept) continue
    const terms = termsOf(entry)
    if (!terms) {
      faults.push(faultIn(entry, 'component', 'its terms are missing, or can’t be read.'))
      continue
    }
    const same = byWindow.get(windowOf(entry)) ?? []
    byWindow.set(windowOf(entry), [...same, { ...kept, entry, terms, deals: [], others: [] }])
  }
  for (const entry of entries) {
    if (entry.kind !== 'deal' && entry.kind !== 'other') continue
    const among = byWindow.get(windowOf(entry)) ?? []
    const found = entry.kind === 'deal' ? addDeal(entry, among, faults) : addOther(entry, among, faults)
    if (!found) faults.push(faultIn(entry, 'component', 'the row of the component that it belongs to is missing.'))
  }
  const all = [...byWindow.values()].flat()
  for (const { deals } of all) deals.sort((a, b) => (orderOf(a.entry) < orderOf(b.entry) ? -1 : 1))
  return all
}

const windowOf = (entry: Entry) => {
  const { person, from, to, approvedTo, plan, version, windowFrom, windowTo } = entry
  const who = [plainName(person), plainName(plan), version, plainName(entry.component)]
  return JSON.stringify([...who, from, to, approvedTo, windowFrom, windowTo])
}

/** Days are of one length, so that what follows them decides only within a day. */
const orderOf = ({ day, deal: key }: Entry) => `${day} ${key}`

/** A version may have held twice in a window; on the day that a deal counted it held once. */
function addDeal(entry: Entry, among: readonly Earned[], faults: Fault[]): boolean {
  const { day = '' } = entry
  const of = among.find(({ stretch }) => day >= stretch.from && day <= stretch.to)
  const kept = inputsOf(deal, entry, faults)
  if (kept) of?.deals.push({ ...kept, entry })
  return of !== undefined || kept === undefined
}

function addOther(entry: Entry, among: readonly Earned[], faults: Fault[]): boolean {
  const kept = inputsOf(other, entry, faults)
  const of = among.find(({ stretch }) => kept && stretch.from === kept.stretch.from && stretch.to === kept.stretch.to)
  if (kept) of?.others.push({ ...kept, entry })
  return of !== undefined || kept === undefined
}
