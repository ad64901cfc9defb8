import { describe, expect, test } from 'vitest'
import type { ActualChange } from '../src/core/metrics/type-in'
import { openBook } from './setup/book'

const quarter = { from: '2026-10-01', to: '2026-12-31' }
const q4 = [quarter.from, quarter.to]
type Row = (string | number | boolean)[]
const table = (columns: string, rows: Record<string, string | number>[]): Row[] => [
  columns.split('|'),
  ...rows.map((row) => columns.split('|').map((title) => row[title] ?? '')),
]
const people = (...rows: Record<string, string>[]) =>
  table(
    'Name|Also known as|Email|Role|Manager|Team|Plan|Ramp|Target incentive|Valid from|Start date|End date|Reason for leaving',
    rows,
  )
const goals = (...rows: Record<string, string | number>[]) =>
  table(
    'Person|Team|Metric|From|To|Goal|Status|Proposed by|Note|Version|Acknowledged on|Comment',
    rows.map((row) => ({
      Metric: 'Closed won',
      From: quarter.from,
      To: quarter.to,
      Status: 'agreed',
      Version: 1,
      ...row,
    })),
  )
const metrics = (...rows: Record<string, string | number>[]) =>
  table('Metric|Objective|Kind|Unit|Direction|Source|Weight|Floor|Cap|Valid from|Valid to|Note', rows)
const actuals = (
  ...rows: [person: string, metric: string, from: string, to: string, actual: number | '', note?: string][]
) => [
  ['Person', 'Metric', 'From', 'To', 'Actual', 'Note'],
  ...rows.map(([person, metric, from, to, actual, note = '']): Row => [person, metric, from, to, actual, note]),
]
const deals: Row[] = [
  ['Id', 'Owner', 'Stage', 'Amount', 'Close Date', 'Created Date'],
  ['D-1', 'Amara', 'Closed Won', 100000.1, '2026-10-10', '2026-09-10'],
  ['D-2', 'b.sandvik', 'Closed Lost', 40000, '2026-11-10', '2026-10-01'],
  ['D-3', 'Bjørn', 'Closed Won', 200000.2, '2026-11-12', '2026-11-02'],
  ['D-4', 'Bjørn', 'Negotiation', 70000, '2026-12-12', '2026-11-02'],
]

const book = (tabs: Record<string, Row[]> = {}) =>
  openBook({
    today: '2026-11-24',
    tabs: {
      Export: deals,
      People: people({ Name: 'Amara', Team: 'West' }, { Name: 'Bjørn', Team: 'West', 'Also known as': 'b.sandvik' }),
      Metrics: metrics(
        { Metric: 'Win rate', Objective: 'Win more', Unit: 'percent', Source: 'deals: win rate' },
        { Metric: 'Calls', Objective: 'Open more doors', Unit: 'count', Source: 'typed' },
        { Metric: 'Demo share', Unit: 'percent', Source: 'typed' },
        { Metric: 'Response time', Unit: 'days', Direction: 'lower', Source: 'typed', 'Valid to': '2026-09-30' },
      ),
      ...tabs,
    },
  })
type Book = ReturnType<typeof book>

async function read(office: Book, metric: string, period = quarter) {
  const answer = await office.request('actuals', { metric, period })
  if (!('value' in answer)) throw new Error(JSON.stringify(answer))
  return answer.value
}
const change = (person: string, actual: number | null, more: Partial<ActualChange> = {}): ActualChange => ({
  person,
  actual,
  note: '',
  seen: null,
  ...more,
})
const save = (office: Book, metric: string, changes: ActualChange[]) =>
  office.request('saveActuals', { metric, period: quarter, changes })
const rows = (office: Book) => office.values('Actuals').slice(1)
const shown = (office: Book, tab: string, col: number, row: number) =>
  office.model.getters.getEvaluatedCell({ sheetId: office.model.getters.getSheetIdByName(tab) ?? '', col, row })
    .formattedValue

describe('what was reached, from the deal tabs', () => {
  test('is told for each person, team and everybody, with what it is made of', async () => {
    const { reached } = await read(book(), 'Closed won')
    expect(reached).toMatchObject({
      'person amara': { actual: 100000.1, denominator: 1 },
      'person bjørn': { actual: 200000.2, denominator: 1 },
      'team west': { actual: 300000.3, denominator: 2 },
      'team all': { actual: 300000.3, denominator: 2 },
    })
    expect((await read(book(), 'Win rate')).reached).toMatchObject({
      'person bjørn': { actual: 0.5, numerator: 1, denominator: 2 },
      'team west': { numerator: 2, denominator: 3 },
    })
  })

  test('on closed won is the forecast’s figure to the cent, with 600 deals of a made-up company', async () => {
    const office = openBook({ today: '2026-11-24' })
    await office.request('addSample', {})
    const forecast = await office.request('generateForecast', { period: 'FY2026-Q4' })
    const { reached } = await read(office, 'Closed won')
    expect(forecast).toMatchObject({ value: { total: { closedWon: reached['team all']?.actual } } })
    expect(reached['team all']?.actual).toBeGreaterThan(0)
  })

  test('without a deal tab says so, and the goals are there all the same', async () => {
    const office = book({ Export: [['Nothing']] })
    expect(await office.request('actuals', { metric: 'Closed won', period: quarter })).toMatchObject({
      faults: [{ message: expect.stringContaining('No tab holds deals') }, {}],
    })
    expect(await office.request('goals', {})).toMatchObject({
      value: { lines: [{ name: 'Amara' }, { name: 'Bjørn' }] },
    })
  })

  test('is not told while it must be asked how a column is read', async () => {
    const asked = [deals[0] as Row, ['D-1', 'Amara', 'Closed Won', 5, '03/04/2026', '2026-03-01']]
    const answer = await book({ Export: asked }).request('actuals', { metric: 'Closed won', period: quarter })
    expect(answer).toMatchObject({ faults: [{ message: expect.stringMatching(/^Export.*Close Date/) }] })
  })

  test('owners whom People does not know are named', async () => {
    const { notes } = await read(book({ People: people({ Name: 'Amara' }) }), 'Closed won')
    expect(notes).toMatchObject([{ message: expect.stringContaining('Not in the tab People: b.sandvik, Bjørn.') }])
  })

  test('costs the same few service calls for a hundred deals as for four', async () => {
    const calls = async (count: number) => {
      const many = Array.from(
        { length: count },
        (_, i): Row => [`D-${i}`, 'Amara', 'Closed Won', 5, '2026-10-10', '2026-09-10'],
      )
      const office = book({ Export: [deals[0] as Row, ...many] })
      await read(office, 'Closed won')
      return office.calls()
    }
    expect(await calls(100)).toBe(await calls(4))
  })

  test('a period that the fiscal calendar does not have is refused in words', async () => {
    const answer = await book().request('actuals', { metric: 'Closed won', period: { from: 'soon', to: 'later' } })
    expect(answer).toMatchObject({ faults: [{ message: expect.stringContaining('Choose the period again') }] })
  })
})

describe('actuals that are typed', () => {
  test('make the tab Actuals when the first one is saved, each as its metric’s unit is shown', async () => {
    const office = book()
    expect(office.tabs()).not.toContain('Actuals')
    const answer = await save(office, 'Demo share', [change('Amara', 0.25, { note: 'From the dialler' })])
    expect(rows(office)).toEqual([['Amara', 'Demo share', ...q4, 0.25, 'From the dialler']])
    expect(shown(office, 'Actuals', 4, 1)).toBe('25.0%')
    expect(answer).toMatchObject({
      value: {
        board: {
          reached: { 'person amara': { actual: 0.25 } },
          typed: { amara: { actual: 0.25, note: 'From the dialler' } },
        },
      },
    })
  })

  test('are changed in place where the row stands, and nothing else of the tab changes', async () => {
    const tab = actuals(
      ['Amara', 'Calls', '2026-07-01', '2026-09-30', 5],
      ['b.sandvik', 'calls', quarter.from, quarter.to, 7, 'old'],
      ['Bjørn', 'Demo share', quarter.from, quarter.to, 0.5],
    ).map((row, i) => ['mine', ...row, i ? '=1+1' : 'Check'])
    const office = book({ Actuals: tab })
    await save(office, 'Calls', [
      change('Bjørn', 9, { note: 'new', seen: { actual: 7, note: 'old' } }),
      change('Amara', 4),
    ])
    expect(rows(office).map((row) => row.slice(0, 7))).toEqual([
      ['mine', 'Amara', 'Calls', '2026-07-01', '2026-09-30', 5, ''],
      ['mine', 'b.sandvik', 'calls', ...q4, 9, 'new'],
      ['mine', 'Bjørn', 'Demo share', ...q4, 0.5, ''],
      ['', 'Amara', 'Calls', ...q4, 4, ''],
    ])
    expect(
      office
        .formulas('Actuals')
        .map((row) => row[7])
        .slice(1, 4),
    ).toEqual(['=1+1', '=1+1', '=1+1'])
  })

  test('one that somebody changed meanwhile refuses them all, and tells what stands', async () => {
    const office = book({ Actuals: actuals(['Amara', 'Calls', quarter.from, quarter.to, 5]) })
    const answer = await save(office, 'Calls', [
      change('Amara', 9, { seen: { actual: 4, note: '' } }),
      change('Bjørn', 3),
    ])
    expect(answer).toMatchObject({
      value: {
        stale: [{ person: 'Amara', seen: { actual: 4 }, now: { actual: 5 } }],
        board: { typed: { amara: { actual: 5 } } },
      },
    })
    expect(rows(office)).toEqual([['Amara', 'Calls', ...q4, 5, '']])
  })

  test('cleared is not known, and never zero', async () => {
    const office = book({ Actuals: actuals(['Amara', 'Calls', quarter.from, quarter.to, 5]) })
    const answer = await save(office, 'Calls', [change('Amara', null, { seen: { actual: 5, note: '' } })])
    expect(rows(office)).toEqual([['Amara', 'Calls', ...q4, '', '']])
    expect(answer).toMatchObject({
      value: { board: { reached: { 'person amara': { said: ['No figure is typed yet.'] } } } },
    })
    expect(answer).not.toHaveProperty(['value', 'board', 'reached', 'person amara', 'actual'])
  })

  test('asking for what stands writes nothing, and makes no tab', async () => {
    const office = book()
    await save(office, 'Calls', [change('Amara', null)])
    expect(office.tabs()).not.toContain('Actuals')
  })

  test('a metric that the deal tabs tell can’t be typed', async () => {
    expect(await save(book(), 'Win rate', [change('Amara', 1)])).toMatchObject({
      faults: [{ message: expect.stringContaining('Win rate is computed from the deal tabs') }],
    })
  })

  test('somebody whom People does not know is refused beside the field', async () => {
    expect(await save(book(), 'Calls', [change('Amara', 1), change('Nobody', 1)])).toMatchObject({
      faults: [{ path: ['changes', 1, 'actual'], message: '"Nobody" is not in the tab People.' }],
    })
  })

  test('rows that can’t be read, or reach over the edge of the period, are named and not counted', async () => {
    const office = book({
      Actuals: [...actuals(['Amara', 'Calls', '2026-09-01', '2026-10-31', 5]), ['Bjørn', 'Calls', ...q4, 'many', '']],
    })
    const { notes, reached } = await read(office, 'Calls')
    expect(notes.map(({ message }) => message)).toEqual([
      'Actuals, row 3, Actual: found "many", expected a number.',
      'Actuals, row 2: Amara’s figure is for 2026-09-01 to 2026-10-31, which reaches over the edge of this period. It is not counted here.',
    ])
    expect(reached['person amara']).not.toHaveProperty('actual')
  })

  test('a name or note that looks like a formula stays text', async () => {
    const office = book({ People: people({ Name: "'=x" }) })
    office.enter('People!A2', `'=IMPORTXML("x")`)
    await save(office, 'Calls', [change('=IMPORTXML("x")', 5, { note: '=1+1' })])
    expect(rows(office)[0]).toEqual(['=IMPORTXML("x")', 'Calls', ...q4, 5, '=1+1'])
    expect(office.formulas('Actuals').flat().filter(Boolean)).toEqual([])
  })

  test('cost the same service calls however many people are typed', async () => {
    const calls = async (count: number) => {
      const names = Array.from({ length: count }, (_, i) => `Rep ${i}`)
      const standing = names.map((name): Parameters<typeof actuals>[number] => [
        name,
        'Calls',
        quarter.from,
        quarter.to,
        5,
      ])
      const office = book({ People: people(...names.map((Name) => ({ Name }))), Actuals: actuals(...standing) })
      const before = office.calls()
      await save(
        office,
        'Calls',
        names.map((name, i) => change(name, i + 10, { seen: { actual: 5, note: '' } })),
      )
      return office.calls() - before
    }
    expect(await calls(40)).toBe(await calls(4))
  })
})

describe('goals on any metric', () => {
  test('the board tells each metric’s unit, direction, source and objective; Closed won first, unknown ones last', async () => {
    const office = book({
      Goals: goals(
        { Person: 'Amara', Metric: 'Renewals', Goal: 4 },
        { Person: 'Amara', Metric: 'Response time', Goal: 2 },
      ),
    })
    expect(await office.request('goals', { metric: 'win rate' })).toMatchObject({
      value: {
        metric: { name: 'Win rate', unit: 'percent', source: 'deals: win rate', objective: 'Win more' },
        metrics: [
          { name: 'Closed won', unit: 'money', direction: 'higher', source: 'deals: closed won', standing: 'in force' },
          { name: 'Win rate' },
          { name: 'Calls', unit: 'count', source: 'typed', objective: 'Open more doors' },
          { name: 'Demo share' },
          { name: 'Response time', unit: 'days', direction: 'lower', standing: 'not in force' },
          { name: 'Renewals', standing: 'unknown' },
        ],
      },
    })
  })

  test('one that is not in force in the period is still what the tab Metrics says', async () => {
    expect(await book().request('goals', { metric: 'Response time' })).toMatchObject({
      value: { metric: { name: 'Response time', unit: 'days', direction: 'lower', standing: 'not in force' } },
    })
  })

  test('a percentage is saved as a share, and shown as a percentage in the tab', async () => {
    const office = book()
    await office.request('saveGoals', {
      metric: 'Win rate',
      period: quarter,
      by: '',
      changes: [{ person: 'Amara', team: '', goal: 0.305, note: '', seen: null }],
    })
    expect(office.values('Goals')[1]?.slice(0, 6)).toEqual(['Amara', '', 'Win rate', ...q4, 0.305])
    expect(shown(office, 'Goals', 5, 1)).toBe('30.5%')
  })

  test('a goal under a name of the CRM is that person’s', async () => {
    const office = book({ Goals: goals({ Person: 'b.sandvik', Goal: 5 }) })
    expect(await office.request('goals', {})).toMatchObject({
      value: { lines: [{}, { name: 'Bjørn', goal: { goal: 5 } }], faults: [] },
    })
  })
})

describe('Check workbook', () => {
  const findings = async (tabs: Record<string, Row[]>) => {
    const answer = await book(tabs).request('checkWorkbook', {})
    if (!('value' in answer)) throw new Error(JSON.stringify(answer))
    return answer.value.findings.map(({ message }) => message).filter((message) => /^(Goals|Actuals)/.test(message))
  }

  test('knows people by every name that they go by', async () => {
    expect(
      await findings({
        Goals: goals({ Person: 'b.sandvik', Goal: 5 }),
        Actuals: actuals(['B.Sandvik ', 'Calls', quarter.from, quarter.to, 5]),
      }),
    ).toEqual([])
  })

  test('names two goals of one person under two names', async () => {
    expect(await findings({ Goals: goals({ Person: 'b.sandvik', Goal: 5 }, { Person: 'Bjørn', Goal: 6 }) })).toEqual([
      expect.stringMatching(/^Goals, row 3: Bjørn has another goal on Closed won in row 2/),
    ])
  })

  test('names goals and actuals on metrics that the tab Metrics does not know', async () => {
    const tabs = {
      Goals: goals({ Person: 'Amara', Metric: 'Renewals', Goal: 5 }, { Person: 'Amara', Goal: 5 }),
      Actuals: actuals(['Amara', 'Renewals', quarter.from, quarter.to, 5]),
    }
    expect(await findings(tabs)).toEqual([
      'Goals, row 2, Metric: "Renewals" is not in the tab Metrics. Add it there, or correct it here.',
      'Actuals, row 2, Metric: "Renewals" is not in the tab Metrics. Add it there, or correct it here.',
    ])
  })

  test('asks for no metric where there is no tab Metrics', async () => {
    const office = openBook({
      tabs: { People: people({ Name: 'Amara' }), Goals: goals({ Person: 'Amara', Metric: 'Renewals', Goal: 5 }) },
    })
    const answer = await office.request('checkWorkbook', {})
    expect(JSON.stringify(answer)).not.toContain('Renewals')
  })

  test('names actuals of unknown people, of the same days, and those that end before they start', async () => {
    expect(
      await findings({
        Actuals: actuals(
          ['Nobody', 'Calls', quarter.from, quarter.to, 5],
          ['Amara', 'Calls', quarter.from, quarter.to, 5],
          ['Amara', 'Calls', '2026-10-01', '2026-10-31', 5],
          ['Amara', 'Calls', '2026-12-01', '2027-01-31', 5],
          ['Amara', 'Demo share', '2026-10-31', '2026-10-01', 5],
        ),
      }),
    ).toEqual([
      'Actuals, row 2, Person: "Nobody" is not in the tab People. Add it there, or correct it here.',
      'Actuals, row 6, To: found 2026-10-01, expected a day not before 2026-10-31, where the period starts.',
      'Actuals, row 5: Amara has another figure on Calls in row 3 (2026-10-01 to 2026-12-31) for the same days. Until one is deleted or its dates are corrected, neither counts.',
    ])
  })
})
