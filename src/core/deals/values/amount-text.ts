/** A sign of a currency, one with letters before it such as `US$`, or a code. */
const mark = String.raw`(?:[A-Z]{0,2}\p{Sc}|[A-Z]{3}|kr\.?|zł|Kč|Rs\.?|円)`
const minus = '[-−]'
/** Dashes behind the decimal sign say that there are no cents: 950,- or 500.--. */
const noCents = '(?:(?<=[.,])[-–—−]+)?'
const amount = new RegExp(
  String.raw`^([+(]|${minus})?\s*((?:${mark}\s*)*)(\(|${minus})?\s*([.,]?\d(?:[\d.,\s'’]*\d)?[.,]?)${noCents}\s*((?:${mark}\s*)*)(${minus})?\s*(\))?((?:${mark}\s*)*)$`,
  'u',
)

/** An amount as written: its digits with their marks, whether it is below zero, and the currencies named beside it. */
export type AmountText = { digits: string; negative: boolean; currencies: string[] }

/** The parts of a text such as `$1,234.50`, `1 234,50 €`, `USD -5` or `(1,234.50)`; undefined where it is no amount. */
export function amountText(text: string): AmountText | undefined {
  const parts = amount.exec(narrow(text).trim())
  if (!parts) return undefined
  const [, before = '', ahead = '', inner = '', digits = '', behind = '', after = '', close = '', last = ''] = parts
  if ((before === '(' || inner === '(') !== (close === ')')) return undefined
  const minuses = [before === '+' ? '' : before, inner, after].filter((sign) => sign !== '')
  if (minuses.length > 1) return undefined
  return {
    digits: digits.replace(/\s/g, ' ').replace(/’/g, "'"),
    negative: minuses.length === 1,
    currencies: `${ahead} ${behind} ${last}`.match(new RegExp(mark, 'gu')) ?? [],
  }
}

/** East Asian keyboards write figures and signs at the width of their letters. */
const narrow = (text: string) => text.replace(/[\uff01-\uffe6]+/g, (wide) => wide.normalize('NFKC'))

const grouped = (group: string, point: string) =>
  new RegExp(String.raw`^(?:\d*|[1-9]\d{0,2}(?:(${group})\d{3})(?:\1\d{3})*)(?:${point}\d*)?$`)
const pointed = grouped(`[,' ]`, String.raw`\.`)
const commaed = grouped(`[.' ]`, ',')
/** As India groups: 1,23,456.00. */
const lakhs = /^[1-9]\d?(?:,\d\d)+,\d{3}(?:\.\d*)?$/

/** The number that digits come to with a decimal point or a decimal comma; NaN where they can't be written so. */
export function numberIn(digits: string, point: '.' | ','): number {
  const fits = point === '.' ? pointed.test(digits) || lakhs.test(digits) : commaed.test(digits)
  if (!fits) return Number.NaN
  const [whole = '', decimals = ''] = digits.split(point)
  return Number(`${whole.replace(/\D/g, '')}.${decimals}0`)
}
