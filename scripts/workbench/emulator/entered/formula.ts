import type { Locale } from './locale'

/** Texts and quoted names of tabs, which no translation touches. */
const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'/y

/**
 * Goes through a formula outside its texts and names of tabs. `put` is given the character, where it stands,
 * and the brackets that are open there, innermost last.
 */
function walk(formula: string, put: (character: string, at: number, open: readonly string[]) => string): string {
  const open: string[] = []
  let out = ''
  for (let i = 0; i < formula.length; ) {
    quoted.lastIndex = i
    const text = quoted.exec(formula)?.[0]
    if (text) {
      out += text
      i += text.length
      continue
    }
    const character = formula[i] as string
    if (character === ')' || character === '}') open.pop()
    out += put(character, i, open)
    if (character === '(' || character === '{') open.push(character)
    i++
  }
  return out
}

const digit = (character: string | undefined) => character !== undefined && character >= '0' && character <= '9'

/** A formula as people of the locale write it, as the engine reads it: `,` between arguments and points in figures. */
export function fromLocale(formula: string, locale: Locale): string {
  return walk(formula, (character, at, open) => {
    const inBraces = open[open.length - 1] === '{'
    if (character === ';' && !inBraces) return ','
    if (locale.argument === ',') return character
    if (character === '\\' && inBraces) return ','
    if (character === ',' && digit(formula[at + 1])) return '.'
    return character
  })
}

/** The way back: what the formula bar of that locale shows. */
export function toLocale(formula: string, locale: Locale): string {
  if (locale.argument === ',') return formula
  return walk(formula, (character, at, open) => {
    if (character === ',') return open[open.length - 1] === '{' ? '\\' : ';'
    if (character === '.' && digit(formula[at + 1]) && !/[\p{L}_]\w*$/u.test(formula.slice(0, at))) return ','
    return character
  })
}
