import { name, required, share, text } from './column'
import { keptTab, type RowOf } from './kept-tab'

export const seasons = keptTab({
  name: 'Seasons',
  about: 'How a year’s target is spread over its parts. The shares of a season add up to 100%.',
  columns: {
    season: name('Season', 'Its name.'),
    part: text('Part', 'Q1 to Q4 for quarters, or M1 to M12 for months, of the fiscal year.', 80),
    share: required(share('Share', 'The part’s share of the year.', '0.0%')),
  },
})
export type Season = RowOf<typeof seasons>
