import { type Column, choice, money, share, text } from './column'
import { keptTab } from './kept-tab'
import { months } from './month'

export const settingsTab = keptTab({
  name: 'Settings',
  about: 'How this workbook counts. A blank value means the default.',
  columns: {
    setting: text('Setting', 'Its name; the add-on finds it by this name.', 280),
    value: text('Value', 'Change it here; every sheet made afterwards follows.', 180),
  },
})

const setting = <T>(column: Column<T | undefined>, standard: T) => ({ column, standard })

/** Every setting: its name in the tab, how its value is read, and what holds where it is blank. */
export const settings = {
  fiscalStart: setting(choice('Fiscal year starts in', 'A month.', months), 'January'),
  namedBy: setting(
    choice('Fiscal year is named by', 'The calendar year in which it ends, or starts.', ['end', 'start']),
    'end',
  ),
  currency: setting({ ...text('Currency', 'Such as USD.'), read: (cell) => String(cell).trim() || undefined }, 'USD'),
  rollUp: setting(
    choice('Forecast roll-up', 'Whether Commit and Best case include what stands above them.', [
      'cumulative',
      'single',
    ]),
    'cumulative',
  ),
  counts: setting(
    choice('Forecast counts', 'Which open deals the forecast counts on.', ['weighted pipeline', 'commit', 'best case']),
    'weighted pipeline',
  ),
  rateWithoutPlan: setting(share('Commission rate without a plan', 'For reps without a plan.', '0.0##%'), 0.15),
  overAssignment: setting(share('Over-assignment', 'How far reps’ goals may exceed the team’s target.', '0%'), 0.1),
  largeDealFrom: setting(money('Large deal from', 'Deals from this amount on are listed one by one.'), undefined),
  bandClose: setting(share('Band: close from', 'Attainment below it is behind.', '0%'), 0.7),
  bandMet: setting(share('Band: met from', 'Attainment from it on is met or above.', '0%'), 1),
}
