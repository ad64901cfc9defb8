import type { IsoDate } from './civil-date'

/** Days from the first to the last, both counted. How periods are stored; their labels are derived. */
export type Period = { from: IsoDate; to: IsoDate }
