import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { expect, test, vi } from 'vitest'
import { ensureLibreOffice, recalculated } from '../../scripts/verify/libreoffice'
import { hostile } from '../setup/hostile'
import { openBrowser } from '../setup/page'

test('LibreOffice opens the .xlsx file of the page with hostile texts as the same texts', async () => {
  ensureLibreOffice()
  const browser = await openBrowser()
  const folder = mkdtempSync(join(tmpdir(), 'injection-'))
  try {
    const visitor = await browser.come('?empty&today=2026-06-30')
    const rows = hostile.map((text, i) => [`D${i}`, text, text])
    const buffer = Buffer.from(Papa.unparse([['Id', 'Name', 'Owner'], ...rows]))
    await visitor.give({ name: 'deals.csv', mimeType: 'text/csv', buffer }, 'File', 'Import CSV into a new tab…')
    await vi.waitUntil(async () => (await visitor.tabs()).includes('deals'), 10_000)
    writeFileSync(join(folder, 'book.xlsx'), await visitor.take('File', 'Download .xlsx'))
    const opened = recalculated(join(folder, 'book.xlsx')).get('deals') ?? []
    expect(opened.slice(1, hostile.length + 1).map((row) => row.slice(0, 3))).toEqual(rows)
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true })
  }
})
