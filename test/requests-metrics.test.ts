import { expect, test } from 'vitest'
import { openBook } from './setup/book'

const board = async (book: ReturnType<typeof openBook>) => {
  const answer = await book.request('metrics', {})
  if (!('value' in answer)) throw new Error(JSON.stringify(answer))
  return answer.value
}
const nothing = { objectives: [], metrics: [], retire: [] }
const values = {
  objective: 'Grow',
  kind: 'leading',
  unit: 'count',
  direction: 'higher',
  source: 'typed',
  weight: 0.4,
  note: '',
} as const
const aim = { owner: 'Ann', note: 'Why' }

test('an objective and a metric that serves it are added, in tabs made when first needed', async () => {
  const book = openBook({ today: '2026-05-15' })
  const answer = await book.request('saveMetrics', {
    ...nothing,
    objectives: [{ name: 'Grow', stamp: '', values: aim }],
    metrics: [{ name: 'Meetings', stamp: '', from: '2026-04-01', values }],
  })
  expect(answer).toHaveProperty('value.board')
  expect(book.values('Objectives')[1]).toEqual(['Grow', 'Ann', '', '', '', 'Why'])
  expect(book.values('Metrics')[1]?.slice(0, 10)).toEqual([
    'Meetings',
    'Grow',
    'leading',
    'count',
    'higher',
    'typed',
    0.4,
    '',
    '',
    '2026-04-01',
  ])
})

test('a change from a day on ends the version before, and one from its first day changes it in place', async () => {
  const book = openBook({ today: '2026-05-15' })
  await book.request('saveMetrics', {
    ...nothing,
    metrics: [{ name: 'Meetings', stamp: '', from: '2026-04-01', values }],
  })
  const change = async (from: string, weight: number) => {
    const [metric] = (await board(book)).metrics
    return book.request('saveMetrics', {
      ...nothing,
      metrics: [{ name: 'Meetings', stamp: metric?.stamp ?? '', from, values: { ...values, weight } }],
    })
  }
  await change('2026-10-01', 0.3)
  await change('2026-10-01', 0.25)
  const days = book.values('Metrics').slice(1)
  expect(days.map((row) => [row[6], row[9], row[10] ?? ''])).toEqual([
    [0.4, '2026-04-01', '2026-09-30'],
    [0.25, '2026-10-01', ''],
  ])
})

test('retiring ends a metric after its last day, and it is no longer in force then', async () => {
  const book = openBook({ today: '2026-05-15' })
  await book.request('saveMetrics', { ...nothing, metrics: [{ name: 'Meetings', stamp: '', values }] })
  const [metric] = (await board(book)).metrics
  await book.request('saveMetrics', {
    ...nothing,
    retire: [{ of: 'metric', name: 'Meetings', stamp: metric?.stamp ?? '', lastDay: '2026-04-30' }],
  })
  const after = await board(book)
  expect(after.metrics[0]?.now).toBeUndefined()
  expect(after.metrics[0]?.versions).toHaveLength(1)
})

test('nothing is saved where somebody changed a metric meanwhile, and the answer names it', async () => {
  const book = openBook({ today: '2026-05-15' })
  await book.request('saveMetrics', { ...nothing, metrics: [{ name: 'Meetings', stamp: '', values }] })
  const [metric] = (await board(book)).metrics
  book.enter('Metrics!G2', '0.9')
  const answer = await book.request('saveMetrics', {
    ...nothing,
    metrics: [
      { name: 'Meetings', stamp: metric?.stamp ?? '', values },
      { name: 'Calls', stamp: '', values },
    ],
  })
  expect(answer).toHaveProperty('value.stale', ['Meetings'])
  expect(book.values('Metrics')).toHaveLength(2)
})

test.each(['New business', 'Account management', 'Sales development'] as const)(
  'the starter set %s fits together, and adding it again adds nothing',
  async (set) => {
    const book = openBook({ today: '2026-05-15' })
    await book.request('saveMetrics', { ...nothing, set })
    const once = await board(book)
    expect(once.findings).toEqual([])
    expect(once.metrics.length).toBeGreaterThan(3)
    await book.request('saveMetrics', { ...nothing, set })
    expect((await board(book)).metrics).toEqual(once.metrics)
  },
)

test('an objective without a metric and a metric without an objective are named', async () => {
  const book = openBook({ today: '2026-05-15' })
  await book.request('saveMetrics', {
    ...nothing,
    objectives: [{ name: 'Grow', stamp: '', values: aim }],
    metrics: [
      { name: 'Meetings', stamp: '', values: { ...values, objective: '', weight: 1 } },
      { name: 'Calls', stamp: '', values: { ...values, objective: 'Shrink', weight: 0 } },
    ],
  })
  const said = (await board(book)).findings.map(({ message }) => message)
  expect(said).toEqual([
    'The objective “Grow” has no metric. Add one that shows whether it is reached.',
    'The metric “Meetings” serves no objective. Choose one, or retire the metric.',
    'The metric “Calls” serves “Shrink”, which is no objective in force. Add the objective, or choose another.',
  ])
})

test('faults of an input stand beside their fields', async () => {
  const answer = await openBook().request('saveMetrics', {
    ...nothing,
    metrics: [{ name: ' ', stamp: '', values: { ...values, weight: 4 } }],
  })
  expect(answer).toHaveProperty('faults', [
    { path: ['metrics', 0, 'name'], message: 'Give it a name.' },
    { path: ['metrics', 0, 'values', 'weight'], message: 'A weight is from 0% to 100%.' },
  ])
})
