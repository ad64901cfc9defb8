import type { MetricUnit } from '../model/metric'

/** How figures are written in sentences, as the sheet's locale has it. */
export type Notation = {
  money(amount: number): string
  /** A share or a rate, as a percentage. */
  share(share: number): string
  /** A count, days or a score. */
  about(figure: number): string
}

/** What a plan is put into words by: figures as the sheet writes them, and the unit of each metric. */
export type Words = Notation & { unitOf(metric: string): MetricUnit | undefined }

/**
 * The notation of a locale as Google names it, such as `de_DE`; of English where it is not known. Shares and figures to a
 * hundredth; a whole amount of money, or one with its cents.
 */
export function notationOf(locale: string): Notation {
  const tag = tagOf(locale)
  const hundredths = (least: number) =>
    new Intl.NumberFormat(tag, { minimumFractionDigits: least, maximumFractionDigits: 2 }).format
  const [about, cents] = [hundredths(0), hundredths(2)]
  return {
    share: new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 2 }).format,
    about,
    money: (amount) => (Number.isInteger(amount) ? about(amount) : cents(amount)),
  }
}

/** The same locale as `Intl` names it. */
export function tagOf(locale: string): string {
  try {
    // Digits that the sheet takes back when they are typed.
    return `${Intl.getCanonicalLocales(locale.replace('_', '-'))[0]}-u-nu-latn`
  } catch {
    return 'en-US'
  }
}
