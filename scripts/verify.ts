import './workbench/node-engine'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBook } from './headless/book'
import { ensureAddon } from './headless/built'
import { readOptions } from './headless/options'
import { take } from './headless/take'
import { writeXlsx } from './headless/write'
import { approved, company } from './verify/company'
import { compared } from './verify/compare'
import { ensureLibreOffice, recalculated } from './verify/libreoffice'
import { moneyIn } from './verify/money'
import { tabContents } from './workbench/emulator/tab-contents'

const generated = /^(Forecast|Statements|Scorecard|Amortization|Team health)/

/**
 * Has LibreOffice reckon every formula of the generated tabs anew, from the .xlsx file that the page would save, and
 * compares each value with what stands here. Prints a line a tab; fails where a value differs, where nothing was compared,
 * and where an approved tab still holds a formula.
 */
async function verify(): Promise<boolean> {
  ensureLibreOffice()
  await ensureAddon()
  const { asked } = readOptions(company)
  const book = openBook(asked, () => {})
  if (book.faults) throw new Error(book.faults.join('\n'))
  for (const step of asked.steps) {
    const wrong = await take(step, book, () => {})
    if (wrong.length) throw new Error(wrong.join('\n'))
  }
  const folder = mkdtempSync(join(tmpdir(), 'verify-'))
  try {
    const file = join(folder, 'book.xlsx')
    await writeXlsx(file, book.model, { timeZone: asked.timeZone, now: book.now() })
    const theirs = recalculated(file)
    let sound = true
    for (const id of book.model.getters.getSheetIds()) {
      const name = book.model.getters.getSheetName(id)
      if (!generated.test(name)) continue
      const { formulas, differ } = compared(
        tabContents(book.model, name),
        moneyIn(book.model, name),
        theirs.get(name) ?? [],
      )
      console.info(`${name}: ${formulas} formulas, ${differ.length} differ`)
      for (const words of differ.slice(0, 20)) console.info(`  ${words}`)
      sound &&= formulas > 0 !== (name === approved) && differ.length === 0
    }
    return sound
  } finally {
    rmSync(folder, { recursive: true })
  }
}

process.exitCode = (await verify()) ? 0 : 1
