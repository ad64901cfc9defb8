import { CivilDate, serialOf } from '../../../model/civil-date'

/** A text that holds a day. Without a zone `offset` is undefined: the day is as written. */
export type DayText = {
  /** Days since 1899-12-30, as written. */
  day: number
  /** Of a text of figures with the year last, such as 6/7/2026: the day that it is where the month stands first. */
  monthFirst?: number
  /** Of a text of three pairs of figures, such as 26-05-01: the day that it is where the year stands first. */
  yearFirst?: number
  /** Whether its points say that the day stands first. */
  pointed?: boolean
  /** Milliseconds from the start of that day in UTC to the instant meant, of texts that name their offset. */
  offset?: number
  /** Whether its time, at the offset written, is midnight. */
  midnight?: boolean
}

/** Names of the months in seven languages, without accents; a name that begins another one stands in it. */
const months = [
  'january januari janvier enero janeiro gennaio janner',
  'february februari fevrier febrero fevereiro febbraio',
  'march marz mars marzo marco maart mrt',
  'aprile avril abril',
  'mayo maio maggio mei',
  'june junio junho juin giugno',
  'july julio julho juillet luglio',
  'augustus aout agosto',
  'september septembre septiembre setembro settembre',
  'october oktober octobre octubre outubro ottobre',
  'november novembre noviembre',
  'december dezember decembre diciembre dezembro dicembre',
].map((names) => names.split(' '))
const time = String.raw`(?:(?:,?\s+(?:(?:at|um|à)\s+)?|T)(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*([ap]\.?m\.?)?(?:\s*Uhr)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$`
const pattern = (date: string) => new RegExp(`^${date}${time}`, 'iu')
const yearFirst = pattern(String.raw`(\d{4})([-/.])(\d\d?)\2(\d\d?)`)
const ordered = pattern(String.raw`(\d\d?)([-/.])(\d\d?)\2(\d{4}|\d\d)`)
const dayMonth = pattern(String.raw`(\d\d?)(?:er)?([-\s]|\.\s?)(?:de\s)?(\p{L}+)\.?[-,\s]\s*(?:de\s)?(\d{4}|\d\d)`)
const monthDay = pattern(String.raw`(\p{L}+)\.?(\s)(\d\d?),?\s+(\d{4})`)
/** Fri, as in an e-mail's date, or Freitag, */
const weekday = /^\p{L}{2,}\.?,\s*/u

/** Days since 1899-12-30; NaN where the calendar has no such day. */
function serial(year: string, month: number, day: string): number {
  const full = year.length === 2 ? 2000 + Number(year) : Number(year)
  const found = serialOf(full, month, Number(day))
  const date = CivilDate.of(found)
  return month >= 1 && month <= 12 && date.month === month && date.day === Number(day) ? found : Number.NaN
}

function named(word: string): number {
  const short = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const found = months.filter((names) => short.length >= 3 && names.some((name) => name.startsWith(short)))
  // A French jui. is June or July.
  return found.length === 1 ? months.indexOf(found[0] as string[]) + 1 : 0
}

const minutes = (offset: string): number => {
  const [, sign, hours = '0', rest = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(offset) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(rest))
}

/** The day in a text; undefined where it has the looks of none. */
export function dayText(text: string): DayText | undefined {
  const bare = text
    .trim()
    .replace(/^(\d{4})\s*年\s*(\d\d?)\s*月\s*(\d\d?)\s*日/, '$1-$2-$3')
    .replace(weekday, '')
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(bare)
  if (compact) return { day: serial(compact[1] as string, Number(compact[2]), compact[3] as string) }
  let parts = yearFirst.exec(bare)
  if (parts) {
    const [, year = '', , month, day = ''] = parts
    return { day: serial(year, Number(month), day), ...timed(parts) }
  }
  parts = ordered.exec(bare)
  if (parts) {
    const [, one = '', mark, two = '', year = ''] = parts
    return {
      day: serial(year, Number(two), one),
      monthFirst: serial(year, Number(one), two),
      pointed: mark === '.',
      // With points the day stands first.
      ...(mark !== '.' && one.length + year.length === 4 && { yearFirst: serial(one, Number(two), year) }),
      ...timed(parts),
    }
  }
  parts = dayMonth.exec(bare)
  if (parts) return { day: serial(parts[4] as string, named(parts[3] as string), parts[1] as string), ...timed(parts) }
  parts = monthDay.exec(bare)
  return parts
    ? { day: serial(parts[4] as string, named(parts[1] as string), parts[3] as string), ...timed(parts) }
    : undefined
}

/** What the time behind a date says; nothing without a zone. */
function timed(parts: RegExpExecArray): Pick<DayText, 'offset' | 'midnight'> {
  const [hours = '0', minute = '0', second = '0', half = '', zone = ''] = parts.slice(5)
  if (!zone) return {}
  const hour = half ? (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hours)
  const ofDay = (hour * 60 + Number(minute)) * 60 + Number(second)
  return { offset: ofDay * 1000 - minutes(zone) * 6e4, midnight: ofDay === 0 }
}
