import './workbench/node-engine'
import { openBook } from './headless/book'
import { ensureAddon } from './headless/built'
import { readOptions, usage } from './headless/options'
import { take } from './headless/take'
import { writeJson, writeXlsx } from './headless/write'

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** Runs the built add-on over CSV files. What requests answer goes to stdout, a line of JSON each; gives what went wrong. */
async function run(args: string[]): Promise<string[]> {
  const { asked, faults } = readOptions(args)
  if (faults.length) return faults
  if (asked.help) {
    console.info(usage)
    return []
  }
  await ensureAddon()
  const wrong: string[] = []
  const book = openBook(asked, ({ title, message }) => {
    const words = `${title}: ${message}`
    if (title.startsWith('Could not finish')) wrong.push(words)
    else console.warn(words)
  })
  if (book.faults) return book.faults
  for (const step of asked.steps)
    wrong.push(...(await take(step, book, console.info).catch((error) => [wordsOf(error)])))
  if (asked.json) writeJson(asked.json, book.model, book.script.calls())
  if (asked.out) await writeXlsx(asked.out, book.model, { timeZone: asked.timeZone, now: book.now() })
  return wrong
}

const wrong = await run(process.argv.slice(2)).catch((error: unknown) => [wordsOf(error)])
for (const words of wrong) console.error(words)
if (wrong.length) process.exitCode = 1
