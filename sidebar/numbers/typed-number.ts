/** How a locale writes numbers. */
export type Separators = { group: string; decimal: string }

/** Spaces of every width, and apostrophes: they group digits in any locale. */
const groups = "\\s\\u00a0\\u2009\\u202f'’"
const factors: Record<string, number> = { k: 1e3, m: 1e6 }
const escaped = (sign: string) => sign.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')

/**
 * The number that somebody typed or pasted: with the locale's separators or none, a currency before or behind it,
 * `k` and `m` for thousands and millions. Undefined where it can't be read without guessing: in German,
 * `310.00` is neither 310.000 nor 310,00.
 */
export function typedNumber(text: string, { group, decimal }: Separators): number | undefined {
  const bare = text
    .trim()
    .replace(/^\((.*)\)$/, '-$1')
    .replace(/[−–]/g, '-')
    .replace(/^(-?)\s*(?:\p{Sc}|[A-Z]{3}\s)\s*|\s*(?:\p{Sc}|\s[A-Z]{3})$/gu, '$1')
  const parts = /^(-?)\s*(.*?)\s*([km]?)$/i.exec(bare)
  const [, sign = '', digits = '', suffix = ''] = parts ?? []
  const g = `[${groups}${escaped(group)}]`
  const d = escaped(decimal)
  const factor = factors[suffix.toLowerCase()] ?? 1
  let plain: string | undefined
  if (new RegExp(`^(?:\\d+|\\d{1,3}(?:${g}\\d{2,3})*${g}\\d{3})(?:${d}\\d*)?$|^${d}\\d+$`).test(digits))
    plain = digits.replace(new RegExp(g, 'g'), '').replace(decimal, '.')
  // Before a k or m either sign can only be a decimal one.
  else if (factor > 1 && /^\d+[.,]\d+$/.test(digits)) plain = digits.replace(',', '.')
  if (plain === undefined) return undefined
  // Twelve digits are more than an amount has, and hide that 1.1 × 1000 is not quite 1100.
  const number = Number((Number(plain) * factor).toPrecision(15))
  return Number.isFinite(number) ? (sign && number ? -number : number) : undefined
}
