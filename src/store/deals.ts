import type { DealTab, FieldRead } from '../core/deals/deal-tab'
import { plainReaders } from '../core/deals/readers'
import { recognise } from '../core/deals/recognise'
import type { DealSource } from '../core/deals/source'
import { letters } from '../model/a1'
import type { Cell } from '../model/cell'
import { type Field, fields } from '../model/deal'
import { dealColumns, type Reading } from '../model/deal-columns'
import { isOwnTab } from '../model/own-tabs'
import { type Fault, Problem } from '../model/problem'
import type { Workbook } from '../ports'
import { readTab } from './kept-tabs'

/** How many of the four things that every deal needs make a tab look like deals. */
const telling = 3

const lacks = (tab: string, missing: readonly string[]) => `${tab}: no column for the ${missing.join(', the ')}.`

/** The tabs of deals, in their order, and what is doubtful about them. A `Problem` where no tab holds deals. */
export function readDeals(workbook: Workbook): { sources: DealSource[]; doubts: Fault[] } {
  const sources: DealSource[] = []
  const doubts: Fault[] = []
  const refused: Fault[] = []
  for (const tab of workbook.tabs()) {
    if (isOwnTab(tab.name)) continue
    const cells = tab.cells()
    const titles = cells.findIndex((line) => line.some((cell) => cell !== ''))
    if (titles < 0) continue
    const found = recognise(tab.name, cells[titles] as (typeof cells)[number])
    if (!found.missing.length) {
      sources.push({ tab: tab.name, cells, first: titles + 1, at: found.at, read: plainReaders })
      doubts.push(...found.doubts)
      continue
    }
    const fault = { message: lacks(tab.name, found.missing), at: { tab: tab.name, row: titles + 1 } }
    refused.push(fault, ...found.doubts)
    if (4 - found.missing.length >= telling || found.doubts.length) doubts.push(fault, ...found.doubts)
  }
  if (!sources.length)
    throw new Problem([
      {
        message:
          'No tab holds deals that the planner can read. Every deal needs an owner, an amount, a close date, and a stage or status, each under a title in the first filled row.',
      },
      ...(refused.length ? refused : [{ message: 'There is no filled tab besides those of the planner.' }]),
    ])
  return { sources, doubts }
}

/** Stand-in until recognition answers: what the titles say, without readings. */
export function readDealTabs(workbook: Workbook): DealTab[] {
  const decided = readTab(workbook, dealColumns).rows
  return workbook.tabs().flatMap((tab): DealTab[] => {
    if (isOwnTab(tab.name)) return []
    const cells = tab.cells()
    const titles = cells.findIndex((line) => line.some((cell) => cell !== ''))
    if (titles < 0) return []
    const line = cells[titles] as Cell[]
    const found = recognise(tab.name, line)
    const own = decided.filter((row) => row.tab === tab.name)
    const none = own.some((row) => row.readsAs === 'not deals')
    if (found.missing.length > 1 && !own.length) return []
    const columns = line.map((title, at) => ({ at, letter: letters(at + 1), title: String(title) }))
    const read = (Object.keys(fields) as Field[]).map((field): FieldRead => {
      const said = own.find((row) => row.field === fields[field])
      const column = said
        ? columns.find(({ title, letter }) => title === said.column || letter === said.column)?.at
        : found.at[field]
      const values = column === undefined ? [] : cells.slice(titles + 1).map((row) => String(row[column] ?? ''))
      const dates = /date/i.test(field) && values.some((value) => /^\d+\/\d+\/\d+$/.test(value))
      const couldRead: Reading[] = dates ? ['day first', 'month first'] : []
      const missing = column === undefined && !said && ['owner', 'amount', 'closeDate', 'stage'].includes(field)
      const label = fields[field].toLowerCase()
      return {
        field,
        column,
        readsAs: said?.readsAs,
        couldRead,
        by: said ? 'person' : column === undefined ? undefined : 'title',
        question: missing
          ? `Which column holds the ${label}?`
          : dates && !said?.readsAs
            ? `Is the day or the month first in “${line[column ?? 0]}”? Every date in it can be read both ways.`
            : undefined,
        samples: [...new Set(values.filter((value) => value !== ''))].slice(0, 3),
      }
    })
    const questions = read.flatMap(({ question }) =>
      question ? [{ message: question, at: { tab: tab.name, row: titles + 1 } }] : [],
    )
    const at = Object.fromEntries(read.flatMap(({ field, column }) => (column === undefined ? [] : [[field, column]])))
    return [
      {
        tab: tab.name,
        titleRow: titles + 1,
        crm: undefined,
        columns,
        fields: read,
        questions: none ? [] : questions,
        notes: [],
        source:
          none || questions.length ? undefined : { tab: tab.name, cells, first: titles + 1, at, read: plainReaders },
      },
    ]
  })
}
