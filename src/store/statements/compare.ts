import type { Fault } from '../../model/problem'
import type { Context } from '../../ports'

/** An approved figure that reckoning it again from its inputs does not give. Money in money; null where there is none. */
export type Differs = { person: string; what: string; approved: number | null; again: number | null }

/** What recalculating an approved period from Ledger shows. */
export type Compared = {
  period: string
  /** What was reckoned again. */
  people: number
  figures: number
  differs: Differs[]
  /** Where digests in Log and rows of Ledger do not match; none where all do. */
  seals: Fault[]
}

export function compareStatements(_period: string, _context: Context): Compared {
  throw new Error('not there yet')
}
