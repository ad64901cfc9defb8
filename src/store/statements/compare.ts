import { namesOf } from '../../core/deals/names'
import { again } from '../../core/ledger/again/again'
import { brokenSeals } from '../../core/ledger/broken-seals'
import { ledger } from '../../model/ledger'
import { people } from '../../model/person'
import { type Fault, Problem } from '../../model/problem'
import type { Context } from '../../ports'
import { readTab } from '../kept-tabs/read'
import { readSettings } from '../settings'
import { approvedAs, readApprovals } from './approvals'

/** An approved figure that reckoning it again from its inputs does not give. Money in money; null where there is none. */
type Differs = {
  person: string
  what: string
  approved: number | null
  again: number | null
  at: NonNullable<Fault['at']>
}

/** What recalculating an approved period from Ledger shows. */
export type Compared = {
  period: string
  /** What was reckoned again. */
  people: number
  figures: number
  differs: Differs[]
  /** Rows that can't be read, and where digests in Log and rows of Ledger do not match; none where all do. */
  seals: Fault[]
}

/**
 * Reckons an approved period again, from Ledger alone, and holds Ledger against the digests in Log. A `Problem` where the
 * period is not approved.
 */
export function compareStatements(period: string, { workbook, digest }: Context): Compared {
  const { settings } = readSettings(workbook)
  const approvals = readApprovals(workbook, settings)
  const approved = approvedAs(period, approvals, settings)
  if (!approved) throw new Problem(`${period} is not approved, so there is nothing to hold it against.`)
  const names = namesOf(readTab(workbook, people).rows)
  const { people: count, figures, differs, faults } = again(approved.days, approvals.entries, names)
  return {
    period: approved.period,
    people: count,
    figures,
    differs: differs.map(({ person, what, row, approved: was, again: is }) => ({
      person,
      what,
      approved: was ?? null,
      again: is ?? null,
      at: { tab: ledger.name, row },
    })),
    seals: [...approvals.faults, ...faults, ...brokenSeals(approvals.approved, approvals.entries, digest)],
  }
}
