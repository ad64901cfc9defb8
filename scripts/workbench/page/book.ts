import { helpers, Model } from '@odoo/o-spreadsheet'
import { signal } from '@preact/signals'
import type { Answer } from '../../../src/requests/answer'
import type { AppsScript } from '../emulator/api'
import { send } from '../emulator/document/engine'
import { fromLocale } from '../emulator/entered/formula'
import { localeOf } from '../emulator/entered/locale'
import type { BookData, Revision } from './engine'
import { showGrid } from './grid'
import { keep, keeper } from './kept/keeper'
import { saved, saying } from './kept/saved'
import { type KeptBook, writeBook } from './kept/store'
import { toast } from './messages/toasts'
import { addOn } from './script/add-on'

/** The workbook that is shown, and the add-on over it. */
export const book = signal<{ model: Model; script: AppsScript } | undefined>(undefined)

/** What the engine opens: a workbook of its own kind, or the parts of an .xlsx file by their paths. */
type Opened = BookData | Record<string, string | { imageSrc: string }>

async function show(data: Opened, log: Revision[]): Promise<{ model: Model; fold(): void }> {
  const known = log.map((revision) => revision.nextRevisionId)
  const { transportService, fold } = keeper(known, () => model.exportData())
  const model: Model = new Model(data, { client: { id: 'me', name: 'Me' }, transportService }, log)
  readSemicolons(model)
  const script = addOn(model)
  try {
    script.open()
  } catch (error) {
    toast(error instanceof Error ? error.message : String(error), 'The add-on’s menu could not be made')
  }
  book.value = { model, script }
  await showGrid(model)
  return { model, fold }
}

/** Sheets takes `;` between arguments in every locale, the engine `,` alone: what is typed or pasted is read either way. */
function readSemicolons(model: Model): void {
  const { dispatch } = model
  const english = localeOf('en_US')
  model.dispatch = ((type: string, payload: { content?: string }) => {
    const typed = type === 'UPDATE_CELL' && payload.content?.startsWith('=') ? payload.content : undefined
    return dispatch(type as never, (typed ? { ...payload, content: fromLocale(typed, english) } : payload) as never)
  }) as Model['dispatch']
}

/** A log longer than this is replayed at every visit, so the workbook is then kept anew as a whole. */
const longLog = 300

/** Shows the workbook of the last visit. */
export async function showKept({ base, log }: KeptBook): Promise<void> {
  const { fold } = await show(base, log)
  if (saved.value.kept) saved.value = saying.saved
  const changes = log.reduce((sum, revision) => sum + ('commands' in revision ? revision.commands.length : 1), 0)
  if (changes > longLog) requestIdleCallback(fold)
}

/** Shows the workbook of an .xlsx file, with its notes by tab and cell, in place of the one that was kept: the engine has it kept by itself. */
export async function showXlsx(parts: Opened, notes: Record<string, Record<string, string>>): Promise<void> {
  const { model } = await show(parts, [])
  for (const [tab, byCell] of Object.entries(notes)) {
    const sheetId = model.getters.getSheetIdByName(tab)
    const marks = Object.entries(byCell).map(([xc, text]) => ({ ...helpers.toCartesian(xc), text }))
    if (sheetId) send(model, { type: 'SET_NOTES', sheetId, marks })
  }
}

/** Shows a workbook in place of the one that was kept. */
export async function showNew(data: BookData): Promise<void> {
  await Promise.all([show(data, []), keep(() => writeBook(data))])
}

/** A workbook of one empty tab. */
export const emptyBook = (): BookData => helpers.createEmptyWorkbookData('Sheet1')

/** The workbook that a newcomer finds: the add-on's own sample, as of today. */
export async function sampleBook(): Promise<BookData> {
  const model = new Model(emptyBook())
  const [empty = ''] = model.getters.getSheetIds()
  const json = await addOn(model).request('sidebarRequest', [JSON.stringify({ name: 'addSample', input: {} })])
  const answer = JSON.parse(String(json)) as Answer<unknown>
  if ('bug' in answer) throw new Error(answer.bug)
  if ('faults' in answer) throw new Error(answer.faults.map((fault) => fault.message).join('\n'))
  model.dispatch('DELETE_SHEET', { sheetId: empty, sheetName: model.getters.getSheetName(empty) })
  return model.exportData()
}
