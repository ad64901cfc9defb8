import { describe, expect, test } from 'vitest'
import { periodOf } from '../../src/core/calendar/fiscal'
import { sampleDeals } from '../../src/core/sample/deals'
import { sampleGoals } from '../../src/core/sample/goals'
import { samplePeople } from '../../src/core/sample/people'
import { CivilDate } from '../../src/model/civil-date'

const calendar = { startMonth: 1, namedBy: 'end' } as const
const days = ['2026-01-01', '2026-06-30', '2026-11-24', '2028-02-29', '2031-12-31'].map(
  (iso) => CivilDate.parse(iso) as CivilDate,
)

describe.each(days)('the sample as of %s', (today) => {
  const deals = sampleDeals(today)
  const people = samplePeople(today)

  test('has 600 deals of different ids that close over eight quarters', () => {
    expect(deals).toHaveLength(600)
    expect(new Set(deals.map((deal) => deal.id)).size).toBe(600)
    expect(new Set(deals.map((deal) => periodOf(deal.closes, 'quarter', calendar).from)).size).toBe(8)
  })

  test('has twelve reps in three teams, and deals belong to people who were there when they closed', () => {
    const reps = people.filter((p) => p.role === 'Account executive' && p.name && !p.endDate)
    expect(reps).toHaveLength(12)
    expect(new Set(reps.map((rep) => rep.team)).size).toBe(3)
    for (const { owner, closes } of deals) {
      const person = people.find((p) => p.name === owner)
      expect(person, owner).toBeDefined()
      if (person?.endDate) expect(closes.iso <= person.endDate).toBe(true)
    }
  })

  test('has no open deal that was created tomorrow, and no closed deal that closes tomorrow', () => {
    for (const deal of deals) {
      expect(deal.created.iso < deal.closes.iso || deal.created.iso <= today.iso).toBe(true)
      if (deal.stage.startsWith('Closed')) expect(deal.closes.iso < today.iso).toBe(true)
    }
  })

  test('has quotas that are in reach: between half and twice of what was closed in the last full year', () => {
    const goals = sampleGoals(today, calendar)
    const past = goals.filter((goal) => goal.person && (goal.to as string) < today.iso)
    const quota = past.reduce((sum, goal) => sum + (goal.goal ?? 0), 0)
    const from = past.map((goal) => goal.from as string).sort()[0] as string
    const to = past
      .map((goal) => goal.to as string)
      .sort()
      .pop() as string
    const won = deals
      .filter((deal) => deal.stage === 'Closed Won' && deal.closes.iso >= from && deal.closes.iso <= to)
      .reduce((sum, deal) => sum + Number(deal.amount), 0)
    expect(won / quota).toBeGreaterThan(0.7)
    expect(won / quota).toBeLessThan(1.3)
  })
})

test('the sample is the same whenever it is made on the same day', () => {
  const today = days[1] as CivilDate
  expect(sampleDeals(today)).toEqual(sampleDeals(today))
})
