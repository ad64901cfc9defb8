import { type Column, choice, Expected, number, partOf, text } from './column'
import { keptTab } from './kept-tab'
import { months } from './month'

export const settingsTab = keptTab({
  name: 'Settings',
  about: 'How this workbook counts. A blank value means the default.',
  columns: {
    setting: text('Setting', 'Its name; the add-on finds it by this name.', 280),
    value: { ...text('Value', 'Change it here; every sheet made afterwards follows.', 180), format: 'General' },
  },
})

/** Attainment below `close` is behind, below `met` close, from there on met. */
export type Bands = { close: number; met: number }

const setting = <T>(column: Column<T | undefined>, standard: NoInfer<T>) => ({ column, standard })

/** A month as its number, 1 to 12; its name or the number may be typed. */
const month = (title: string, note: string): Column<number | undefined> => {
  const named = choice<string>(title, note, months)
  return {
    ...named,
    read: (cell) => {
      const number = typeof cell === 'number' ? cell : (months as readonly unknown[]).indexOf(named.read(cell)) + 1
      if (cell === '') return undefined
      return Number.isInteger(number) && number >= 1 && number <= 12
        ? number
        : new Expected('a month, such as February')
    },
    write: (value) => (value === undefined ? '' : (months[value - 1] as string)),
  }
}

const percent = (share: number) => `${Math.round(share * 1e6) / 1e4}%`

const bandsColumn = (title: string, note: string): Column<Bands | undefined> => ({
  ...text(title, note),
  read: (cell) => {
    if (String(cell).trim() === '') return undefined
    const parts = /^\s*([\d.,]+)\s*%\s*\/\s*([\d.,]+)\s*%\s*$/.exec(String(cell))
    const [close, met] = [parts?.[1], parts?.[2]].map((part) => Number(part?.replace(',', '.')) / 100)
    return close !== undefined && met !== undefined && close < met
      ? { close, met }
      : new Expected('two rising shares, such as 70% / 100%')
  },
  write: (bands) => (bands === undefined ? '' : `${percent(bands.close)} / ${percent(bands.met)}`),
})

/** A whole number of days, 0 or more. */
const days = (title: string, note: string): Column<number | undefined> => {
  const column = number(title, note, '0')
  return {
    ...column,
    read: (cell) => {
      const found = column.read(cell)
      return found === undefined || (typeof found === 'number' && Number.isInteger(found) && found >= 0)
        ? found
        : new Expected('a whole number of days, such as 7')
    },
  }
}

const benchmarkNote =
  'Turnover a year that the team’s is compared with: 35% in sales and 13% elsewhere are often quoted, though no first source was found. Put in your own.'

/** Every setting: its name in the tab, how its value is read, and what holds where it is blank. */
export const settings = {
  startMonth: setting(month('Fiscal year starts in', 'The first month of the fiscal year.'), 1),
  namedBy: setting(
    choice('Fiscal year is named by', 'The calendar year in which it ends, or starts: end or start.', ['end', 'start']),
    'end',
  ),
  calendar: setting(choice('Calendar', 'How a fiscal year is divided: months.', ['months']), 'months'),
  currency: setting(
    {
      ...text('Currency', 'The currency of this workbook, such as USD. Blank: the only one of its deals, else USD.'),
      read(cell) {
        const code = String(cell).trim().toUpperCase()
        if (code === '') return undefined
        return /^[A-Z]{3}$/.test(code) ? code : new Expected('the three letters of a currency, such as USD')
      },
    },
    'USD',
  ),
  rollUp: setting(
    choice('Forecast roll-up', 'cumulative: Commit and Best case include what stands above them. single: each alone.', [
      'cumulative',
      'single',
    ]),
    'cumulative',
  ),
  counts: setting(
    choice('Forecast counts', 'Which open deals the forecast counts on: weighted pipeline, commit or best case.', [
      'weighted pipeline',
      'commit',
      'best case',
    ]),
    'weighted pipeline',
  ),
  rateWithoutPlan: setting(
    partOf('Commission rate without a plan', 'What reps without a plan earn.', '0.0##%', '15%'),
    0.15,
  ),
  overAssignment: setting(
    partOf('Over-assignment', 'How far reps’ goals may exceed the team’s target.', '0%', '10%'),
    0.1,
  ),
  bands: setting(
    bandsColumn('Bands', 'Attainment below the first share is behind, from the second on met, between them close.'),
    { close: 0.7, met: 1 },
  ),
  dueSoon: setting(days('Due soon within (days)', 'Training that is due within so many days is due soon.'), 7),
  staleAfter: setting(days('Stale after (days)', 'An open deal that did not change for so many days is stale.'), 30),
  salesTurnover: setting(partOf('Sales turnover benchmark', benchmarkNote, '0%', '35%'), 0.35),
  allTurnover: setting(partOf('All-industry turnover benchmark', benchmarkNote, '0%', '13%'), 0.13),
}

type Standard<T> = T extends { column: Column<infer V | undefined> } ? Exclude<V, undefined> : never

/** The settings in force. It is a fiscal calendar too: `startMonth` and `namedBy`. */
export type Settings = { [K in keyof typeof settings]: Standard<(typeof settings)[K]> }
export type SettingKey = keyof typeof settings
