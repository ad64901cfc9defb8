import type { Cell } from '../../model/cell'
import { fields } from '../../model/deal'
import { plainName } from '../../model/plain-name'
import type { DealSource } from '../deals/source'
import { amountReader } from '../deals/values/amount'
import { valuesOf } from '../deals/values/reader'
import { remembered } from '../remembered'
import type { Credit, Credits, Measured } from './credits'
import { dealt } from './dealt'

/** Where a deal stands, and its amount in whole cents. */
type DealRow = { tab: string; row: number; cents: bigint | number }

/** What stands in the rows of deals, by the name of a field or the title of a column. */
export type DealCells = Pick<Credits, 'lacking' | 'holds'> & {
  /** '' where the tab has no such column. */
  cell(deal: DealRow, column: string): Cell
  /** The amount in it in whole cents; NaN where there is none. */
  figure(deal: DealRow, column: string): number
}

export function dealCells(byTab: ReadonlyMap<string, DealSource>): DealCells {
  const sourceOf = (tab: string) => byTab.get(tab) as DealSource
  const places = remembered((column: string) => remembered((tab: string) => placeIn(sourceOf(tab), column)))
  const cell: DealCells['cell'] = ({ tab, row, cents }, column) => {
    // An amount may be written as text; it is compared as the figure that it was read as.
    if (plainName(column) === plainName(fields.amount)) return Number(cents) / 100
    const place = places(column)(tab)
    return place === undefined ? '' : (sourceOf(tab).cells[row - 1]?.[place] ?? '')
  }
  const readers = remembered((column: string) =>
    remembered((tab: string) => {
      const { cells, first } = sourceOf(tab)
      const place = places(column)(tab)
      if (place === undefined) return () => Number.NaN
      // Nobody can be asked how this column is read. Numbers alone were typed as they stand, whatever their decimals.
      const texts = valuesOf(cells, first, place, (one) => typeof one === 'string' && /\d/.test(one))
      return amountReader(cells, first, place, texts.length ? undefined : 'decimal point').read
    }),
  )
  const values = remembered((column: string) => {
    const found = new Set<string>()
    for (const [tab, { cells, first }] of byTab) {
      const place = places(column)(tab)
      if (place !== undefined) for (const one of valuesOf(cells, first, place, () => true)) found.add(plainName(one))
    }
    return found
  })
  return {
    cell,
    holds: (column, value) => values(column).has(plainName(value)),
    figure: (deal, column) => readers(column)(deal.tab)(cell(deal, column)),
    lacking: (column) => [...byTab.keys()].filter((tab) => places(column)(tab) === undefined),
  }
}

/** The same of credited deals, with what of them is credited by another column than the amount. */
export function columnsOf(
  deals: readonly Credit[][],
  byTab: ReadonlyMap<string, DealSource>,
): Pick<Credits, 'cell' | 'by' | 'lacking' | 'holds'> {
  const { cell, figure, lacking, holds } = dealCells(byTab)
  const by = remembered((column: string) => {
    const measured = new Map<Credit, Measured | undefined>()
    for (const deal of deals) {
      const first = deal[0] as Credit
      const cents = figure(first, column)
      const parts = Number.isNaN(cents) ? undefined : dealt(cents, deal)
      deal.forEach((one, i) => measured.set(one, parts && { cents: BigInt(cents), credited: parts[i] as bigint }))
    }
    return measured
  })
  return { cell, by, lacking, holds }
}

/** Where a field or a title stands in a deal tab; undefined where it has none. */
function placeIn({ cells, first, at }: DealSource, column: string): number | undefined {
  const wanted = plainName(column)
  const field = (Object.keys(fields) as (keyof typeof fields)[]).find((key) => plainName(fields[key]) === wanted)
  if (field !== undefined && at[field] !== undefined) return at[field]
  const place = (cells[first - 1] ?? []).findIndex((title) => plainName(title) === wanted)
  return place < 0 ? undefined : place
}
