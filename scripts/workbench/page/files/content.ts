import { DEFAULT_LOCALE, helpers } from '@odoo/o-spreadsheet'

/**
 * What the engine must be given so that a cell holds exactly this text. It would read `=1+1`, `3/4`, `00123` or `1E5`
 * as something else, also when the cell is edited later; an apostrophe in front keeps it from that, and is not shown.
 */
export const textContent = (text: string): string =>
  /^[=+\-@']/.test(text) ||
  helpers.isNumber(text, DEFAULT_LOCALE) ||
  helpers.isDateTime(text, DEFAULT_LOCALE) ||
  /^(?:true|false)$/i.test(text)
    ? `'${text}`
    : text
