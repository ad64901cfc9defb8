import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { writeCsv } from '../scripts/workbench/csv'
import { openBook } from './setup/book'
import { hostile, hostileStarts, runs } from './setup/hostile'
import { tableOf } from './setup/table'

const all = [...hostile, ...hostileStarts]
/** A cell that holds this text, whatever it looks like. */
const text = (of: string) => `'${of}`
/** Names are kept without what surrounds them. */
const named = (of: string) => of.replace(/\s+/g, ' ').trim()

/** A workbook with every text in every column of text that people or their CRM fill. */
const open = () =>
  openBook({
    today: '2026-05-15',
    tabs: {
      Deals: [
        ['Id', 'Name', 'Account', 'Owner', 'Stage', 'Type', 'Product', 'Segment', 'Amount', 'Close Date'],
        ...all.map((of) => [...Array(8).fill(text(of)), 1000, '2026-05-20']),
      ],
      'More deals': [
        ['Id', 'Owner', 'Owner split', 'Stage', 'Currency', 'Amount', 'Close Date'],
        ...all.map((of, i) => [`M-${i}`, text(of), text(of), 'Negotiation', '', 500, '2026-05-21']),
        ...all.map((of, i) => [`C-${i}`, text(of), '', 'Negotiation', text(of), 500, '2026-05-21']),
      ],
      'Deal columns': [
        ['Tab', 'Field', 'Column', 'Reads as'],
        ['More deals', 'Split', 'Owner split', ''],
        ['More deals', 'Currency', 'Currency', ''],
        ['Deals', 'Stage', 'Stage', ''],
        ['Deals', 'Owner', 'Owner', ''],
      ],
      People: [
        ['Name', 'Also known as', 'Email', 'Role', 'Manager', 'Team', 'Plan'],
        ...all.map((of) => Array(7).fill(text(of))),
      ],
      Goals: [
        ['Person', 'Metric', 'From', 'To', 'Goal', 'Status', 'Proposed by', 'Note', 'Comment'],
        ...all.map((of) => [
          text(of),
          'Closed won',
          '2026-04-01',
          '2026-06-30',
          7,
          'agreed',
          text(of),
          text(of),
          text(of),
        ]),
      ],
      Objectives: [['Objective', 'Owner', 'Note'], ...all.map((of) => Array(3).fill(text(of)))],
      Metrics: [
        ['Metric', 'Objective', 'Kind', 'Unit', 'Direction', 'Source', 'Note'],
        ...all.map((of) => [text(of), text(of), 'leading', 'count', 'higher', 'typed', text(of)]),
      ],
    },
  })

/** Generates the forecast of the quarter; what is asked of such columns is answered in the tab Deal columns. */
async function generated() {
  const book = open()
  const answer = await book.request('generateForecast', { period: 'FY2026-Q2' })
  return { book, answer }
}

test('no text of a CRM or of people becomes a formula in a generated sheet, and each reads as it was given', async () => {
  const { book, answer } = await generated()
  expect(answer).not.toHaveProperty('faults')
  const names = new Set(all.map(named))
  const reps = tableOf(book.values('Forecast FY2026-Q2'), 'Rep')
  for (const name of names) expect([name, reps.get(name)?.Pipeline]).toEqual([name, 1000])
  const deals = book.values('Forecast deals FY2026-Q2')
  const [titles = []] = deals.filter((line) => line.includes('Key'))
  for (const title of ['Deal', 'Account', 'Owner', 'Stage']) {
    const column = new Set(deals.map((line) => line[titles.indexOf(title)]))
    for (const name of names) expect([title, name, column.has(name)]).toEqual([title, name, true])
  }
  const stages = new Set(book.values('Stages').map(([stage]) => stage))
  for (const name of names) expect(stages).toContain(name)
  for (const tab of book.tabs())
    for (const formula of book.formulas(tab).flat())
      expect(formula).not.toMatch(/cmd|calc|HYPERLINK|IMPORT|DDE|hit|\b[12]\+[1-7]/i)
})

test('formulas stand where they stand without such texts, and nowhere else', async () => {
  const { book } = await generated()
  const columns = (tab: string) =>
    book.formulas(tab).map((line, r) => line.flatMap((formula, c) => (formula ? [`${r}:${c}`] : [])))
  const kept = ['Deals', 'More deals', 'People', 'Goals', 'Objectives', 'Metrics', 'Stages', 'Written']
  for (const tab of kept.filter((name) => book.tabs().includes(name))) expect(columns(tab).flat()).toEqual([])
  // On the deals tab only the two columns that are ours to reckon.
  const formulas = book.formulas('Forecast deals FY2026-Q2')
  const filled = new Set(formulas.flatMap((line) => line.flatMap((formula, c) => (formula ? [c] : []))))
  expect(filled.size).toBe(2)
})

test('what leaves as CSV begins no formula in the program that opens it, and comes back as it was', async () => {
  const { book } = await generated()
  for (const tab of book.tabs()) {
    const values = book.values(tab)
    const read = Papa.parse<string[]>(writeCsv(values)).data
    values.forEach((line, r) => {
      line.forEach((value, c) => {
        const cell = read[r]?.[c] ?? ''
        if (typeof value !== 'string') return
        expect(cell).not.toMatch(runs)
        expect(cell).toBe(runs.test(value) ? `'${value}` : value)
      })
    })
  }
})

test('a text that begins with a separator or a quotation mark is quoted in CSV', () => {
  expect(writeCsv([[';=1+1', ',=1+1', '"=1+1', '\t=1+1', 'plain']])).toBe(`";=1+1",",=1+1","""=1+1","'\t=1+1",plain`)
})
