import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openActions } from '../../src/core/coaching/actions'
import { agenda } from '../../src/core/coaching/agenda'
import { firstFailing, layersOf, type Paced } from '../../src/core/coaching/layers'
import { type Talk, talksWith } from '../../src/core/coaching/log'
import { pulseTrend } from '../../src/core/coaching/pulse'
import { stuckDeals } from '../../src/core/coaching/stuck'
import type { SkillStanding } from '../../src/core/skills/gaps'
import type { Assigned } from '../../src/core/training/assigned'
import type { Cell } from '../../src/model/cell'
import { CivilDate } from '../../src/model/civil-date'
import type { Stage } from '../../src/model/stage'
import { dealSource } from '../setup/deal-source'

const today = '2026-11-24'
const talk = (more: Partial<Talk> = {}): Talk => ({
  row: 2,
  date: '2026-11-10',
  person: 'Ann Lee',
  coach: 'Ingrid',
  type: '1:1',
  focus: '',
  action: '',
  dueOn: undefined,
  doneOn: undefined,
  pulse: undefined,
  note: '',
  ...more,
})
const goal = (metric: string, kind: Paced['kind'], word: Paced['word']): Paced => ({ metric, kind, word })
const training = (item: string, status: Assigned['status'], more: Partial<Assigned> = {}): Assigned => ({
  row: 2,
  person: 'Ann Lee',
  plan: 'Start',
  item,
  with: '',
  assignedOn: undefined,
  dueOn: '2026-11-01',
  startedOn: undefined,
  completedOn: undefined,
  score: undefined,
  evidence: '',
  waived: '',
  note: '',
  of: undefined,
  required: true,
  status,
  due: '2026-11-01',
  waitsFor: '',
  ...more,
})
const skill = (name: string, required: number | undefined, current: number | undefined): SkillStanding => {
  const gap = required === undefined ? 0 : current === undefined ? undefined : Math.max(0, required - current)
  return {
    skill: name,
    required,
    current,
    weight: 1,
    gap,
    priority: gap,
    wants: false,
    assessedOn: undefined,
    note: '',
  }
}
const known = (more: Partial<Parameters<typeof layersOf<Paced>>[0]> = {}) => ({
  goals: [goal('Closed won', 'lagging', 'met'), goal('Calls', 'leading', 'close')],
  training: [training('Pipeline view', 'done')],
  completion: { done: 1, due: 1 },
  skills: [skill('Discovery', 3, 4)],
  ...more,
})

describe('the four layers', () => {
  const behind = { goals: [goal('Closed won', 'lagging', 'met'), goal('Calls', 'leading', 'behind')] }
  const late = { training: [training('Pipeline view', 'overdue')] }
  const unskilled = { skills: [skill('Discovery', 4, 2)] }

  test.each([
    ['results', { goals: [goal('Closed won', 'lagging', 'behind')], ...late, ...unskilled }],
    ['effort', { ...behind, ...late, ...unskilled }],
    ['knowledge', { ...late, ...unskilled }],
    ['skills', unskilled],
    [undefined, {}],
  ])('name %s as the first that fails', (layer, facts) => {
    expect(firstFailing(layersOf(known(facts)))?.layer).toBe(layer)
  })

  test('say what fails in each, with its figures', () => {
    const overdue = [training('Pipeline view', 'overdue'), training('Demo', 'done')]
    expect(
      layersOf(known({ ...behind, ...unskilled, training: overdue, completion: { done: 1, due: 2 } })),
    ).toMatchObject([
      { layer: 'results', standing: 'holds', behind: [], known: 1 },
      { layer: 'effort', standing: 'fails', behind: [{ metric: 'Calls' }], known: 1 },
      { layer: 'knowledge', standing: 'fails', overdue: [{ item: 'Pipeline view' }], completion: { done: 1, due: 2 } },
      { layer: 'skills', standing: 'fails', gaps: [{ skill: 'Discovery', gap: 2 }], needed: 1 },
    ])
  })

  test('are not known where nothing tells, which is neither good nor bad', () => {
    const nothing = layersOf({
      goals: [goal('Closed won', 'lagging', undefined)],
      training: [],
      completion: { done: 0, due: 0 },
      skills: [],
    })
    expect(nothing.map(({ standing }) => standing)).toEqual(['not known', 'not known', 'not known', 'not known'])
    expect(firstFailing(nothing)).toBeUndefined()
    const unassessed = layersOf(known({ skills: [skill('Discovery', 3, undefined)] }))
    expect(unassessed[3]).toMatchObject({ standing: 'not known', needed: 1 })
  })

  test('take a metric without a kind for a result, and leave training out that nobody requires', () => {
    const facts = { goals: [goal('Closed won', undefined, 'behind')] }
    expect(layersOf(known(facts))[0]).toMatchObject({ layer: 'results', standing: 'fails' })
    const extra = { training: [training('Podcast', 'overdue', { required: false })], completion: { done: 0, due: 0 } }
    expect(layersOf(known(extra))[2]).toMatchObject({ standing: 'not known' })
  })
})

describe('open actions', () => {
  test('are what was agreed and not done, the longest overdue first, what has no day last', () => {
    const talks = [
      talk({ row: 2, action: 'Shadow a demo' }),
      talk({ row: 3, action: 'Call three customers', dueOn: '2026-11-24' }),
      talk({ row: 4, action: 'Write the plan', dueOn: '2026-11-02' }),
      talk({ row: 5, action: 'Clean the pipeline', dueOn: '2026-11-01', doneOn: '2026-11-03' }),
      talk({ row: 6 }),
    ]
    expect(openActions(talks, today).map(({ talk: { action }, overdue }) => [action, overdue])).toEqual([
      ['Write the plan', true],
      ['Call three customers', false],
      ['Shadow a demo', false],
    ])
  })
})

test('the talks with a person are found by every name, the latest first', () => {
  const rows = [
    talk({ row: 2, person: 'ann@example.com', date: '2026-10-01' }),
    talk({ row: 3, person: 'Ben' }),
    talk({ row: 4, person: 'ANN LEE' }),
    talk({ row: 5 }),
  ]
  const names = new Map([
    ['ann@example.com', 'Ann Lee'],
    ['ann lee', 'Ann Lee'],
  ])
  expect(talksWith('Ann Lee', rows, names).map(({ row }) => row)).toEqual([5, 4, 2])
})

describe('the pulse', () => {
  const calendar = { startMonth: 1, namedBy: 'end' as const }

  test('is the mean of the answers of each quarter, with their number; a quarter without one is left out', () => {
    const answers = [
      talk({ date: '2026-11-10', pulse: { able: 4, valued: 2 } }),
      talk({ date: '2026-10-10', pulse: { able: 5, valued: 3 } }),
      talk({ date: '2026-05-10', pulse: { able: 3, valued: 3 } }),
      talk({ date: '2026-08-10' }),
    ]
    const { answers: inOrder, quarters } = pulseTrend(answers, calendar)
    expect(inOrder.map(({ date }) => date)).toEqual(['2026-05-10', '2026-10-10', '2026-11-10'])
    expect(quarters).toEqual([
      { label: 'FY2026-Q2', n: 1, able: 3, valued: 3 },
      { label: 'FY2026-Q4', n: 2, able: 4.5, valued: 2.5 },
    ])
  })

  test('counts every answer once, whatever the order of the rows', () => {
    const level = fc.integer({ min: 1, max: 5 })
    const answered = fc
      .record({ days: fc.integer({ min: 45000, max: 47000 }), able: level, valued: level })
      .map(({ days, ...pulse }) => talk({ date: CivilDate.of(days).iso, pulse }))
    fc.assert(
      fc.property(fc.array(answered, { maxLength: 30 }), (rows) => {
        const { quarters, answers } = pulseTrend(rows, calendar)
        expect(quarters.reduce((sum, { n }) => sum + n, 0)).toBe(rows.length)
        expect(answers).toHaveLength(rows.length)
        expect(quarters.every(({ able }) => able >= 1 && able <= 5)).toBe(true)
        expect(pulseTrend([...rows].reverse(), calendar).quarters).toEqual(quarters)
      }),
    )
  })
})

describe('stuck deals', () => {
  const at = { id: 0, name: 1, owner: 2, split: 3, stage: 4, amount: 5, closeDate: 6, stageChanged: 7 }
  const stages: Stage[] = [
    { stage: 'Early', category: 'Pipeline', probability: 0.1 },
    { stage: 'Won', category: 'Won', probability: 1 },
    { stage: 'Test', category: 'Omitted', probability: undefined },
  ]
  const day = (iso: string) => CivilDate.parse(iso) as CivilDate
  const deal = (id: string, changed: string, stage = 'Early', owner = 'Ann Lee', split = ''): Cell[] => {
    return [id, `Deal ${id}`, owner, split, stage, 1000, day('2027-03-01'), changed ? day(changed) : '']
  }
  const rules = { stages, names: new Map([['a. lee', 'Ann Lee']]), today, staleAfter: 30 }
  const stuck = (rows: Cell[][], places: Partial<typeof at> = at) =>
    stuckDeals('Ann Lee', [dealSource(rows, places)], rules)

  test('are open and have stayed in their stage for longer than Stale after, the longest first', () => {
    const rows = [deal('1', '2026-10-24'), deal('2', '2026-10-25'), deal('3', '2026-01-01')]
    expect(stuck(rows).stuck.map(({ deal, days }) => [deal, days])).toEqual([
      ['Deal 3', 327],
      ['Deal 1', 31],
    ])
  })

  test('are hers by every name and by a split; won, omitted, undated and repeated rows are none', () => {
    const old = '2026-01-01'
    const rows = [
      deal('1', old, 'Early', 'A. Lee'),
      deal('2', old, 'Early', 'Ben', 'Ben 50%; Ann Lee 50%'),
      deal('3', old, 'Early', 'Ben'),
      deal('4', old, 'Won'),
      deal('5', old, 'Test'),
      deal('6', ''),
      deal('1', old),
    ]
    expect(stuck(rows).stuck.map(({ deal }) => deal)).toEqual(['Deal 1', 'Deal 2'])
  })

  test('can’t be told in a tab that does not say when a stage changed, which is named', () => {
    const { stageChanged, ...without } = at
    expect(stuck([deal('1', '2026-01-01')], without)).toEqual({ stuck: [], untold: ['Deals'] })
  })
})

test('the agenda begins with what was agreed last time, and leaves out what goes well', () => {
  const items = agenda({
    actions: openActions([talk({ action: 'Write the plan' })], today),
    goals: [
      goal('Calls', 'leading', 'close'),
      goal('Closed won', 'lagging', 'behind'),
      goal('Demos', 'leading', 'met'),
    ],
    stuck: [{ tab: 'Deals', row: 3, deal: 'Acme', account: '', stage: 'Early', amount: 5, days: 40 }],
    training: [training('Pipeline view', 'overdue'), training('Demo', 'due soon')],
  })
  expect(items).toMatchObject([
    { about: 'action', action: { talk: { action: 'Write the plan' } } },
    { about: 'goal', goal: { metric: 'Closed won' } },
    { about: 'goal', goal: { metric: 'Calls' } },
    { about: 'deal', deal: { deal: 'Acme' } },
    { about: 'training', training: { item: 'Pipeline view' } },
  ])
})
