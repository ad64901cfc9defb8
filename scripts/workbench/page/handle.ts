import { Model } from '@odoo/o-spreadsheet'
import { book } from './book'
import type { BookData } from './engine'
import { toXlsx } from './files/xlsx'
import { addOn } from './script/add-on'

/** What the command line and the tests reach of the page, as `window.workbench`. */
const handle = {
  /** The workbook that is shown. */
  get model() {
    return book.value?.model
  },
  /** A workbook as an .xlsx file in base64, its custom functions computed at that time in that zone. */
  async xlsx({ data, timeZone, now }: { data: BookData; timeZone: string; now: number }): Promise<string> {
    const model = new Model(data)
    addOn(model, { timeZone, now: () => now })
    const bytes = await toXlsx(model)
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  },
}

/** Lets the command line and the tests in, once a workbook is shown. */
export const openHandle = () => Object.assign(window, { workbench: handle })
