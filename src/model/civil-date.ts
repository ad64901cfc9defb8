/** A day as `yyyy-mm-dd`, without time or zone: how nouns and requests carry dates. Compares as text. */
export type IsoDate = string

const { floor } = Math
const two = (n: number) => (n < 10 ? `0${n}` : `${n}`)
const interned = new Map<number, CivilDate>()

/** Days from 1899-12-30, the day that spreadsheets count from, to 1970-01-01. */
const epoch = 25569

/** Days since 1899-12-30 of a day of the Gregorian calendar; a month or day beyond its end runs on into the next. */
export function serialOf(year: number, month: number, day: number): number {
  const y = year + floor((month - 1) / 12)
  const m = month - 12 * floor((month - 1) / 12)
  // Years that begin in March end with their leap day, so that months need no table.
  const shifted = m > 2 ? y : y - 1
  const dayOfYear = floor((153 * (m > 2 ? m - 3 : m + 9) + 2) / 5) + day - 1
  return 365 * shifted + floor(shifted / 4) - floor(shifted / 100) + floor(shifted / 400) + dayOfYear - 719468 + epoch
}

/** A day in a cell. One object a day: two of the same day are the same object. */
export class CivilDate {
  private constructor(
    /** Days since 1899-12-30, as spreadsheets count. */
    readonly serial: number,
    readonly year: number,
    /** 1 to 12. */
    readonly month: number,
    readonly day: number,
    readonly iso: IsoDate,
  ) {}

  /** The day that lies this many days after 1899-12-30. */
  static of(serial: number): CivilDate {
    const known = interned.get(serial)
    if (known) return known
    const days = serial - epoch + 719468
    const era = floor(days / 146097)
    const ofEra = days - era * 146097
    const yearOfEra = floor((ofEra - floor(ofEra / 1460) + floor(ofEra / 36524) - floor(ofEra / 146096)) / 365)
    const ofYear = ofEra - (365 * yearOfEra + floor(yearOfEra / 4) - floor(yearOfEra / 100))
    const shifted = floor((5 * ofYear + 2) / 153)
    const day = ofYear - floor((153 * shifted + 2) / 5) + 1
    const month = shifted < 10 ? shifted + 3 : shifted - 9
    const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    const made = new CivilDate(serial, year, month, day, `${`000${year}`.slice(-4)}-${two(month)}-${two(day)}`)
    interned.set(serial, made)
    return made
  }

  /** The first day of a month; months beyond 1 to 12 run on into other years. */
  static ofMonth(year: number, month: number): CivilDate {
    return CivilDate.of(serialOf(year, month, 1))
  }

  /** The day written as `yyyy-mm-dd`, or undefined where that is no day of the calendar. */
  static parse(iso: string): CivilDate | undefined {
    const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso)
    if (!parts) return undefined
    const date = CivilDate.of(serialOf(Number(parts[1]), Number(parts[2]), Number(parts[3])))
    return date.iso === iso ? date : undefined
  }

  toString(): string {
    return this.iso
  }

  toJSON(): string {
    return this.iso
  }
}
