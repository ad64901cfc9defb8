import { ledger } from '../../../model/ledger'
import { kept } from '../../money/decimal'
import type { Entry } from '../entry'
import { type Figures, figureColumns } from '../figures'

/** A figure of Ledger that reckoning it again does not give; undefined where there is none. */
export type Differs = {
  person: string
  what: string
  /** The row of Ledger. */
  row: number
  approved: number | undefined
  again: number | undefined
}

/** Counts figures that are reckoned again, and keeps those that differ. */
export type Tally = {
  figures: number
  differs: Differs[]
  /** Holds all figures of a row against what they come to again. */
  row(entry: Entry, about: string, again: Figures): void
  /** Holds one figure against what it comes to again. */
  figure(entry: Entry, what: string, approved: number | undefined, again: number | undefined): void
}

const same = (a: number | undefined, b: number | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && kept(a) === kept(b))

export function tally(): Tally {
  const all: Tally = {
    figures: 0,
    differs: [],
    row(entry, about, again) {
      for (const column of figureColumns)
        all.figure(entry, `${about}: ${ledger.columns[column].title}`, entry[column], again[column])
    },
    figure({ person, row }, what, approved, again) {
      if (approved === undefined && again === undefined) return
      all.figures++
      if (!same(approved, again)) all.differs.push({ person, what, row, approved, again })
    },
  }
  return all
}
