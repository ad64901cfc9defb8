import { findings } from '../core/commission/findings'
import { inMoney } from '../core/money/cents'
import { terms } from './arguments/commission-terms'
import { optional } from './arguments/kind'
import { ratesAsTheyStand } from './arguments/rates'
import { declare } from './declare'

const titles = ['Row', 'Finding', 'Money at stake']

/** Money as a cell holds it; blank where none can hold it. */
function shown(cents: bigint): number | '' {
  const money = inMoney(cents)
  return Number.isFinite(money) ? money : ''
}

export const CHECK_RATES = declare({
  name: 'CHECK_RATES',
  about: 'What looks wrong or surprising in a rate table.',
  args: [ratesAsTheyStand(terms.rates), terms.mode, optional(terms.quota)],
  returns: 'Titles, and a row for each finding.',
  examples: [
    {
      cells: [
        [0, 0.05],
        [100000, 0.08],
      ],
      formula: '=CHECK_RATES(A1:B2)',
      gives: [titles, ['', 'No findings', '']],
    },
    {
      cells: [
        [0, 0.05],
        [100000, 0.08],
      ],
      formula: '=CHECK_RATES(A1:B2; "retroactive")',
      gives: [titles, [2, 'Reaching 100000 pays 3000 more at once. All sales then earn this rate.', 3000]],
    },
    {
      formula: '=CHECK_RATES(7; "flat")',
      fails: 'mode: found "flat", expected "marginal", "retroactive" or "overage".',
    },
  ],
  compute({ steps, faults, table }, mode, quota) {
    const found = findings(steps, faults, table, { mode, quota })
    if (!found.length) return [titles, ['', 'No findings', '']]
    return [
      titles,
      ...found.map(({ row, message, money }) => [row ?? '', message, money === undefined ? '' : shown(money)]),
    ]
  },
})
