import type { Cell } from '../../model/cell'
import type { Person } from '../../model/person'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import type { Category, Stage } from '../../model/stage'
import { closedCell } from '../deals/close-day'
import { type DealLine, dealLines } from '../deals/deal-line'
import { leaveDuplicates } from '../deals/duplicates'
import { leftOut, unevenShares, unused, withoutId } from '../deals/findings'
import { dealIn } from '../deals/key'
import { namesOf } from '../deals/names'
import { type Sifted, sift } from '../deals/sift'
import type { DealSource } from '../deals/source'
import { strangers, unreadPaid } from './credit-findings'
import { columnsOf } from './deal-columns'
import { dealt } from './dealt'

/** A deal and what of it is credited to somebody, in whole cents. */
export type Measured = { cents: bigint; credited: bigint }

/** A won deal as it is credited to one person. Days are days since 1899-12-30. */
export type Credit = Pick<DealLine, 'key' | 'tab' | 'row' | 'deal' | 'account' | 'owner' | 'share' | 'close'> &
  Measured & {
    /** NaN where the deal is not paid, or nobody says when. */
    paid: number
  }

/** All won deals of the deal tabs, whatever the period, as they are credited. */
export type Credits = {
  all: readonly Credit[]
  /** Those of one person, by plain name. */
  of(owner: string): readonly Credit[]
  /** What stands in a deal’s row in a column, by the name of a field or the title of the deal tab; '' where it has none. */
  cell(credit: Credit, column: string): Cell
  /** What each credit is by another column than the amount: its share of what stands there; undefined where that is no figure. */
  by(column: string): ReadonlyMap<Credit, Measured | undefined>
  /** Deal tabs that have no column of this name. */
  lacking(column: string): string[]
  /** Whether a value stands in any row of a column of this name, in whatever tab. */
  holds(column: string, value: string): boolean
  /** Every row that is a deal, won or not, by its id, as it is dealt out. */
  deal(id: string): readonly DealLine[]
  /** Whether a deal’s row says on which day it was closed; otherwise it counts on its close date. */
  closed(line: DealLine): boolean
  sifted: Sifted
  /** Rows, and cents, of the won deals before they are credited; and of all others that are in order. */
  won: { count: number; cents: number }
  others: { count: number; cents: number }
  findings: readonly Fault[]
}

/** What the deal tabs are held against. */
export type CreditRules = { stages: readonly Stage[]; currency: string; people: readonly Person[] }

const everyDay: readonly [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]

/**
 * Credits every won deal to its owner, or by its split, to the cent. Every other row is counted, or left out with its
 * reason. Deals that close in `days` alone are credited: from the first to the day before the last, as days since 1899-12-30.
 */
export function creditsIn(
  sources: readonly DealSource[],
  { stages, currency, people }: CreditRules,
  days: readonly [first: number, after: number] = everyDay,
): Credits {
  const names = namesOf(people)
  const byName = new Map(stages.map((stage) => [plainName(stage.stage), stage]))
  const sifted = sift(sources, {
    stages: new Map([...byName].map(([name, { category }]): [string, Category] => [name, category])),
    bounds: days,
    currency,
    names,
  })
  leaveDuplicates(sources, sifted)
  const { lines, used } = dealLines(sources, sifted, { stages: byName, names })
  const byTab = new Map(sources.map((source) => [source.tab, source]))
  const deals = dealsOf(lines.filter(({ category }) => category === 'Won')).map((shared) =>
    creditsOf(shared, byTab.get(shared[0]?.tab ?? '') as DealSource),
  )
  const won = { count: deals.length, cents: deals.reduce((sum, [one]) => sum + Number(one?.cents), 0) }
  const all = deals.flat()
  const byOwner = new Map<string, Credit[]>()
  for (const credit of all) {
    const theirs = byOwner.get(plainName(credit.owner))
    if (theirs) theirs.push(credit)
    else byOwner.set(plainName(credit.owner), [credit])
  }
  return {
    all,
    of: (owner) => byOwner.get(owner) ?? [],
    ...columnsOf(deals, byTab),
    deal: byId(lines),
    closed({ tab, row }) {
      const { cells, at } = byTab.get(tab) as DealSource
      return closedCell(cells[row - 1] ?? [], at) !== ''
    },
    sifted,
    won,
    others: { count: used.count - won.count, cents: used.cents - won.cents },
    findings: [
      ...unused(sources, sifted),
      ...leftOut(sifted),
      ...unevenShares(lines.filter(({ category }) => category === 'Won')),
      ...strangers(all, names),
      ...unreadPaid(deals, byTab),
      ...withoutId(sources),
    ],
  }
}

/** Looked up once, and only where somebody asks. */
function byId(lines: readonly DealLine[]): Credits['deal'] {
  let found: Map<string, DealLine[]> | undefined
  return (id) => {
    if (!found) {
      found = new Map()
      for (const deal of dealsOf(lines)) found.set(dealIn((deal[0] as DealLine).key).id, deal)
    }
    return found.get(id) ?? []
  }
}

/** Lines of one deal stand together. */
function dealsOf(lines: readonly DealLine[]): DealLine[][] {
  const deals: DealLine[][] = []
  for (const line of lines) {
    const last = deals[deals.length - 1]
    if (last?.[0]?.tab === line.tab && last[0].row === line.row) last.push(line)
    else deals.push([line])
  }
  return deals
}

function creditsOf(lines: readonly DealLine[], { cells, at, read }: DealSource): Credit[] {
  const first = lines[0] as DealLine
  const parts = dealt(first.cents, lines)
  const paidCell = at.paidDate === undefined ? '' : (cells[first.row - 1]?.[at.paidDate] ?? '')
  const paid = paidCell === '' ? Number.NaN : read.paidDate(paidCell)
  return lines.map(({ key, tab, row, deal, account, owner, share, close }, i) => ({
    key,
    tab,
    row,
    deal,
    account,
    owner,
    share,
    close,
    paid,
    cents: BigInt(first.cents),
    credited: parts[i] as bigint,
  }))
}
