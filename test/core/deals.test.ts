import { describe, expect, test } from 'vitest'
import { recognise } from '../../src/core/deals/recognise'
import { creditsIn } from '../../src/core/deals/split'
import { proposedStage } from '../../src/core/deals/stages'
import { dayIn } from '../../src/core/deals/values/day'
import { CivilDate } from '../../src/model/civil-date'

describe('titles of a deal tab', () => {
  const at = (...titles: string[]) => recognise('Deals', titles).at

  test.each([
    ['opportunity_id', 'id'],
    ['Deal - Owner', 'owner'],
    ['Deal - Stage (pipeline)', 'stage'],
    ['CLOSE\u00a0DATE', 'closeDate'],
    ['CloseDate', 'closeDate'],
    ['Est. Close Date', 'closeDate'],
    ['Amount (USD)', 'amount'],
    ['Probability (%)', 'probability'],
    ['lost_at_stage', 'furthestStage'],
    ['created_date', 'createdDate'],
    ['Deal - Deal closed on', 'closedDate'],
  ])('%s is the %s', (title, field) => {
    expect(at(title)).toEqual({ [field]: 0 })
  })

  test.each([
    'is_won',
    'is_closed',
    'close_date_pushed',
    'Owner Role',
    'Deal Owner.id',
    'sales_cycle_days',
    'loss_reason',
    '',
  ])('%s is no field of a deal', (title) => {
    expect(at(title)).toEqual({})
  })

  test('of several titles for a field the plainest is taken', () => {
    expect(at('Account', 'Account Name', 'Won time', 'Deal closed on')).toEqual({ account: 1, closedDate: 3 })
  })

  test('a title that can mean something else is used, and said to be', () => {
    const { at: found, doubts } = recognise('CRM', ['Opportunity', 'Expected Revenue'])
    expect(found.amount).toBe(1)
    expect(doubts[0]?.message).toContain('CRM: column B "Expected Revenue" is taken for the Amount.')
  })
})

test.each([
  ['2026-06-30', '2026-06-30'],
  [' 2026-06-30T23:59:00Z ', '2026-06-30'],
  ['2026-06-30 10:00', '2026-06-30'],
])('the text %s is the day %s', (text, iso) => {
  expect(CivilDate.of(dayIn(text)).iso).toBe(iso)
})
test.each(['2026-02-30', '06/07/2026', 'soon', '', 7])('%s is no day', (cell) => expect(dayIn(cell)).toBeNaN())

test('shares of a deal are read by owner', () => {
  expect(creditsIn('Ann 60%; Ben van Dyk: 39,5 %;')).toEqual([
    { owner: 'Ann', share: 0.6 },
    { owner: 'Ben van Dyk', share: 0.395 },
  ])
  expect([creditsIn('Ann'), creditsIn('Ann 60'), creditsIn(' ')]).toEqual([undefined, undefined, undefined])
})

test.each([
  ['closed-WON', [], 'Won', 1],
  ['Closed Lost', [], 'Lost', 0],
  ['Negotiation/Review', [], 'Commit', 0.75],
  ['Legal', [], 'Pipeline', 0.1],
  ['Legal', [0.6, 0.6, 0.9], 'Best case', 0.6],
  ['Proposal', [0.4], 'Best case', 0.4],
])('the stage %s with probabilities %j is proposed as %s', (stage, chances, category, probability) => {
  expect(proposedStage({ stage, chances })).toEqual({ stage, category, probability })
})
