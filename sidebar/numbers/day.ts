import type { IsoDate } from '../../src/model/civil-date'

const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })

/** A day for reading: `31 Aug 2026`, in which no day can be taken for a month. */
export const day = (iso: IsoDate): string => format.format(new Date(`${iso}T00:00:00Z`))
