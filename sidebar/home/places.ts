import { screens } from '../shell/screens'

type Place = (typeof screens)[number]

/** The screens by what one comes to do; the last group takes every screen that no other names. */
const jobs: readonly { title: string; names: readonly string[] }[] = [
  { title: 'Sell', names: ['deals', 'forecast'] },
  {
    title: 'Lead',
    names: ['people', 'goals', 'scorecards', 'training', 'training-progress', 'skills', 'health', 'metrics'],
  },
  { title: 'Pay', names: ['plans', 'statements', 'amortization'] },
]
const grouped = new Set(jobs.flatMap(({ names }) => names))

/** Every screen, in groups. */
export const places: readonly { title: string; of: readonly Place[] }[] = [
  ...jobs.map(({ title, names }) => ({
    title,
    of: names.flatMap((name) => screens.filter((place) => place.name === name)),
  })),
  { title: 'This workbook', of: screens.filter(({ name }) => !grouped.has(name)) },
]
