import { readDate } from './date'
import { fromLocale } from './formula'
import type { Locale } from './locale'
import { readNumber } from './number'

/** What a typed text becomes in a cell. */
export type Entered =
  | { kind: 'blank' }
  | { kind: 'text'; text: string }
  | { kind: 'boolean'; value: boolean }
  /** `format` is the number format that typing it gives a cell that has none. */
  | { kind: 'number'; value: number; format?: string }
  /** In the engine's form: `,` between arguments, points in figures. */
  | { kind: 'formula'; formula: string }

/**
 * Reads what a person typed, or `setValues` was given, as Sheets does in this locale.
 * `plainText`: the cell has the format `@`, which keeps all of it as text.
 */
export function readEntered(typed: string, locale: Locale, thisYear: number, plainText = false): Entered {
  if (typed === '') return { kind: 'blank' }
  if (plainText) return { kind: 'text', text: typed }
  if (typed.startsWith("'")) return { kind: 'text', text: typed.slice(1) }
  if (typed.startsWith('=') && typed.length > 1) return { kind: 'formula', formula: fromLocale(typed, locale) }
  // Most cells are words: neither figure nor day is without a digit.
  const figure = /\d/.test(typed) ? (readNumber(typed, locale) ?? readDate(typed, locale, thisYear)) : undefined
  if (figure) return { kind: 'number', ...figure }
  const word = typed.trim().toLowerCase()
  if (word === 'true' || word === locale.words.true) return { kind: 'boolean', value: true }
  if (word === 'false' || word === locale.words.false) return { kind: 'boolean', value: false }
  if (/^[+-]./.test(typed)) return { kind: 'formula', formula: fromLocale(`=${typed}`, locale) }
  return { kind: 'text', text: typed }
}
