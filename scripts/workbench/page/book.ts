import { helpers, Model } from '@odoo/o-spreadsheet'
import { signal } from '@preact/signals'
import type { AppsScript } from '../emulator/api'
import type { BookData, Revision } from './engine'
import { showGrid } from './grid'
import { keeper } from './kept/keeper'
import { writeBook } from './kept/store'
import { addOn } from './script/add-on'

/** The workbook that is shown, and the add-on over it. */
export const book = signal<{ model: Model; script: AppsScript } | undefined>(undefined)

/** What the engine opens: a workbook of its own kind, or the parts of an .xlsx file by their paths. */
type Opened = BookData | Record<string, string | { imageSrc: string }>

async function show(data: Opened, log: Revision[]): Promise<Model> {
  const known = log.map((revision) => revision.nextRevisionId)
  const model: Model = new Model(
    data,
    { client: { id: 'me', name: 'Me' }, transportService: keeper(known, () => model.exportData()) },
    log,
  )
  const script = addOn(model)
  script.open()
  book.value = { model, script }
  await showGrid(model)
  return model
}

/** Shows the workbook of the last visit. */
export const showKept = (base: BookData, log: Revision[]): Promise<Model> => show(base, log)

/** Shows the workbook of an .xlsx file in place of the one that was kept: the engine has it kept by itself. */
export const showXlsx = (parts: Opened): Promise<Model> => show(parts, [])

/** Shows a workbook in place of the one that was kept. */
export async function showNew(data: BookData): Promise<void> {
  await Promise.all([show(data, []), writeBook(data)])
}

/** A workbook of one empty tab. */
export const emptyBook = (): BookData => helpers.createEmptyWorkbookData('Sheet1')

/** The workbook that a newcomer finds: the add-on's own sample, as of today. */
export async function sampleBook(): Promise<BookData> {
  const model = new Model(emptyBook())
  const [empty] = model.getters.getSheetIds()
  await addOn(model).request('sidebarRequest', [JSON.stringify({ name: 'addSample', input: {} })])
  if (empty && model.getters.getSheetIds().length > 1) {
    model.dispatch('DELETE_SHEET', { sheetId: empty, sheetName: model.getters.getSheetName(empty) })
  }
  return model.exportData()
}
