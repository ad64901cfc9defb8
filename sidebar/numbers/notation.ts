import { type Separators, typedNumber } from './typed-number'
import { type TypedShare, typedShare } from './typed-share'

/** How the spreadsheet's locale writes and reads numbers. */
export type Notation = {
  shown(number: number): string
  /** A share as a percentage, to a tenth of a percent; `share` to a hundredth. */
  percent(share: number): string
  share(share: number): string
  /** A computed figure, to a hundredth; a whole amount of money, or one with its cents. */
  about(number: number): string
  money(amount: number): string
  read(text: string): number | undefined
  /** A percentage, with or without its sign. */
  readShare(text: string): TypedShare | undefined
}

/** The notation of a locale as Google names it, such as `de_DE`; of English where the browser does not know it. */
export function notation(locale: string): Notation {
  const tag = tagOf(locale)
  const format = new Intl.NumberFormat(tag, { maximumFractionDigits: 10, useGrouping: true })
  const percentage = (digits: number) =>
    new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: digits }).format
  const hundredths = (least: number) =>
    new Intl.NumberFormat(tag, { minimumFractionDigits: least, maximumFractionDigits: 2 }).format
  const [about, cents] = [hundredths(0), hundredths(2)]
  const parts = format.formatToParts(1234567.8)
  const sign = (type: string, otherwise: string) => parts.find((part) => part.type === type)?.value ?? otherwise
  const separators: Separators = { group: sign('group', ' '), decimal: sign('decimal', '.') }
  return {
    shown: (number) => format.format(number),
    percent: percentage(1),
    share: percentage(2),
    about,
    money: (amount) => (Number.isInteger(amount) ? about(amount) : cents(amount)),
    read: (text) => typedNumber(text, separators) ?? typedShare(text, separators)?.share,
    readShare: (text) => typedShare(text, separators),
  }
}

function tagOf(locale: string): string {
  try {
    // Digits that the sheet takes back when they are typed.
    return `${Intl.getCanonicalLocales(locale.replace('_', '-'))[0]}-u-nu-latn`
  } catch {
    return 'en-US'
  }
}
