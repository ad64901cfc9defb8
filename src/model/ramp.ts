import { name, number, required, share } from './column'
import { keptTab, type RowOf } from './kept-tab'

export const ramps = keptTab({
  name: 'Ramps',
  about: 'How newcomers grow into their quota: one row a step, by month of tenure.',
  columns: {
    ramp: name('Ramp', 'Its name, as people carry it in the tab People.'),
    month: required(number('Month', 'Month of tenure from which the share holds; 1 is the month of the start.', '0')),
    share: required(share('Share', 'How much of the quota holds from this month on.', '0%')),
  },
})
export type Ramp = RowOf<typeof ramps>
