import { openBook, type Start } from './book'

type Tabs = NonNullable<Start['tabs']>

const today = '2026-11-24'

/** The tabs of the made-up company that the add-on offers. */
async function company(): Promise<Tabs> {
  const book = openBook({ today })
  const answer = await book.request('addSample', {})
  if (!('value' in answer)) throw new Error(JSON.stringify(answer))
  return Object.fromEntries(book.tabs().map((tab) => [tab, book.values(tab)]))
}

/** Two hundred names, long ones, each with a word that is wider than the sidebar. */
const crowd = Array.from({ length: 200 }, (_, i) => `Maximiliane Donaudampfschifffahrtsgesellschaftskapitän ${i + 1}`)

/** Whose rows these are, by the title of the column that says so. */
const holders = ['Person', 'Name', 'Owner']

/** A company as it is with many more people in it: each has the rows that the first person of a tab has there. */
function crowded(tabs: Tabs): Tabs {
  return Object.fromEntries(
    Object.entries(tabs).map(([tab, [titles = [], ...rows]]) => {
      const c = titles.findIndex((title) => holders.includes(String(title)))
      const model = rows.find((row) => c >= 0 && row[c] !== '')
      if (!model) return [tab, [titles, ...rows]]
      const theirs = crowd.map((name) =>
        model.map((cell, i) => (i === c ? name : /^(?:Email|Aliases|Deal ID)$/.test(String(titles[i])) ? '' : cell)),
      )
      return [tab, [titles, ...rows, ...theirs]]
    }),
  )
}

/** A company of which somebody deleted a column of every tab. */
const torn = (tabs: Tabs): Tabs =>
  Object.fromEntries(Object.entries(tabs).map(([tab, rows]) => [tab, rows.map((row) => row.slice(1))]))

/** The workbooks over which every screen must hold. */
export async function workbooks() {
  const sample = await company()
  return {
    'an empty workbook': { Sheet1: [[]] },
    'the sample company': sample,
    '200 people with long names': crowded(sample),
    'tabs that lack a column': torn(sample),
  } satisfies Record<string, Tabs>
}
