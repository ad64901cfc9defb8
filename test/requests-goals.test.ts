import { describe, expect, test } from 'vitest'
import type { Change } from '../src/core/goals/revise'
import { openBook } from './setup/book'

const quarter = { from: '2026-10-01', to: '2026-12-31' }
const q4 = [quarter.from, quarter.to]
const titles = {
  people: ['Name', 'Also known as', 'Email', 'Role', 'Manager', 'Team', 'Plan', 'Ramp', 'Target incentive'].concat([
    'Valid from',
    'Start date',
    'End date',
    'Reason for leaving',
  ]),
  goals: ['Person', 'Team', 'Metric', 'From', 'To', 'Goal', 'Status', 'Proposed by', 'Note', 'Version'].concat([
    'Acknowledged on',
    'Comment',
  ]),
}
const person = (name: string, team: string, dates: Partial<Record<'validFrom' | 'start' | 'end', string>> = {}) => [
  name,
  '',
  '',
  'AE',
  'Ingrid',
  team,
  '',
  '',
  '',
  dates.validFrom ?? '',
  dates.start ?? '',
  dates.end ?? '',
  '',
]
const goal = (name: string, amount: number | string, status = 'agreed', version: number | string = 1, seen = '') => [
  name,
  '',
  'Closed won',
  ...q4,
  amount,
  status,
  'Ingrid',
  'because',
  version,
  seen,
  'fine',
]

const book = (tabs: Parameters<typeof openBook>[0] = {}) =>
  openBook({
    today: '2026-11-24',
    ...tabs,
    tabs: {
      People: [titles.people, person('Amara', 'West'), person('Bjørn', 'West'), person('Chiara', 'East')],
      Goals: [titles.goals, goal('Amara', 300000, 'agreed', 1, '2026-10-03'), goal('Bjørn', 310000, 'proposed')],
      ...tabs?.tabs,
    },
  })
type Book = ReturnType<typeof openBook>

const seen = (amount: number, status: 'agreed' | 'proposed', version = 1) => ({ goal: amount, status, version })
const change = (name: string, figure: number | null, more: Partial<Change> = {}): Change => ({
  person: name,
  team: '',
  goal: figure,
  note: '',
  seen: null,
  ...more,
})
const save = (office: Book, changes: Change[], by = '') =>
  office.request('saveGoals', { metric: 'Closed won', period: quarter, by, changes })
const rows = (office: Book) => office.values('Goals').slice(1)

describe('reading goals', () => {
  test('one request gives people, goals, targets, periods and settings', async () => {
    const office = book({
      tabs: {
        Settings: [
          ['Setting', 'Value'],
          ['Fiscal year starts in', 'February'],
        ],
      },
    })
    const answer = await office.request('goals', {})
    expect(answer).toMatchObject({
      value: { period: { label: 'FY2027-Q4', from: '2026-11-01', to: '2027-01-31' }, overAssignment: 0.1 },
    })
    const { value } = (await book().request('goals', {})) as { value: { lines: { name: string }[] } }
    expect(value).toMatchObject({
      period: { label: 'FY2026-Q4', ...quarter },
      previous: { label: 'FY2026-Q3' },
      metrics: [{ name: 'Closed won', unit: 'money', standing: 'in force' }],
      targets: [{ team: 'All' }, { team: 'West' }, { team: 'East' }],
      faults: [],
    })
    expect(value.lines.map((line) => line.name)).toEqual(['Amara', 'Bjørn', 'Chiara'])
  })

  test('a row that does not check is named with tab and row, not dropped in silence', async () => {
    const office = book({
      tabs: {
        Goals: [titles.goals, goal('Amara', 'lots'), goal('Zoë', 5), goal('Bjørn', 1), goal('Bjørn', 2, 'agreed', 2)],
      },
    })
    const { value } = (await office.request('goals', {})) as { value: { faults: { message: string }[] } }
    expect(value.faults.map((fault) => fault.message)).toEqual([
      'Goals, row 2, Goal: found "lots", expected a number.',
      'Goals, row 3, Person: "Zoë" is not in the tab People. Add it there, or correct it here.',
      'Goals, row 5: Bjørn has another goal for this period in row 4. Row 5 counts. Give the other the status superseded.',
    ])
  })

  test('a workbook without tabs is read as one without people', async () => {
    const answer = await openBook().request('goals', {})
    expect(answer).toMatchObject({ value: { lines: [], faults: [] } })
  })

  test('a period that the fiscal calendar no longer has is refused in words', async () => {
    const answer = await book().request('goals', { period: { from: '2026-10-02', to: '2026-12-31' } })
    expect(answer).toMatchObject({ faults: [{ message: expect.stringContaining('Choose the period again') }] })
  })

  test('it costs the same few service calls for two people as for two hundred', async () => {
    const calls = async (count: number) => {
      const people = Array.from({ length: count }, (_, i) => person(`Rep ${i}`, 'West'))
      const goals = people.map(([name]) => goal(String(name), 100000))
      const office = book({ tabs: { People: [titles.people, ...people], Goals: [titles.goals, ...goals] } })
      await office.request('goals', {})
      return office.calls()
    }
    expect(await calls(200)).toBe(await calls(2))
  })
})

describe('five hundred people', () => {
  const people = Array.from({ length: 500 }, (_, i) => person(`Rep ${i}`, `Team ${i % 25}`))
  const goals = people.map(([name], i) => goal(String(name), 100000, i % 5 ? 'agreed' : 'proposed'))
  const large = () =>
    book({
      tabs: {
        People: [titles.people, ...people],
        Goals: [titles.goals, ...goals],
        Metrics: [
          ['Metric', 'Unit', 'Source'],
          ['Calls', 'count', 'typed'],
        ],
        Actuals: [
          ['Person', 'Metric', 'From', 'To', 'Actual'],
          ...people.map(([name]) => [String(name), 'Calls', ...q4, 7]),
        ],
      },
    })
  const sent = (answer: unknown) => Buffer.byteLength(JSON.stringify(answer))
  type Told = { value: { lines: { name: string; key: string; team: string }[]; targets: unknown[]; rest?: object } }

  test('one page of them comes at first, team by team, with what there is to say of all', async () => {
    const answer = (await large().request('goals', {})) as Told
    expect(answer.value.lines.map(({ team }) => team).slice(18, 22)).toEqual(['Team 0', 'Team 0', 'Team 1', 'Team 1'])
    expect(answer.value).toMatchObject({
      lines: { length: 50 },
      targets: { length: 26 },
      rest: {
        people: 500,
        unset: 0,
        proposed: 100,
        unseen: 400,
        managers: ['Ingrid'],
        teams: 25,
        together: { reps: 500, set: 500, together: 50000000, partly: false },
      },
    })
    expect(sent(answer)).toBeLessThan(32 * 1024)
  })

  test('everybody comes when they are wanted, the same people first', async () => {
    const office = large()
    const first = (await office.request('goals', {})) as Told
    const whole = (await office.request('goals', { whole: true })) as Told
    expect(whole.value).not.toHaveProperty('rest')
    expect(whole.value.lines).toHaveLength(500)
    expect(whole.value.lines).toEqual(expect.arrayContaining(first.value.lines))
  })

  test('what was reached is told of the same people, and of every team', async () => {
    const office = large()
    const asked = { metric: 'Calls', period: quarter }
    const { value } = (await office.request('goals', asked)) as Told
    const first = (await office.request('actuals', asked)) as { value: { reached: object; typed: object } }
    expect(Object.keys(first.value.reached)).toHaveLength(50 + 26)
    expect(first.value.reached).toHaveProperty([value.lines[49]?.key ?? ''])
    expect(first.value.reached).toMatchObject({ 'team team 0': { actual: 140 }, 'team all': { actual: 3500 } })
    expect(Object.keys(first.value.typed)).toHaveLength(50)
    expect(sent(first)).toBeLessThan(32 * 1024)
    const whole = (await office.request('actuals', { ...asked, whole: true })) as typeof first
    expect(Object.keys(whole.value.reached)).toHaveLength(500 + 26)
  })
})

describe('saving goals', () => {
  test('a first goal is proposed, version 1, by the address that Google gives', async () => {
    const office = book()
    await save(office, [change('Chiara', 250000, { note: 'New patch' })])
    expect(rows(office)[2]).toEqual([
      'Chiara',
      '',
      'Closed won',
      ...q4,
      250000,
      'proposed',
      'ann@example.com',
      'New patch',
      1,
      '',
      '',
    ])
  })

  test('where Google gives no address, the typed name stands as typed; without one it is asked for', async () => {
    const office = book({ user: '' })
    expect(await save(office, [change('Chiara', 250000)])).toMatchObject({ faults: [{ path: ['by'] }] })
    await save(office, [change('Chiara', 250000)], 'Ingrid')
    expect(rows(office)[2]?.[7]).toBe('Ingrid (typed)')
  })

  test('a changed agreed goal is a new version, not yet seen; the old one is kept as superseded', async () => {
    const office = book()
    const answer = await save(office, [change('Amara', 320000, { seen: seen(300000, 'agreed') })])
    expect(rows(office)[0]).toEqual(goal('Amara', 300000, 'superseded', 1, '2026-10-03'))
    expect(rows(office)[2]).toEqual([
      'Amara',
      '',
      'Closed won',
      ...q4,
      320000,
      'proposed',
      'ann@example.com',
      '',
      2,
      '',
      '',
    ])
    expect(answer).toMatchObject({
      value: { board: { lines: [{ goal: { goal: 320000, version: 2, row: 4 } }, {}, {}] } },
    })
    expect(await office.request('goals', {})).toEqual({ value: (answer as { value: { board: unknown } }).value.board })
  })

  test('agreeing changes the status of the row that stands, and nothing else', async () => {
    const office = book()
    await save(office, [change('Bjørn', 310000, { status: 'agreed', seen: seen(310000, 'proposed') })])
    expect(rows(office)).toEqual([goal('Amara', 300000, 'agreed', 1, '2026-10-03'), goal('Bjørn', 310000, 'agreed')])
  })

  test('another person’s figure over a proposal is a counter', async () => {
    const office = book()
    await save(office, [change('Bjørn', 290000, { seen: seen(310000, 'proposed') })])
    expect(rows(office)[2]?.[6]).toBe('countered')
  })

  test('from proposal to agreement every figure is kept with who proposed it, and a new one has to be seen again', async () => {
    const office = book({ user: '', tabs: { Goals: [titles.goals] } })
    const acknowledged = (figure: number, status: 'proposed' | 'agreed' | 'countered', version: number) =>
      office.request('acknowledgeGoals', {
        changes: [
          {
            person: 'Chiara',
            metric: 'Closed won',
            ...quarter,
            comment: 'Too steep',
            seen: { goal: figure, status, version },
          },
        ],
      })
    await save(office, [change('Chiara', 250000, { note: 'My patch is new' })], 'Chiara')
    await save(office, [change('Chiara', 270000, { seen: seen(250000, 'proposed') })], 'Ingrid')
    await acknowledged(270000, 'countered', 2)
    const countered = { goal: 270000, status: 'countered' as const, version: 2 }
    await save(office, [change('Chiara', 270000, { status: 'agreed', seen: countered })], 'Chiara')
    await save(office, [change('Chiara', 280000, { seen: seen(270000, 'agreed', 2) })], 'Ingrid')
    expect(rows(office).map((row) => row.slice(5))).toEqual([
      [250000, 'superseded', 'Chiara (typed)', 'My patch is new', 1, '', ''],
      [270000, 'superseded', 'Ingrid (typed)', '', 2, '2026-11-24', 'Too steep'],
      [280000, 'proposed', 'Ingrid (typed)', '', 3, '', ''],
    ])
  })

  test('a cleared goal is superseded without a new one', async () => {
    const office = book()
    await save(office, [change('Amara', null, { seen: seen(300000, 'agreed') })])
    expect(rows(office).map((row) => row[6])).toEqual(['superseded', 'proposed'])
  })

  test('a team’s target is a row with Team and no person; everybody’s has the team All', async () => {
    const office = book()
    await save(office, [
      { ...change('', 600000, { status: 'agreed' }), team: 'West' },
      { ...change('', 900000, { status: 'agreed' }), team: 'All' },
    ])
    expect(
      rows(office)
        .slice(2)
        .map((row) => row.slice(0, 2)),
    ).toEqual([
      ['', 'West'],
      ['', 'All'],
    ])
    const { value } = (await office.request('checkWorkbook', {})) as { value: { findings: { message: string }[] } }
    expect(value.findings.filter(({ message }) => message.startsWith('Goals'))).toEqual([])
  })

  test('one stale goal refuses them all, and tells what was seen, what stands and who proposed it', async () => {
    const office = book()
    office.enter('Goals!F2', '305000')
    const before = rows(office)
    const answer = await save(office, [
      change('Amara', 320000, { seen: seen(300000, 'agreed') }),
      change('Chiara', 250000),
    ])
    expect(answer).toMatchObject({
      value: {
        stale: [{ person: 'Amara', seen: { goal: 300000 }, now: { goal: 305000, proposedBy: 'Ingrid' } }],
        board: { lines: [{ goal: { goal: 305000 } }, {}, {}] },
      },
    })
    expect(rows(office)).toEqual(before)
  })

  test('sorting the tab by hand makes nothing stale', async () => {
    const office = book({
      tabs: { Goals: [titles.goals, goal('Bjørn', 310000, 'proposed'), goal('Amara', 300000)] },
    })
    await save(office, [change('Amara', 320000, { seen: seen(300000, 'agreed') })])
    expect(rows(office).map((row) => row[6])).toEqual(['proposed', 'superseded', 'proposed'])
  })

  test('unchanged goals are not written', async () => {
    const office = book()
    const before = rows(office)
    await save(office, [change('Amara', 300000, { seen: seen(300000, 'agreed') })])
    expect(rows(office)).toEqual(before)
  })

  test('columns are found by title, and other people’s columns stay as they are', async () => {
    const swap = (row: (string | number)[]) => ['mine', ...row.slice(5), ...row.slice(0, 5)]
    const [first, ...others] = [titles.goals, goal('Amara', 300000), goal('Bjørn', 310000, 'proposed')].map(swap)
    const office = book({ tabs: { Goals: [['My column', ...(first ?? []).slice(1)], ...others] } })
    await save(office, [
      change('Amara', 320000, { seen: seen(300000, 'agreed') }),
      change('Bjørn', 310000, { status: 'agreed', seen: seen(310000, 'proposed') }),
    ])
    expect(rows(office).map((row) => [row[0], row[1], row[2], row[8]])).toEqual([
      ['mine', 300000, 'superseded', 'Amara'],
      ['mine', 310000, 'agreed', 'Bjørn'],
      ['', 320000, 'proposed', 'Amara'],
    ])
  })

  test('a missing title is named, and nothing is written', async () => {
    const office = book({ tabs: { Goals: [titles.goals.map((title) => (title === 'Note' ? 'Remark' : title))] } })
    expect(await save(office, [change('Chiara', 250000)])).toMatchObject({
      faults: [{ message: expect.stringContaining('Note') }],
      changed: [],
    })
  })

  test('a goal for somebody who left before the period, or is not in People, is refused beside its field', async () => {
    const office = book({
      tabs: {
        People: [titles.people, person('Amara', 'West', { end: '2026-08-31' }), person('Bjørn', 'West')],
      },
    })
    const answer = await save(office, [
      change('Bjørn', 320000, { seen: seen(310000, 'proposed') }),
      change('Amara', 320000, { seen: seen(300000, 'agreed') }),
      change('Nobody', 1),
    ])
    expect(answer).toMatchObject({
      faults: [
        { path: ['changes', 1, 'goal'], message: expect.stringContaining('left on 2026-08-31') },
        { path: ['changes', 2, 'goal'], message: expect.stringContaining('not in the tab People') },
      ],
    })
  })

  test.each([
    [{ changes: [{ ...change('Amara', -1) }] }, 'A goal can’t be below zero.'],
    [{ changes: [{ ...change('Amara', 1), goal: '1' as unknown as number }] }, 'A goal is a number.'],
    [{ metric: ' ' }, 'Say which metric the goals are on.'],
  ])('input that no screen sends is refused in words: %j', async (wrong, message) => {
    const input = { metric: 'Closed won', period: quarter, by: '', changes: [], ...wrong }
    expect(await book().request('saveGoals', input)).toMatchObject({ faults: [{ message }] })
  })

  test('names that look like formulas stay names', async () => {
    const name = '=IMPORTXML("x")'
    const office = book({ tabs: { People: [titles.people, person("'=x", 'West')] } })
    office.enter('People!A2', `'${name}`)
    await save(office, [change(name, 5)])
    expect(rows(office)[2]?.[0]).toBe(name)
    expect(office.formulas('Goals').flat().filter(Boolean)).toEqual([])
  })

  test('writing costs the same service calls however many goals change', async () => {
    const calls = async (count: number) => {
      const people = Array.from({ length: count }, (_, i) => person(`Rep ${i}`, 'West'))
      // Every second row is another period's, so that what changes lies scattered.
      const goals = people.flatMap(([name]) => [
        goal(String(name), 100000, 'proposed'),
        [...goal(String(name), 90000).slice(0, 3), '2026-07-01', '2026-09-30', ...goal('', 90000).slice(5)],
      ])
      const office = book({ tabs: { People: [titles.people, ...people], Goals: [titles.goals, ...goals] } })
      const before = office.calls()
      const answer = await save(
        office,
        people.map(([name], i) =>
          change(String(name), i % 2 ? 100000 : 120000, {
            status: 'agreed',
            seen: seen(100000, 'proposed'),
          }),
        ),
      )
      expect(answer).toHaveProperty('value')
      return office.calls() - before
    }
    expect(await calls(60)).toBe(await calls(4))
  })
})
