import type { Locale } from './locale'

/** A figure as typed, with the number format that typing it gives the cell. */
export type Figure = { value: number; format?: string }

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** What people type for the group separator of their locale; keyboards lack narrow spaces and ’. */
const groups = (group: string) =>
  /\s/.test(group) ? '[ \\u00a0\\u202f]' : /['’]/.test(group) ? "[’']" : escaped(group)

const patterns = new Map<string, RegExp>()
function pattern(locale: Locale): RegExp {
  const made = patterns.get(locale.code)
  if (made) return made
  const group = groups(locale.group)
  const whole = `\\d{1,3}(?:${group}\\d{2,3})*${group}\\d{3}|\\d+`
  const point = escaped(locale.decimal)
  const currency = `(?:${escaped(locale.currency)}\\s?)?`
  const figure = new RegExp(
    `^(?<open>\\()?(?<sign>[+-])?(?<before>${currency})(?<late>-)?(?:(?<whole>${whole})(?:${point}(?<part>\\d*))?|${point}(?<alone>\\d+))(?:[eE](?<power>[+-]?\\d{1,3}))?(?<percent>\\s?%)?(?<after>\\s?${escaped(locale.currency)})?(?<close>\\))?$`,
  )
  patterns.set(locale.code, figure)
  return figure
}

/** Reads a typed figure: plain, grouped, a percentage, an amount of the locale's currency, or with a power of ten. */
export function readNumber(typed: string, locale: Locale): Figure | undefined {
  const parts = pattern(locale).exec(typed.trim())?.groups
  if (!parts || (parts.open === undefined) !== (parts.close === undefined)) return undefined
  if (parts.before && parts.after) return undefined
  if (parts.sign && (parts.late || parts.open)) return undefined
  const digits = (parts.whole ?? '').replace(/\D/g, '')
  const grouped = parts.whole !== undefined && digits !== parts.whole
  const part = parts.part ?? parts.alone ?? ''
  const size = Number(`${digits || '0'}.${part || '0'}e${(Number(parts.power) || 0) - (parts.percent ? 2 : 0)}`)
  if (!Number.isFinite(size)) return undefined
  const value = parts.sign === '-' || parts.late || parts.open ? -size : size
  const decimals = part ? '0.00' : '0'
  if (parts.percent) return { value, format: `${decimals}%` }
  if (parts.before || parts.after) {
    const shown = part ? '#,##0.00' : '#,##0'
    return { value, format: locale.currencyFirst ? `${locale.currency}${shown}` : `${shown} ${locale.currency}` }
  }
  if (parts.power !== undefined) return { value, format: '0.00E+00' }
  if (grouped) return { value, format: part ? '#,##0.00' : '#,##0' }
  return { value }
}
