import type { SheetColumn } from '../../model/generated-sheet'
import type { Settings } from '../../model/settings'
import { rep } from './titles'

const money = '#,##0'
const share = '0.0%'

/** The columns of the table by rep, with what each says under these settings. */
export function repColumns({ rollUp, counts }: Settings): readonly SheetColumn[] {
  const cumulative = rollUp === 'cumulative'
  return [
    {
      title: rep.rep,
      note: 'Who is credited with deals of the period, has a quota in it, or earns by a plan.',
      format: '@',
    },
    { title: rep.quota, note: 'The goal on Closed won for this period, from the tab Goals.', format: money },
    { title: rep.won, note: 'Deals won in the period.', format: money },
    {
      title: rep.commit,
      note: cumulative ? 'Closed won and open deals of the category Commit.' : 'Open deals of the category Commit.',
      format: money,
    },
    {
      title: rep.bestCase,
      note: cumulative ? 'Commit and open deals of the category Best case.' : 'Open deals of the category Best case.',
      format: money,
    },
    {
      title: rep.pipeline,
      note: cumulative ? 'All open deals of the period.' : 'Open deals of the category Pipeline.',
      format: money,
    },
    { title: rep.weighted, note: 'Open deals, each at its probability.', format: money },
    {
      title: rep.adjustment,
      note: 'Yours: an amount to add to the forecast, or to take off.',
      format: money,
      input: 'typed',
    },
    { title: rep.repCall, note: 'Yours: what the rep says.', format: money, input: 'typed' },
    { title: rep.managerCall, note: 'Yours: what the manager says.', format: money, input: 'typed' },
    { title: rep.note, note: 'Yours.', format: '@', input: 'typed' },
    { title: rep.forecast, note: `${forecastSays[counts]} Adjustment is added.`, format: money },
    { title: rep.forecastAttainment, note: 'Forecast over Quota.', format: share, look: 'number' },
    { title: rep.outlook, note: 'Forecast attainment in a word, by the bands of the tab Settings.', format: '@' },
    { title: rep.attainment, note: 'Closed won over Quota.', format: share, look: 'number' },
    { title: rep.gap, note: 'Quota less Closed won.', format: money },
    {
      title: rep.coverage,
      note: 'Open deals over Gap to quota: how many times they cover what is left.',
      format: '0.0"×"',
      look: 'number',
    },
    {
      title: rep.commission,
      note: 'What the plan of the rep pays if the forecast comes true, by the rules of the statements; without a plan the rate of the tab Settings. A draw is an advance and no expense.',
      format: money,
      look: 'number',
    },
  ]
}

/** What the forecast counts, in a sentence. */
const forecastSays: Record<Settings['counts'], string> = {
  'weighted pipeline': 'Closed won and the weighted pipeline.',
  commit: 'Closed won and open deals of the category Commit.',
  'best case': 'Closed won and open deals of the categories Commit and Best case.',
}
