import { goals } from '../../src/model/goal'
import { people } from '../../src/model/person'
import { plans, rates } from '../../src/model/plan'
import type { InputOf, OutputOf, Requests } from '../../src/requests'
import { openBook, type Start } from './book'
import { cellOf } from './table'

type Row = (string | number | boolean)[]

const titles = ({ columns }: { columns: object }): Row => Object.values(columns).map(({ title }) => title as string)
const line = ({ columns }: { columns: object }, values: Record<string, string | number>): Row =>
  Object.keys(columns).map((key) => values[key] ?? '')

/** The tabs of a small company: Ann is paid by tiers in money, Ben by tiers in shares of his quota; a lost deal is taken back for 12 months. */
export const paidTabs = (): Record<string, Row[]> => {
  const of = (plan: string) => ({ plan, validFrom: '2026-01-01', component: 'Commission' })
  const paying = { status: 'valid', period: 'quarter', mode: 'marginal', clawbackMonths: 12 }
  const quota = (from: string, to: string) =>
    line(goals, { person: 'Ben Birch', metric: 'Closed won', from, to, goal: 50000, status: 'agreed', version: 1 })
  return {
    Deals: [
      ['Id', 'Name', 'Account', 'Owner', 'Stage', 'Amount', 'Close Date'],
      ['D-1', 'Alder – Platform', 'Alder Foods', 'Ann Ames', 'Closed Won', 60000, '2026-07-10'],
      ['D-2', 'Calder – Security', 'Calder Energy', 'Ann Ames', 'Closed Won', 20000, '2026-08-05'],
      ['D-3', 'Dunmore – Platform', 'Dunmore Hotels', 'Ben Birch', 'Closed Won', 40000, '2026-09-01'],
      ['D-4', 'Eastvale – Analytics', 'Eastvale Clinics', 'Ben Birch', 'Closed Won', 30000, '2026-09-20'],
      ['D-5', 'Fenwick – Platform', 'Fenwick Media', 'Ann Ames', 'Closed Won', 10000, '2026-10-12'],
      ['D-6', 'Glenmore – Platform', 'Glenmore Foods', 'Ben Birch', 'Negotiation', 25000, '2026-12-12'],
    ],
    People: [
      titles(people),
      line(people, { name: 'Ann Ames', team: 'North', plan: 'Money plan', startDate: '2024-01-01' }),
      line(people, { name: 'Ben Birch', team: 'South', plan: 'Quota plan', startDate: '2024-01-01' }),
    ],
    Stages: [
      ['Stage', 'Category', 'Probability'],
      ['Closed Won', 'Won', 1],
      ['Negotiation', 'Commit', 0.75],
      ['Closed Lost', 'Lost', 0],
    ],
    Plans: [
      titles(plans),
      line(plans, { ...of('Money plan'), ...paying, tiersIn: 'amount' }),
      line(plans, { ...of('Quota plan'), ...paying, tiersIn: 'share of quota' }),
    ],
    Rates: [
      titles(rates),
      line(rates, { ...of('Money plan'), from: 0, rate: 0.05 }),
      line(rates, { ...of('Money plan'), from: 50000, rate: 0.08 }),
      line(rates, { ...of('Quota plan'), from: 0, rate: 0.1 }),
      line(rates, { ...of('Quota plan'), from: 1, rate: 0.15 }),
    ],
    Goals: [
      titles(goals),
      quota('2026-07-01', '2026-09-30'),
      quota('2026-10-01', '2026-12-31'),
      quota('2026-04-01', '2026-06-30'),
      quota('2027-01-01', '2027-03-31'),
    ],
  }
}

export const q3 = 'FY2026-Q3'
export const q4 = 'FY2026-Q4'
export const tabOf = (period: string) => `Statements ${period}`

export type Book = ReturnType<typeof openBook>
export const openPaid = (more: Start = {}): Book => openBook({ today: '2026-11-24', tabs: paidTabs(), ...more })

/** What a request is answered; throws what it was refused for. */
export async function answered<N extends keyof Requests>(book: Book, name: N, input: InputOf<N>): Promise<OutputOf<N>> {
  const answer = await book.request(name, input)
  if (!('value' in answer)) throw new Error(JSON.stringify(answer))
  return answer.value
}

/** Why a request was refused, in sentences; nothing was changed. */
export async function refused<N extends keyof Requests>(book: Book, name: N, input: InputOf<N>): Promise<string[]> {
  const before = JSON.stringify(book.tabs().map((tab) => [book.values(tab), book.formulas(tab)]))
  const answer = await book.request(name, input)
  if (JSON.stringify(book.tabs().map((tab) => [book.values(tab), book.formulas(tab)])) !== before)
    throw new Error('Something was changed.')
  return 'faults' in answer ? answer.faults.map(({ message }) => message) : [JSON.stringify(answer)]
}

export const calculated = (book: Book, period: string) => answered(book, 'calculateStatements', { period })
export const previewed = (book: Book, period: string) => answered(book, 'previewStatements', { period })
export const approved = (book: Book, period: string) => answered(book, 'approveStatements', { period, by: '' })
export const screenOf = (book: Book) => answered(book, 'statementsScreen', {})

/** Where a cell of a statement tab stands: of a table by its first title, the row that begins so, and a column. */
export function cellAt(book: Book, period: string, first: string, begins: string, title: string): string {
  const values = book.values(tabOf(period))
  const header = values.findIndex((row) => row.includes(first))
  const at = values[header]?.indexOf(first) ?? -1
  const label = values.slice(header + 1).find((row) => String(row[at]).startsWith(begins))?.[at]
  return `${tabOf(period)}!${cellOf(values, first, String(label), title)}`
}
