import { openBook } from './book'

type Row = (string | number | boolean)[]

export const titles = ['Id', 'Name', 'Account', 'Owner', 'Stage', 'Amount', 'Close Date']

/** Two deals of the second quarter of 2026: one won by Ann, one open of Ben. */
export const deals: Row[] = [
  titles,
  ['D-1', 'Alder', 'Alder Foods', 'Ann', 'Closed Won', 100000, '2026-04-10'],
  ['D-2', 'Birch', 'Birch Media', 'Ben', 'Negotiation', 40000, '2026-06-10'],
]

const table = (columns: string[], rows: Record<string, string | number>[]): Row[] => [
  columns,
  ...rows.map((row) => columns.map((title) => row[title] ?? '')),
]

const peopleTitles =
  'Name|Also known as|Email|Role|Manager|Team|Plan|Ramp|Target incentive|Valid from|Start date|End date|Reason for leaving'
const goalTitles = 'Person|Team|Metric|From|To|Goal|Status|Proposed by|Note|Version|Acknowledged on|Comment'

/** The tab People. */
export const people = (...rows: Record<string, string | number>[]): Row[] => table(peopleTitles.split('|'), rows)

/** The tab Goals with agreed quotas, of the second quarter of 2026 where no days are given. */
export const quotas = (...rows: [person: string, goal: number, from?: string, to?: string][]): Row[] =>
  table(
    goalTitles.split('|'),
    rows.map(([Person, Goal, From = '2026-04-01', To = '2026-06-30']) => ({
      Person,
      Metric: 'Closed won',
      From,
      To,
      Goal,
      Status: 'agreed',
      Version: 1,
    })),
  )

/** A workbook in the middle of the second quarter of 2026. */
export const openDeals = (tabs: Record<string, Row[]>) => openBook({ tabs, today: '2026-05-15' })

/** Generates the forecast of that quarter as the sidebar does, its findings as sentences; throws what it was refused for. */
export async function done(book: ReturnType<typeof openBook>) {
  const answer = await book.request('generateForecast', { period: 'FY2026-Q2' })
  if (!('value' in answer)) throw new Error(JSON.stringify(answer))
  return { ...answer.value, findings: answer.value.findings.map(({ message }) => message) }
}
