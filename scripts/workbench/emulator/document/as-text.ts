import { helpers, type Locale } from '@odoo/o-spreadsheet'

const english = helpers.createEmptyWorkbookData().settings.locale

/** Whether the engine would read this text as something else. */
const misread = (text: string, locale: Locale): boolean =>
  text.startsWith("'") ||
  text.startsWith('=') ||
  /^(?:true|false)$/i.test(text) ||
  (/\d/.test(text) && (helpers.isNumber(text, english) || helpers.isDateTime(text, locale)))

/** A text as content of the engine's cell; under its format `@` it reads all but formulas as text. */
export const asText = (text: string, plainText: boolean, locale: Locale): string =>
  (plainText ? text.startsWith('=') : misread(text, locale)) ? `'${text}` : text
