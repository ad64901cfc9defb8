import type { Period } from '../../model/period'
import type { Recorded } from './recorded'

/** What stands of an approved period: everybody who had a statement, by the name that it bears. */
export type Approved = { period: Period; people: ReadonlyMap<string, readonly Recorded[]> }
