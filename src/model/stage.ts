import { choice, name, partOf, required } from './column'
import { keptTab, type RowOf } from './kept-tab'

export const categories = ['Pipeline', 'Best case', 'Commit', 'Won', 'Lost', 'Omitted'] as const
export type Category = (typeof categories)[number]

export const stages = keptTab({
  name: 'Stages',
  about: 'What each stage of the CRM counts as, and how likely a deal in it is won.',
  columns: {
    stage: name('Stage', 'As the CRM writes it.'),
    category: required(
      choice('Category', 'What deals in this stage count as. Omitted deals count nowhere.', categories),
    ),
    probability: partOf('Probability', 'Chance that a deal in this stage is won.', '0%', '80%'),
  },
})
export type Stage = RowOf<typeof stages>
