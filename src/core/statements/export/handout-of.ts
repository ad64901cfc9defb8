import { CivilDate } from '../../../model/civil-date'
import { inMoney } from '../../money/cents'
import type { Words } from '../../notation'
import type { Credit } from '../credits'
import type { Statement } from '../statement'
import { componentOf } from './component-of'
import type { Addition, Handout, HandoutDeal } from './handout'
import { paidOf } from './paid'

/** What a handout says besides the statement itself. */
export type HandoutFrame = Pick<Handout, 'label' | 'currency' | 'approval'>

/** A statement as it is handed out. */
export const handoutOf = (statement: Statement, frame: HandoutFrame, words: Words): Handout => ({
  ...frame,
  ...paidOf([statement]),
  person: statement.person,
  period: statement.period,
  components: statement.earnings.map((earning) => componentOf(statement.person, earning, words)),
  additions: additionsOf(statement),
  draws: drawsOf(statement),
  uncounted: statement.uncounted.map(dealOf),
  findings: [...statement.findings],
})

function additionsOf({ adjustments, clawbacks, differences }: Statement): Addition[] {
  const none = { of: null, component: '', deal: '', account: '' }
  return [
    ...adjustments
      .filter(({ reason }) => reason !== 'forgiven draw')
      .map(({ reason, note, cents }) => ({
        ...none,
        kind: 'adjustment' as const,
        why: [reason === 'draw' ? 'advance, owed from then on' : reason, note].filter(Boolean).join(': '),
        amount: inMoney(cents),
      })),
    ...clawbacks.map(({ says, paidIn, component, name, deal, account, cents }) => ({
      kind: 'clawback' as const,
      why: says,
      of: paidIn,
      component,
      deal: name || deal,
      account,
      amount: inMoney(-cents),
    })),
    ...differences.map(({ says, period, component, deal, cents }) => ({
      ...none,
      kind: 'difference' as const,
      why: says,
      of: period,
      component,
      deal,
      amount: inMoney(cents),
    })),
  ]
}

function drawsOf({ draw, forgiven }: Statement): Handout['draws'] {
  const none = BigInt(0)
  const moved = [
    [draw?.draw ?? none, 'Topped up to the draw.'],
    [-(draw?.recovered ?? none), 'Paid back of earlier draws.'],
  ] as const
  return [
    ...moved.filter(([cents]) => cents !== none).map(([cents, what]) => ({ what, amount: inMoney(cents) })),
    ...(forgiven === none
      ? []
      : [{ what: `Of earlier draws ${inMoney(forgiven).toFixed(2)} was forgiven.`, amount: 0 }]),
  ]
}

const dealOf = ({ deal, key, account, close, credited }: Credit): HandoutDeal => ({
  deal: deal || key,
  account,
  day: CivilDate.of(close).iso,
  credited: inMoney(credited),
})
