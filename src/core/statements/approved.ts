import type { Period } from '../../model/period'
import type { Recorded } from './recorded'

/** What stands of an approved period: what everybody earned who had a statement, by plain name. */
export type Approved = { period: Period; people: ReadonlyMap<string, { person: string; earned: readonly Recorded[] }> }
