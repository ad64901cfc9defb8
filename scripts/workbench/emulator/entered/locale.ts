/** How people of a locale write figures and dates. */
export type Locale = {
  /** Such as `de_DE`. */
  code: string
  decimal: string
  /** Between groups of digits, as `Intl` writes it. */
  group: string
  /** Between arguments of a function. */
  argument: ',' | ';'
  order: 'dmy' | 'mdy' | 'ymd'
  /** The number format of a typed date, such as `dd.mm.yyyy`. */
  date: string
  /** The number format of a typed time of day. */
  time: string
  currency: string
  currencyFirst: boolean
  /** Long and short names of the months, in lower case, without points. */
  months: string[][]
  words: { true: string; false: string }
  /** 0 is Sunday. */
  weekStart: number
}

const currencies: Record<string, string> = {
  US: 'USD',
  GB: 'GBP',
  JP: 'JPY',
  CH: 'CHF',
  SE: 'SEK',
  BR: 'BRL',
  AU: 'AUD',
  NZ: 'NZD',
  CA: 'CAD',
  IN: 'INR',
  PL: 'PLN',
}

const words: Record<string, [string, string]> = {
  de: ['wahr', 'falsch'],
  fr: ['vrai', 'faux'],
  es: ['verdadero', 'falso'],
  it: ['vero', 'falso'],
  nl: ['waar', 'onwaar'],
  pt: ['verdadeiro', 'falso'],
  sv: ['sant', 'falskt'],
  pl: ['prawda', 'fałsz'],
}

const sundayFirst = ['US', 'CA', 'BR', 'JP', 'IN']

const known = new Map<string, Locale>()

/** The locale of a code such as `de_DE`, derived from what `Intl` knows of it. */
export function localeOf(code: string): Locale {
  const found = known.get(code) ?? derive(code)
  known.set(code, found)
  return found
}

function derive(code: string): Locale {
  const tag = code.replace('_', '-')
  const [language = 'en', region = 'US'] = code.split('_')
  const figures = new Intl.NumberFormat(tag).formatToParts(1234567.5)
  const part = (type: string) => figures.find((p) => p.type === type)?.value ?? ''
  const decimal = part('decimal') === ',' ? ',' : '.'
  const money = new Intl.NumberFormat(tag, {
    style: 'currency',
    currency: currencies[region] ?? 'EUR',
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(1)
  const currency = money.find((p) => p.type === 'currency')?.value ?? '$'
  const day = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'numeric', day: 'numeric' }).formatToParts(
    new Date(Date.UTC(2006, 0, 2, 12)),
  )
  const letter = { year: 'y', month: 'm', day: 'd' } as const
  const order = day.flatMap(({ type }) => (type in letter ? letter[type as keyof typeof letter] : [])).join('')
  const date = day
    .map(({ type, value }) =>
      type === 'year' ? 'yyyy' : type === 'month' || type === 'day' ? letter[type].repeat(value.length) : value.trim(),
    )
    .join('')
  const twelve = new Intl.DateTimeFormat(tag, { hour: 'numeric' }).resolvedOptions().hour12
  const local = words[language] ?? ['true', 'false']
  return {
    code,
    decimal,
    group: part('group'),
    argument: decimal === ',' ? ';' : ',',
    order: order === 'mdy' || order === 'ymd' ? order : 'dmy',
    date,
    time: twelve ? 'h:mm:ss AM/PM' : 'hh:mm:ss',
    currency,
    currencyFirst: money.findIndex((p) => p.type === 'currency') < money.findIndex((p) => p.type === 'integer'),
    months: Array.from({ length: 12 }, (_, month) => names(tag, month)),
    words: { true: local[0], false: local[1] },
    weekStart: sundayFirst.includes(region) ? 0 : 1,
  }
}

/** English names serve everywhere, as they do in Sheets' own formats. */
function names(tag: string, month: number): string[] {
  const middle = new Date(Date.UTC(2006, month, 15))
  const both = [tag, 'en'].flatMap((language) =>
    (['long', 'short'] as const).map((length) =>
      new Intl.DateTimeFormat(language, { month: length, day: 'numeric', timeZone: 'UTC' })
        .formatToParts(middle)
        .filter((p) => p.type === 'month')
        .map((p) => p.value.toLowerCase().replace(/\.$/, ''))
        .join(''),
    ),
  )
  return [...new Set(both)].filter((name) => /\p{L}/u.test(name))
}
