import { modes } from '../../core/commission/mode'
import { standard } from './kind'
import { number, positiveNumber } from './number'
import { rates } from './rates'
import { word } from './word'

/** The terms that every commission function takes, described once. */
export const terms = {
  rates: rates('rates', 'One rate, or a table: start and rate, or start, end and rate. One row a tier.'),
  mode: standard(
    'marginal',
    word(
      'mode',
      '"marginal": each slice earns its own rate. "retroactive": all earns the rate reached. "overage": all above quota earns the rate reached.',
      modes,
    ),
  ),
  quota: positiveNumber('quota', 'With a quota, starts are shares of it: 1 is 100%.'),
  prior: standard(0, number('prior', 'What was credited earlier in the same period.')),
}
