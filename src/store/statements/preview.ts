import type { Paid } from '../../core/statements/export/handout'
import type { Period } from '../../model/period'
import type { Fault } from '../../model/problem'
import type { Context } from '../../ports'
import type { TabPreview } from '../generated/preview'
import type { Approval } from './open'

export type { Paid }

export type PersonLine = Paid & { person: string; team: string; findings: string[] }

/** A control total: two sums that must be equal. */
export type Control = { says: string; left: number; right: number; as: 'rows' | 'money'; holds: boolean }

/** What calculating the statements of a period would do and say. Nothing is written. */
export type StatementsPreview = {
  period: string
  days: Period
  tab: string
  /** The deal tabs that were read. */
  from: string[]
  total: Paid
  people: PersonLine[]
  controls: Control[]
  findings: Fault[]
  /** What changes on the tab; null where the period is approved, and nothing is written again. */
  sheet: TabPreview | null
  approval: Approval | null
}

export function previewStatements(_period: string, _context: Context): StatementsPreview {
  throw new Error('not there yet')
}
