import { days } from './days'
import { doors } from './doors'
import type { Fact } from './fact'
import { language } from './language'
import { ranges } from './ranges'
import { services } from './services'
import { sheets } from './sheets'
import { values } from './values'

const facts: Fact[] = [...language, ...ranges, ...values, ...days, ...sheets, ...services]

type Checked = { id: string; tag: string; statement: string; source: string; differs: string }

function check(fact: Fact): Checked {
  const { id, tag, statement, source } = fact
  const book = SpreadsheetApp.getActiveSpreadsheet()
  const sheet = book.insertSheet(`Fact check ${id}`, 0)
  let differs = ''
  try {
    const { seen, expected } = fact.check({ book, sheet })
    if (JSON.stringify(seen) !== JSON.stringify(expected))
      differs = `expected ${JSON.stringify(expected)}, saw ${JSON.stringify(seen)}`
  } catch (error) {
    differs = `failed: ${String(error)}`
  }
  book.deleteSheet(sheet)
  return { id, tag, statement, source, differs }
}

/**
 * Checks every fact in tabs of its own, which it takes away again, and prints those that differ.
 * Run it once in the script of a new spreadsheet of Google's.
 */
export function checkFacts(): Checked[] {
  const checked = facts.map(check)
  for (const { id, tag, statement, differs } of checked)
    if (differs) console.info(`${id} (${tag}): ${statement} ${differs}`)
  console.info(`${checked.filter(({ differs }) => !differs).length} of ${checked.length} facts hold.`)
  return checked
}

/** Facts that no script can check by itself. */
export const listDoors = () => doors
