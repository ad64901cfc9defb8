import type { StageName } from './deal'
import type { Notation } from './notation'
import type { Value } from './value'

/** The columns of a CRM's export, in its order, and how it writes. */
export type Layout = {
  name: string
  columns: readonly (readonly [title: string, value: Value])[]
  /** What the CRM calls the stages; of closed deals it is the word of their status where there is one. */
  stages: Readonly<Record<StageName, string>>
  /** How the CRM writes, unless told otherwise. */
  notation: Notation
  /** Whether owners are ids, which the tab People explains. */
  ownersById?: boolean
  /** Whether its stages count as something else than their names say, so that somebody has to. */
  ownStages?: boolean
  /** Whether lost deals are left out of such an export. */
  withoutLost?: boolean
}

/** Stages as most of the trade call them. */
export const plainStages: Layout['stages'] = {
  Prospecting: 'Prospecting',
  Qualification: 'Qualification',
  Proposal: 'Proposal',
  Negotiation: 'Negotiation',
  'Closed Won': 'Closed Won',
  'Closed Lost': 'Closed Lost',
}
