import { Model } from '@odoo/o-spreadsheet'
import { signal } from '@preact/signals'
import type { BookData, Revision } from './engine'
import { showGrid } from './grid'
import { keeper } from './kept/keeper'
import { writeBook } from './kept/store'

/** The workbook that is shown. */
export const book = signal<Model | undefined>(undefined)

const sameBook = (data: BookData, log: Revision[]) => {
  const model: Model = new Model(
    data,
    {
      client: { id: 'me', name: 'Me' },
      transportService: keeper(
        log.map((revision) => revision.nextRevisionId),
        () => model.exportData(),
      ),
    },
    log,
  )
  return model
}

async function show(model: Model): Promise<void> {
  book.value = model
  await showGrid(model)
}

/** Shows the workbook of the last visit. */
export const showKept = (base: BookData, log: Revision[]) => show(sameBook(base, log))

/** Shows a workbook in place of the one that was kept. */
export async function showNew(data: BookData): Promise<void> {
  const model = sameBook(data, [])
  await Promise.all([show(model), writeBook(data)])
}
