import { helpers, registries } from '@odoo/o-spreadsheet'
import { addCoreCommand, type Position } from './engine'
import { Marks } from './marks'

export type NumberFormatGetters = {
  /** The number format that a cell was given, '' where the engine holds it itself. */
  getKeptNumberFormat(position: Position): string
}

/** Number formats as they were given, of the cells in which the engine holds something simpler. */
class NumberFormats extends Marks implements NumberFormatGetters {
  static override getters = ['getKeptNumberFormat'] as const
  protected readonly command = 'SET_NUMBER_FORMATS'
  protected readonly key = 'numberFormats'

  getKeptNumberFormat(position: Position): string {
    return this.at(position)
  }
}

addCoreCommand('SET_NUMBER_FORMATS')
registries.corePluginRegistry.add('numberFormats', NumberFormats)

const locale = helpers.createEmptyWorkbookData().settings.locale

const shows = (format: string): boolean => {
  try {
    helpers.formatValue(-1234.5, { format, locale })
    helpers.formatValue('text', { format, locale })
    return true
  } catch {
    return false
  }
}

const known = new Map<string, string>()

/** The nearest number format that the engine can show; '' for none. */
export function shownFormat(format: string): string {
  const found = known.get(format)
  if (found !== undefined) return found
  const plain = format
    .replace(/^general$/i, '')
    // Colours and the width of a character left free.
    .replace(/\[(?:black|blue|cyan|green|magenta|red|white|yellow|color\s?\d+)\]/gi, '')
    .replace(/_./g, '')
    // Powers of ten, hours past a day, hours of one digit, halves of the day.
    .replace(/e[+-]0+/gi, 'e')
    .replace(/\[h+\]/gi, 'hhhh')
    .replace(/(?<![a-z])h(?![a-z])/gi, 'hh')
    .replace(/am\/pm/gi, 'a')
    // Signs of currencies.
    .replace(/(?<!\[\$)(?:R\$|kr|zł|(?!\$)\p{Sc})/gu, (sign) => `[$${sign}]`)
  const shown = plain === '' || shows(plain) ? plain : plain.includes('%') ? '0.00%' : ''
  known.set(format, shown)
  return shown
}
