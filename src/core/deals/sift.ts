import type { Cell } from '../../model/cell'
import { plainName } from '../../model/plain-name'
import { type Category, categories } from '../../model/stage'
import { closeDay } from './close-day'
import { type LeftOut, leave, noStage, type Reason, reasonOf, unknownStage } from './left-out'
import { isNote } from './note'
import { Owners } from './owners'
import type { DealSource } from './source'
import { creditsIn } from './split'
import { stageIn } from './stages'
import { currencyIn, standsFor } from './values/currency'

/** What rows are held against. */
export type Sieve = {
  /** Category by plain name of the stage. */
  stages: ReadonlyMap<string, Category>
  /** First days of the period's months, in days since 1899-12-30, and last the first day after the period. */
  bounds: readonly number[]
  /** The workbook's currency; a row without one is in it. */
  currency: string
  /** What people are called, by the plain form of every name that they go by. */
  names: ReadonlyMap<string, string>
}

/** Every row read, in its place. */
export type Sifted = {
  owners: string[]
  /** Per source the rows of the period; 0 is row 1. */
  used: number[][]
  /** Per source and row its place in `cents`; below 0 for a row that is not among the deals. */
  places: Int32Array[]
  read: { count: number; cents: number }
  leftOut: Map<Reason, LeftOut>
  /** Deals whose id another deal of another tab has too, which stands further up. */
  namesakes: Set<readonly Cell[]>
  /** Whole cents, and rows, by owner, bucket and category (see `slot`). */
  cents: Float64Array
  counts: Float64Array
}

const { isNaN: none } = Number
const width = categories.length
const won = categories.indexOf('Won')
const omitted = categories.indexOf('Omitted')

/** The place in `Sifted.cents`: bucket 0 is before the period, 1 its first month, the last of `buckets` after it. */
export const slot = (owner: number, bucket: number, category: number, buckets: number): number =>
  (owner * buckets + bucket) * width + category

/**
 * Sorts the rows of all deal tabs: of the period, of other periods, or left out with a reason. One pass in row order;
 * what grouping looks up is also the check, and nothing is made for a row that is sound.
 */
export function sift(sources: readonly DealSource[], { stages, bounds, currency, names }: Sieve): Sifted {
  const buckets = bounds.length + 1
  const owners = new Owners(names)
  const leftOut: Sifted['leftOut'] = new Map()
  const read = { count: 0, cents: 0 }
  let cents: Float64Array = new Float64Array(slot(64, 0, 0, buckets))
  let counts: Float64Array = new Float64Array(cents.length)
  const stageByCell = new Map<Cell, number>()
  const meetStage = (cell: Cell): number => {
    const plain = plainName(cell)
    const category = stages.get(plain)
    const code = plain === '' ? noStage : category === undefined ? unknownStage : categories.indexOf(category)
    stageByCell.set(cell, code)
    return code
  }

  const places = sources.map(({ cells }) => new Int32Array(cells.length).fill(-1))
  const used = sources.map((source, s) => {
    const { tab, cells, first, at, read: figure } = source
    const { owner: atOwner = -1, amount: atAmount = -1, closeDate: atClose = -1, stage: atStage = -1 } = at
    const placeOf = places[s] as Int32Array
    const rows: number[] = []
    for (let r = first; r < cells.length; r++) {
      const line = cells[r] as readonly Cell[]
      if (source.again?.has(r)) {
        read.count++
        leave(leftOut, 'no deal: a total or a note', tab, r, 0)
        continue
      }
      const stageCell = at.status === undefined ? (line[atStage] as Cell) : stageIn(line, source)
      const ownerCell = line[atOwner] as Cell
      const amountCell = line[atAmount] as Cell
      const closeCell = line[atClose] as Cell
      if (stageCell === '' && closeCell === '' && (ownerCell === '' || amountCell === '')) {
        if (line.every((cell) => cell === '' || cell === false)) continue
        read.count++
        leave(leftOut, 'no deal: a total or a note', tab, r, 0)
        continue
      }
      read.count++
      const amount = figure.amount(amountCell)
      const owner = owners.of(ownerCell)
      const stage = stageByCell.get(stageCell) ?? meetStage(stageCell)
      const day = closeDay(line, source, stage >= won)
      const lacking = +(owner < 0) + +(stage < 0) + +none(amount) + +none(day)
      if (lacking > 1 && line.some(isNote)) {
        leave(leftOut, 'no deal: a total or a note', tab, r, 0)
        continue
      }
      if (!none(amount)) read.cents += amount
      const reason =
        stage === omitted
          ? 'stage is omitted'
          : source.gone?.has(r)
            ? 'deleted or archived in the CRM'
            : lacking
              ? reasonOf({ owner, stage, cents: amount, day }, { amount: amountCell, close: closeCell })
              : inOther(line, source, amountCell, currency)
                ? 'another currency'
                : at.split !== undefined && line[at.split] !== '' && !creditsIn(String(line[at.split]))
                  ? 'split can’t be read'
                  : undefined
      if (reason) {
        leave(leftOut, reason, tab, r, none(amount) ? 0 : amount)
        continue
      }
      let bucket = 0
      while (bucket < bounds.length && day >= (bounds[bucket] as number)) bucket++
      const place = slot(owner, bucket, stage, buckets)
      if (place >= cents.length) {
        cents = grown(cents)
        counts = grown(counts)
      }
      cents[place] = (cents[place] as number) + amount
      counts[place] = (counts[place] as number) + 1
      placeOf[r] = place
      if (bucket > 0 && bucket < bounds.length) rows.push(r)
    }
    return rows
  })
  return { owners: owners.names, used, places, read, leftOut, namesakes: new Set(), cents, counts }
}

/** Whether a row is in another currency: by the column of currencies, beside the amount, or else by the title of the amounts. */
function inOther(line: readonly Cell[], { at, currency: titled }: DealSource, amount: Cell, currency: string): boolean {
  const unit = at.currency === undefined ? '' : line[at.currency]
  if (unit !== '' && unit !== currency && isOther(String(unit), currency)) return true
  const beside = typeof amount === 'string' ? currencyIn(amount) : ''
  return isOther(beside || (unit === '' ? titled : ''), currency)
}

const isOther = (written: string, currency: string): boolean => !standsFor(written, currency)

function grown(figures: Float64Array): Float64Array {
  const more = new Float64Array(figures.length * 2)
  more.set(figures)
  return more
}
