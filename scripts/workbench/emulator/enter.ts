import { helpers } from '@odoo/o-spreadsheet'
import type { Options } from './api'
import type { Document } from './document/document'
import { readEntered } from './entered/entered'
import { localeOf } from './entered/locale'
import { Exception } from './exception'

/** A person types into a cell. */
export function enter(document: Document, options: Options, sheetName: string, a1: string, typed: string): void {
  const sheetId = document.getters.getSheetIdByName(sheetName)
  if (!sheetId) throw new Error(`There is no tab named ${sheetName}.`)
  if (document.getters.isSheetLocked(sheetId))
    throw new Exception(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    )
  const { col, row } = helpers.toCartesian(a1)
  const position = { sheetId, col, row }
  const year = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: options.timeZone }).format(options.now())
  document.setContent(
    position,
    readEntered(typed, localeOf(options.locale), Number(year), document.numberFormat(position) === '@'),
  )
  document.settle()
}
