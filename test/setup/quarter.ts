import { openBook } from './book'
import { tableOf } from './table'

export const titles = ['Id', 'Name', 'Account', 'Owner', 'Stage', 'Amount', 'Close Date']
export const deals = [
  titles,
  ['D-1', 'Alder', 'Alder Foods', 'Ann', 'Closed Won', 100000, '2026-04-10'],
  ['D-2', 'Birch', 'Birch Media', 'Ann', 'Negotiation', 40000, '2026-06-10'],
  ['D-3', 'Calder', 'Calder Energy', 'Ben', 'Proposal', 60000, '2026-05-20'],
  ['D-4', 'Dunmore', 'Dunmore Hotels', 'Ben', 'Closed Lost', 25000, '2026-05-02'],
  ['D-5', 'Eastvale', 'Eastvale Clinics', 'Ben', 'Prospecting', 10000, '2026-07-01'],
]
export const goalTitles = [
  'Person',
  'Team',
  'Metric',
  'From',
  'To',
  'Goal',
  'Status',
  'Proposed by',
  'Note',
  'Version',
  'Acknowledged on',
  'Comment',
]
export const quota = (person: string, goal: number, from = '2026-04-01', to = '2026-06-30', status = 'agreed') => [
  person,
  '',
  'Closed won',
  from,
  to,
  goal,
  status,
  '',
  '',
  1,
  '',
  '',
]
export const planTitles = [
  'Plan',
  'Valid from',
  'Valid to',
  'Status',
  'Component',
  'Metric',
  'Measured on',
  'Applies to',
  'Amount from',
  'Counts on',
  'Period',
  'Cumulative',
  'Mode',
  'Tiers in',
  'Target incentive',
  'Weight',
  'Gate metric',
  'Gate',
  'Cap',
  'Floor',
  'Draw',
  'Recoverable',
  'Clawback months',
  'Amortize months',
]
export const period = 'FY2026-Q2'
export const open = (tabs: Record<string, (string | number | boolean)[][]> = { Deals: deals }, today = '2026-05-15') =>
  openBook({ tabs, today })
export type Book = ReturnType<typeof open>
export const generate = (book: Book, of = period) => book.request('generateForecast', { period: of })
export const sheet = (book: Book) => book.values(`Forecast ${period}`)
export const dealsOf = (book: Book) => tableOf(book.values(`Forecast deals ${period}`), 'Key')
export const done = async (book: Book) => {
  const answer = await generate(book)
  if (!('value' in answer)) throw new Error(JSON.stringify(answer))
  return { ...answer.value, findings: answer.value.findings.map(({ message }) => message) }
}
