import { type Cell, found } from '../../model/cell'
import { fields } from '../../model/deal'
import type { Person } from '../../model/person'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import type { Category, Stage } from '../../model/stage'
import { splitCredit } from '../credit/split'
import { leaveDuplicates } from '../deals/duplicates'
import { namesOf } from '../deals/names'
import { type Sifted, sift } from '../deals/sift'
import type { DealSource } from '../deals/source'
import { amountReader } from '../deals/values/amount'
import { type DealLine, dealLines } from '../forecast/deal-line'
import { leftOut, unevenShares, withoutId } from '../forecast/findings'
import { ofCents } from '../money/cents'
import { decimalOf, plus, zero } from '../money/decimal'

/** A deal and what of it is credited to somebody, in whole cents. */
type Measured = { cents: bigint; credited: bigint }

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
  sifted: Sifted
  /** Rows, and cents, of the won deals before they are credited; and of all others that are in order. */
  won: { count: number; cents: number }
  others: { count: number; cents: number }
  findings: readonly Fault[]
}

/** What the deal tabs are held against. */
export type CreditRules = { stages: readonly Stage[]; currency: string; people: readonly Person[] }

const named = 10
const everyDay = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]

/** Credits every won deal to its owner, or by its split, to the cent. Every other row is counted, or left out with its reason. */
export function creditsIn(sources: readonly DealSource[], { stages, currency, people }: CreditRules): Credits {
  const names = namesOf(people)
  const byName = new Map(stages.map((stage) => [plainName(stage.stage), stage]))
  const sifted = sift(sources, {
    stages: new Map([...byName].map(([name, { category }]): [string, Category] => [name, category])),
    bounds: everyDay,
    currency,
    names,
  })
  leaveDuplicates(sources, sifted)
  const { lines, used } = dealLines(sources, sifted.used, { stages: byName, names })
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
    sifted,
    won,
    others: { count: used.count - won.count, cents: used.cents - won.cents },
    findings: [
      ...leftOut(sifted),
      ...unevenShares(lines.filter(({ category }) => category === 'Won')),
      ...strangers(all, names),
      ...unreadPaid(deals, byTab),
      ...withoutId(sources),
    ],
  }
}

/** What stands in the rows of credited deals, by the name of a field or the title of a column. */
function columnsOf(
  deals: readonly Credit[][],
  byTab: ReadonlyMap<string, DealSource>,
): Pick<Credits, 'cell' | 'by' | 'lacking'> {
  const sourceOf = (tab: string) => byTab.get(tab) as DealSource
  const places = remembered((column) => remembered((tab) => placeIn(sourceOf(tab), column)))
  const cell: Credits['cell'] = ({ tab, row, cents }, column) => {
    // An amount may be written as text; it is compared as the figure that it was read as.
    if (plainName(column) === plainName(fields.amount)) return Number(cents) / 100
    const place = places(column)(tab)
    return place === undefined ? '' : (sourceOf(tab).cells[row - 1]?.[place] ?? '')
  }
  const readers = remembered((column) =>
    remembered((tab) => {
      const { cells, first } = sourceOf(tab)
      const place = places(column)(tab)
      return place === undefined ? () => Number.NaN : amountReader(cells, first, place).read
    }),
  )
  const by = remembered((column) => {
    const measured = new Map<Credit, Measured | undefined>()
    for (const deal of deals) {
      const first = deal[0] as Credit
      const cents = readers(column)(first.tab)(cell(first, column))
      const parts = Number.isNaN(cents) ? undefined : dealt(cents, deal)
      deal.forEach((one, i) => measured.set(one, parts && { cents: BigInt(cents), credited: parts[i] as bigint }))
    }
    return measured
  })
  return { cell, by, lacking: (column) => [...byTab.keys()].filter((tab) => places(column)(tab) === undefined) }
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

/** Owners that the tab People does not know: they have no plan. */
function strangers(credits: readonly Credit[], names: ReadonlyMap<string, string>): Fault[] {
  const unknown = [...new Set(credits.map(({ owner }) => owner).filter((owner) => !names.has(plainName(owner))))]
  if (!unknown.length) return []
  const more = unknown.length > named ? ` and ${unknown.length - named} more` : ''
  return [
    {
      message: `Not in the tab People: ${unknown.slice(0, named).join(', ')}${more}. They have no plan, so nothing is earned on their deals. If the CRM calls somebody so, put it under Also known as.`,
    },
  ]
}

/** Won deals with something for a paid date that is none: they count as not paid. */
const unreadPaid = (deals: readonly Credit[][], byTab: ReadonlyMap<string, DealSource>): Fault[] =>
  deals.flatMap(([one]) => {
    const { tab, row, paid } = one as Credit
    const { cells, first, at } = byTab.get(tab) as DealSource
    const cell = at.paidDate === undefined ? '' : (cells[row - 1]?.[at.paidDate] ?? '')
    if (cell === '' || !Number.isNaN(paid)) return []
    const column = String(cells[first - 1]?.[at.paidDate as number] ?? fields.paidDate)
    const message = `${tab}, row ${row}, ${column}: found ${found(cell)}, expected a date. The deal counts as not paid.`
    return [{ message, at: { tab, row, column } }]
  })

/** Cents dealt out by the shares of a deal, which may come to more or less than all of it. */
function dealt(cents: number, shares: readonly { share: number }[]): bigint[] {
  if (shares.length === 1 && shares[0]?.share === 1) return [BigInt(cents)]
  const exact = shares.map(({ share }) => decimalOf(share))
  return splitCredit(ofCents(BigInt(cents)), exact, exact.reduce(plus, zero))
}

/** Where a field or a title stands in a deal tab; undefined where it has none. */
function placeIn({ cells, first, at }: DealSource, column: string): number | undefined {
  const wanted = plainName(column)
  const field = (Object.keys(fields) as (keyof typeof fields)[]).find((key) => plainName(fields[key]) === wanted)
  if (field !== undefined && at[field] !== undefined) return at[field]
  const place = (cells[first - 1] ?? []).findIndex((title) => plainName(title) === wanted)
  return place < 0 ? undefined : place
}

function remembered<T>(find: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    if (!known.has(key)) known.set(key, find(key))
    return known.get(key) as T
  }
}
