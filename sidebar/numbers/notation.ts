import { type Notation as InWords, notationOf, tagOf } from '../../src/core/notation'
import { type Separators, typedNumber } from './typed-number'
import { type TypedShare, typedShare } from './typed-share'

/** How the spreadsheet's locale writes and reads numbers. */
export type Notation = InWords & {
  shown(number: number): string
  /** A share as a percentage, to a tenth of a percent. */
  percent(share: number): string
  read(text: string): number | undefined
  /** A percentage, with or without its sign. */
  readShare(text: string): TypedShare | undefined
}

/** The notation of a locale as Google names it, such as `de_DE`; of English where the browser does not know it. */
export function notation(locale: string): Notation {
  const tag = tagOf(locale)
  const format = new Intl.NumberFormat(tag, { maximumFractionDigits: 10, useGrouping: true })
  const parts = format.formatToParts(1234567.8)
  const sign = (type: string, otherwise: string) => parts.find((part) => part.type === type)?.value ?? otherwise
  const separators: Separators = { group: sign('group', ' '), decimal: sign('decimal', '.') }
  return {
    ...notationOf(locale),
    shown: (number) => format.format(number),
    percent: new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 }).format,
    read: (text) => typedNumber(text, separators) ?? typedShare(text, separators)?.share,
    readShare: (text) => typedShare(text, separators),
  }
}
