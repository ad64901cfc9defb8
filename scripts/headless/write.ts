import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Model } from '@odoo/o-spreadsheet'
import { launch } from '../chromium'
import { tabContents } from '../workbench/emulator/tab-contents'
import { ensurePage } from './built'

/** Writes every tab, hidden ones too: values, formulas and notes. */
export function writeJson(file: string, model: Model, calls: number): void {
  const names = model.getters.getSheetIds().map((id) => model.getters.getSheetName(id))
  const tabs = Object.fromEntries(names.map((name) => [name, tabContents(model, name)]))
  writeFileSync(file, `${JSON.stringify({ tabs, calls })}\n`)
}

/** What the page lets the command line reach. */
type Workbench = { workbench: { xlsx(given: unknown): Promise<string> } }

/** Writes the workbook as the page would: its code needs a browser. */
export async function writeXlsx(file: string, model: Model, place: { timeZone: string; now: number }): Promise<void> {
  await ensurePage()
  const browser = await launch()
  try {
    const page = await browser.newPage()
    await page.goto(`${pathToFileURL(resolve('dist/workbench/index.html'))}?empty`)
    await page.waitForFunction('window.workbench')
    const base64 = await page.evaluate((given) => (globalThis as unknown as Workbench).workbench.xlsx(given), {
      data: model.exportData(),
      ...place,
    })
    writeFileSync(file, Buffer.from(base64, 'base64'))
  } finally {
    await browser.close()
  }
}
