import type { Locale } from '@odoo/o-spreadsheet'
import { localeOf } from './entered/locale'

/** A locale as the engine shows it: figures, days, and `;` between arguments where people write it. */
export function engineLocale(code: string): Locale {
  const { decimal, group, argument, date, time, weekStart } = localeOf(code)
  return {
    name: code,
    code,
    decimalSeparator: decimal,
    thousandsSeparator: group,
    formulaArgSeparator: argument,
    dateFormat: date,
    timeFormat: time.replace('AM/PM', 'a'),
    weekStart: weekStart || 7,
  }
}
