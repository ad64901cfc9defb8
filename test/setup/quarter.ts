import { openBook } from './book'
import { tableOf } from './table'

type Row = (string | number | boolean)[]

export const titles = ['Id', 'Name', 'Account', 'Owner', 'Stage', 'Amount', 'Close Date']
export const deals = [
  titles,
  ['D-1', 'Alder', 'Alder Foods', 'Ann', 'Closed Won', 100000, '2026-04-10'],
  ['D-2', 'Birch', 'Birch Media', 'Ann', 'Negotiation', 40000, '2026-06-10'],
  ['D-3', 'Calder', 'Calder Energy', 'Ben', 'Proposal', 60000, '2026-05-20'],
  ['D-4', 'Dunmore', 'Dunmore Hotels', 'Ben', 'Closed Lost', 25000, '2026-05-02'],
  ['D-5', 'Eastvale', 'Eastvale Clinics', 'Ben', 'Prospecting', 10000, '2026-07-01'],
]
/** One deal won by Ann, one open of Ben. */
export const twoDeals: Row[] = [
  titles,
  ['D-1', 'Alder', 'Alder Foods', 'Ann', 'Closed Won', 100000, '2026-04-10'],
  ['D-2', 'Birch', 'Birch Media', 'Ben', 'Negotiation', 40000, '2026-06-10'],
]

const peopleTitles =
  'Name|Also known as|Email|Role|Manager|Team|Plan|Ramp|Target incentive|Valid from|Start date|End date|Reason for leaving'.split(
    '|',
  )

/** The tab People. */
export const people = (...rows: Record<string, string | number>[]): Row[] => [
  peopleTitles,
  ...rows.map((row) => peopleTitles.map((title) => row[title] ?? '')),
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
/** The tab Goals with agreed quotas, of the second quarter of 2026 where no days are given. */
export const quotas = (...rows: [person: string, goal: number, from?: string, to?: string][]): Row[] => [
  goalTitles,
  ...rows.map((row) => quota(...row)),
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
/** A workbook in the middle of the second quarter of 2026. */
export const open = (tabs: Record<string, Row[]> = { Deals: deals }, today = '2026-05-15') => openBook({ tabs, today })
export type Book = ReturnType<typeof open>
export const generate = (book: Book, of = period) => book.request('generateForecast', { period: of })
export const sheet = (book: Book) => book.values(`Forecast ${period}`)
export const dealsOf = (book: Book) => tableOf(book.values(`Forecast deals ${period}`), 'Key')
/** Generates the forecast of that quarter as the sidebar does, its findings as sentences; throws what it was refused for. */
export const done = async (book: Book) => {
  const answer = await generate(book)
  if (!('value' in answer)) throw new Error(JSON.stringify(answer))
  return { ...answer.value, findings: answer.value.findings.map(({ message }) => message) }
}
