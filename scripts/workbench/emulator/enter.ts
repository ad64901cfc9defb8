import { helpers } from '@odoo/o-spreadsheet'
import type { Options } from './api'
import type { Document } from './document/document'
import { readEntered } from './entered/entered'
import { localeOf } from './entered/locale'

/** A person types into a cell. */
export function enter(document: Document, options: Options, sheetName: string, a1: string, typed: string): void {
  const sheetId = document.getters.getSheetIdByName(sheetName)
  if (!sheetId) throw new Error(`There is no tab named ${sheetName}.`)
  const { col, row } = helpers.toCartesian(a1)
  const position = { sheetId, col, row }
  const year = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: options.timeZone }).format(options.now())
  document.setContent(
    position,
    readEntered(typed, localeOf(options.locale), Number(year), document.numberFormat(position) === '@'),
  )
  document.settle()
}
