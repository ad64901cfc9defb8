import { expect, test } from 'vitest'
import { idIn } from '../../src/core/deals/id'
import { creditsIn } from '../../src/core/deals/split'
import { proposedStage } from '../../src/core/deals/stages'
import { dayIn } from '../../src/core/deals/values/day'
import { CivilDate } from '../../src/model/civil-date'
import { plainName } from '../../src/model/plain-name'

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
})
test.each([
  'Ann 60%; Ben 40%',
  'Ann 60%, Ben 40%',
  'Ann 60% / Ben 40%',
  'Ann 60% + Ben 40%',
  'Ann 60% Ben 40%',
  'Ann 60%\nBen 40%',
  'Ann 60% & Ben 40%',
  'Ann 60% and Ben 40%',
])('%j is shares of two owners', (split) => {
  expect(creditsIn(split)).toEqual([
    { owner: 'Ann', share: 0.6 },
    { owner: 'Ben', share: 0.4 },
  ])
})
test('a comma may stand in a name', () => {
  expect(creditsIn('Smith, Ann 60%; Smith, Ben 40%')?.map(({ owner }) => owner)).toEqual(['Smith, Ann', 'Smith, Ben'])
})
test.each([
  'Ann',
  'Ann 60',
  ' ',
  'Ann 60%, Ben 40',
  'Ann 60% of it, Ben 40%',
  '60% Ann, 40% Ben',
  'Ann 60%, 40% Ben',
  'Ann (60%), Ben (40%)',
  'Ann / Ben 40%',
  'Ann 60% - Ben 40%',
])('%j is no shares', (split) => expect(creditsIn(split)).toBeUndefined())

test.each([
  ['closed-WON', [], 'Won', 1],
  ['Closed Lost', [], 'Lost', 0],
  ['Negotiation/Review', [], 'Commit', 0.75],
  ['Legal', [], 'Pipeline', 0.1],
  ['Legal', [0.6, 0.6, 0.9], 'Best case', 0.6],
  ['Proposal', [0.4], 'Best case', 0.4],
])('the stage %s with probabilities %j is proposed as %s', (stage, chances, category, probability) => {
  expect(proposedStage({ stage, chances, deals: chances.length, won: 0, lost: 0 })).toEqual({
    stage,
    category,
    probability,
  })
})

test.each([
  ['006q000000HddohAAB', '006q000000Hddoh'],
  [' 006q000000HddohAAB ', '006q000000Hddoh'],
  ['zcrm_4711', '4711'],
])('the id %s is %s', (long, short) => expect([idIn(long), idIn(short)]).toEqual([short, short]))
test.each(['006q000000HddohAAA', '123456789012345678', 'opportunity-000123'])('the id %s is itself', (id) =>
  expect(idIn(id)).toBe(id),
)

test.each([
  ['Zo\u00eb', 'Zoe\u0308'],
  ['Ann', 'A\u200bnn\ufeff'],
  ['\ud55c', '\u1112\u1161\u11ab'],
])('names that look alike are one: %s', (one, other) => expect(plainName(other)).toBe(plainName(one)))
