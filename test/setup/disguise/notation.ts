/** A cell of a tab, as an import or a person left it; text stays text. */
export type Cell = string | number | boolean | { date: string }

const epoch = Date.UTC(1899, 11, 30)
const serial = (iso: string) => (Date.parse(`${iso}T00:00:00Z`) - epoch) / 864e5
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const bare = (part: string) => String(Number(part))

/** How a day is written: `2026-06-07` is the seventh of June. */
const dayWays = {
  date: (iso) => ({ date: iso }),
  serial: (iso) => serial(iso),
  'serial as text': (iso) => String(serial(iso)),
  '2026-06-07T13:05:00.000+0000': (iso) => `${iso}T13:05:00.000+0000`,
  '2026-06-07T00:00:00Z': (iso) => `${iso}T00:00:00Z`,
  '2026-06-07 13:05:00': (iso) => `${iso} 13:05:00`,
  '6/7/2026': (iso) => iso.replace(/(....)-(..)-(..)/, (_, y, m, d) => `${bare(m)}/${bare(d)}/${y}`),
  '06/07/2026, 1:05 PM': (iso) => iso.replace(/(....)-(..)-(..)/, '$2/$3/$1, 1:05 PM'),
  '07/06/2026': (iso) => iso.replace(/(....)-(..)-(..)/, '$3/$2/$1'),
  '07-06-26': (iso) => iso.replace(/..(..)-(..)-(..)/, '$3-$2-$1'),
  '7.6.2026': (iso) => iso.replace(/(....)-(..)-(..)/, (_, y, m, d) => `${bare(d)}.${bare(m)}.${y}`),
  '07.06.2026 13:05': (iso) => iso.replace(/(....)-(..)-(..)/, '$3.$2.$1 13:05'),
  '07-Jun-2026': (iso) => iso.replace(/(....)-(..)-(..)/, (_, y, m, d) => `${d}-${months[Number(m) - 1]}-${y}`),
  'Jun 7, 2026': (iso) => iso.replace(/(....)-(..)-(..)/, (_, y, m, d) => `${months[Number(m) - 1]} ${bare(d)}, ${y}`),
  // A sheet that takes the month for first reads what it can of 07/06/2026, wrongly, and leaves 30/06/2026 a text.
  '07/06/2026, read month first': (iso) => {
    const [year, month, day] = iso.split('-') as [string, string, string]
    return Number(day) <= 12 ? { date: `${year}-${day}-${month}` } : `${day}/${month}/${year}`
  },
} satisfies Record<string, (iso: string) => Cell>
export type DayWay = keyof typeof dayWays
export const allDayWays = Object.keys(dayWays) as DayWay[]

/** The order of day and month, where a way of writing days leaves it to the reader. */
export const orderOf = (way: DayWay): 'day first' | 'month first' | undefined =>
  /^(?:6\/7|06\/07)/.test(way) ? 'month first' : /^07[/-]06/.test(way) ? 'day first' : undefined

const signs: Record<string, string> = { USD: '$', EUR: '€' }
const grouped = (cents: number, group: string, point: string) => {
  const [whole = '', part = ''] = (Math.abs(cents) / 100).toFixed(2).split('.')
  return `${cents < 0 ? '-' : ''}${whole.replace(/\B(?=(\d{3})+$)/g, group)}${point}${part}`
}
const wholeOr = (text: string) => text.replace(/[.,]00$/, '')

/** How 1234.50 is written in a currency. */
const amountWays = {
  number: (cents) => cents / 100,
  '1234.5': (cents) => String(cents / 100),
  '30000.0': (cents) => (cents % 100 ? String(cents / 100) : `${cents / 100}.0`),
  '1,234.50': (cents) => grouped(cents, ',', '.'),
  '$1,234.50': (cents, currency) => `${signs[currency] ?? `${currency} `}${grouped(cents, ',', '.')}`,
  'USD 1,234.50': (cents, currency) => `${currency} ${grouped(cents, ',', '.')}`,
  '1,234': (cents) => wholeOr(grouped(cents, ',', '.')),
  '1.234,50': (cents) => grouped(cents, '.', ','),
  '1.234,50 €': (cents, currency) => `${grouped(cents, '.', ',')}\u00a0${signs[currency] ?? currency}`,
  '1 234,50': (cents) => grouped(cents, '\u202f', ','),
  '1.234': (cents) => wholeOr(grouped(cents, '.', ',')),
  "1'234.50": (cents) => grouped(cents, '’', '.'),
  cents: (cents) => cents,
  millionths: (cents) => cents * 10_000,
  // A sheet of decimal points takes 1.234 for a number a thousandth as large, and leaves 1.234,50 a text.
  '1.234,50, read with a point': (cents) => {
    const text = wholeOr(grouped(cents, '.', ','))
    return /^\d{1,3}(?:\.\d{3})?$/.test(text) ? Number(text) : text
  },
} satisfies Record<string, (cents: number, currency: string) => Cell>
export type AmountWay = keyof typeof amountWays
export const allAmountWays = Object.keys(amountWays) as AmountWay[]

/** The sign or scale of amounts, where a way of writing them leaves it to the reader. */
export function scaleOf(way: AmountWay): 'decimal point' | 'decimal comma' | 'cents' | 'millionths' | undefined {
  if (way === 'cents' || way === 'millionths') return way
  if (way === 'number') return undefined
  return /^1[. ]234(?:,|$)/.test(way) ? 'decimal comma' : 'decimal point'
}

const chanceWays = {
  share: (share) => share,
  percent: (share) => Math.round(share * 100),
  '60%': (share) => `${Math.round(share * 100)}%`,
  '60,0 %': (share) => `${Math.round(share * 100)},0\u00a0%`,
} satisfies Record<string, (share: number) => Cell>
export type ChanceWay = keyof typeof chanceWays
export const allChanceWays = Object.keys(chanceWays) as ChanceWay[]

/** How an export writes days, amounts and chances, in each of its columns. */
export type Notation = { day: DayWay; amount: AmountWay; chance: ChanceWay }

export const dayIn = (way: DayWay, iso: string): Cell => dayWays[way](iso)
export const amountIn = (way: AmountWay, cents: number, currency: string): Cell => amountWays[way](cents, currency)
export const chanceIn = (way: ChanceWay, share: number): Cell => chanceWays[way](share)
