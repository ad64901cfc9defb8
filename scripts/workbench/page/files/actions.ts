import { readCsv, writeCsv } from '../../csv'
import { tabContents } from '../../emulator/tab-contents'
import { book, emptyBook, sampleBook, showNew, showXlsx } from '../book'
import { toast } from '../messages/toasts'
import { attempt, mayReplace } from './attempt'
import { chooseFile, saveFile, textOf } from './disk'
import { addTab } from './new-tab'
import { fromXlsx, toXlsx } from './xlsx'

const ofXlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export async function startOver(): Promise<void> {
  if (!(await mayReplace('Start over with the sample?', 'Start over'))) return
  await attempt('Making the sample…', 'The sample could not be made', async () => showNew(await sampleBook()))
}

export async function startEmpty(): Promise<void> {
  if (!(await mayReplace('Start with an empty workbook?', 'Start empty'))) return
  await attempt('Making the workbook…', 'The workbook could not be made', () => showNew(emptyBook()))
}

export async function openXlsx(): Promise<void> {
  const file = await chooseFile(`.xlsx,${ofXlsx}`)
  if (!file || !(await mayReplace(`Open ${file.name}?`, 'Open'))) return
  await attempt(`Opening ${file.name}…`, `${file.name} could not be opened`, async () => {
    const { data, notes } = fromXlsx(new Uint8Array(await file.arrayBuffer()))
    await showXlsx(data, notes)
  })
}

export async function openCsv(): Promise<void> {
  const file = await chooseFile('.csv,text/csv')
  if (!file) return
  await attempt(`Reading ${file.name}…`, `${file.name} could not be read`, async () => {
    const rows = readCsv(await textOf(file))
    if (!rows.length || !book.value) throw new Error('It holds no rows.')
    const name = addTab(book.value.model, file.name.replace(/\.csv$/i, ''), rows)
    toast(`${(rows.length - 1).toLocaleString('en')} rows below the titles are in the new tab “${name}”.`)
  })
}

export const saveXlsx = (): Promise<void> =>
  attempt('Writing the .xlsx file…', 'The .xlsx file could not be written', async () => {
    if (book.value) saveFile('Sales performance plan.xlsx', await toXlsx(book.value.model), ofXlsx)
  })

export const saveCsv = (): Promise<void> =>
  attempt('Writing the CSV file…', 'The CSV file could not be written', async () => {
    if (!book.value) return
    const { model } = book.value
    const name = model.getters.getSheetName(model.getters.getActiveSheetId())
    // The mark in front has Excel read it as UTF-8.
    saveFile(`${name}.csv`, `\uFEFF${writeCsv(tabContents(model, name).values)}`, 'text/csv')
  })
