import { describe, expect, test } from 'vitest'
import type { InputOf, OutputOf, Requests } from '../src/requests'
import { openBook, type Start } from './setup/book'
import { people, coachedTabs as tabs, titles } from './setup/coached'

const book = (start: Start = {}) => openBook({ today: '2026-11-24', tabs: tabs(), ...start })
type Book = ReturnType<typeof openBook>
const read = async <N extends keyof Requests>(office: Book, name: N, input: InputOf<N>) =>
  ((await office.request(name, input)) as { value: OutputOf<N> }).value

type Change = InputOf<'saveCoaching'>['changes'][number]
const entry = (more: Partial<Change> = {}): Change => ({
  person: 'Ann Lee',
  seen: null,
  date: '2026-11-24',
  coach: 'Ingrid Solheim',
  type: '1:1',
  focus: 'Closed won',
  action: 'Visit Birch',
  dueOn: '2026-12-01',
  doneOn: '',
  able: 4,
  valued: 5,
  note: '',
  ...more,
})
const save = (office: Book, ...changes: Change[]) => office.request('saveCoaching', { changes })

describe('the list of people', () => {
  test('has everybody by name, those who left last, each with the day of the last conversation', async () => {
    const { rows, total, everybody } = await read(book(), 'people', { find: '', from: 0 })
    expect(rows.map(({ name, presence, lastTalk }) => [name, presence, lastTalk])).toEqual([
      ['Ingrid Solheim', 'here', undefined],
      ['Ann Lee', 'here', '2026-11-10'],
      ['Ben Gone', 'gone', undefined],
    ])
    expect([total, everybody]).toEqual([3, 3])
  })

  test.each(['a. lee', 'ANN@example', 'lee'])('finds a person by %s', async (find) => {
    expect((await read(book(), 'people', { find, from: 0 })).rows.map(({ name }) => name)).toEqual(['Ann Lee'])
  })

  test('comes page by page', async () => {
    const many = Array.from({ length: 120 }, (_, i) => [`Rep ${i}`, '', '', 'Account executive'])
    const office = book({ tabs: { People: [titles.people, ...many] } })
    const { rows, from, total } = await read(office, 'people', { find: 'account', from: 100 })
    expect([rows.length, from, total]).toEqual([20, 100, 120])
  })
})

describe('a person’s page', () => {
  test('says who it is, what is late, and which skills lack', async () => {
    const { seat, training, completion, skills } = await read(book(), 'person', { name: 'ann@example.com' })
    expect(seat).toMatchObject({ name: 'Ann Lee', role: 'Account executive', manager: 'Ingrid Solheim' })
    expect(training).toMatchObject({ total: 1, rows: [{ item: 'Pipeline view', status: 'overdue' }] })
    expect(completion).toEqual({ done: 0, due: 1 })
    expect(skills).toMatchObject([{ skill: 'Discovery', required: 4, current: 2, gap: 2 }])
  })

  test('says how the goals will end as it goes, and which deals are stuck', async () => {
    const found = await read(book(), 'personResults', { name: 'Ann Lee', quarter: 'this' })
    expect(found).toMatchObject({ label: 'FY2026-Q4', staleAfter: 30, untold: [], findings: [] })
    expect(found.goals).toMatchObject([{ metric: 'Closed won', kind: 'lagging', actual: 20000, word: 'behind' }])
    expect(found.stuck).toMatchObject([{ deal: 'Birch', days: 84, amount: 30000, row: 3 }])
  })

  test('has the typed figures where no tab holds deals, and says why the others lack', async () => {
    const { Deals, ...without } = tabs()
    const { stuck, findings } = await read(book({ tabs: without }), 'personResults', {
      name: 'Ann Lee',
      quarter: 'this',
    })
    expect(stuck).toEqual([])
    expect(findings[0]?.message).toContain('No tab holds deals')
  })

  test('has the talks, what is open of what was agreed, and the pulse with its number of answers', async () => {
    const { log: talks, actions, pulse } = await read(book(), 'personCoaching', { name: 'Ann Lee', from: 0 })
    expect(talks.rows.map(({ date }) => date)).toEqual(['2026-11-10', '2026-08-04'])
    expect(actions).toMatchObject([{ talk: { action: 'Write a close plan' }, overdue: true }])
    expect(pulse.quarters).toEqual([
      { label: 'FY2026-Q3', n: 1, able: 3, valued: 4 },
      { label: 'FY2026-Q4', n: 1, able: 4, valued: 3 },
    ])
  })

  test('has the last quarter’s goals when they are asked for', async () => {
    const found = await read(book(), 'personResults', { name: 'Ann Lee', quarter: 'last' })
    expect(found).toMatchObject({ label: 'FY2026-Q3', elapsed: 1 })
  })

  test('names rows typed by hand with days out of order; a stranger’s row is named in the list', async () => {
    const log = tabs().Coaching as string[][]
    const row = (person: string, date: string, due: string) => [date, person, '', '1:1', '', 'Call', due, '', '', '']
    const office = book({
      tabs: tabs({
        Coaching: [...log, row('A. Lee', '2026-11-20', '2026-11-02'), row('Zoe Stranger', '2026-11-20', '')],
      }),
    })
    const { findings } = await read(office, 'personCoaching', { name: 'Ann Lee', from: 0 })
    const list = await read(office, 'people', { find: '', from: 0 })
    expect(findings.map(({ at }) => at)).toEqual([{ tab: 'Coaching', row: 4, column: 'Due on' }])
    expect(list.findings.map(({ at }) => at)).toEqual([
      { tab: 'Coaching', row: 4, column: 'Due on' },
      { tab: 'Coaching', row: 5, column: 'Person' },
    ])
  })

  test('is of somebody in the tab People, or says so', async () => {
    expect(await book().request('person', { name: 'Nobody' })).toMatchObject({
      faults: [{ message: 'Nobody is not in the tab People. Check the name, or add it there.' }],
    })
  })

  test.each(['people', 'person', 'personCoaching'] as const)(
    '%s reads at most six tabs, however many rows there are',
    async (name) => {
      const calls = async (rows: number) => {
        const called: string[] = []
        const team = Array.from({ length: rows }, (_, i) => [`Rep ${i}`, '', '', 'Account executive', 'Ingrid Solheim'])
        const given = Array.from({ length: rows * 4 }, (_, i) => [`Rep ${i % rows}`, 'Start', `Item ${i}`])
        const office = book({
          tabs: tabs({
            People: [titles.people, ...people, ...team],
            Assignments: [titles.assignments, ...given],
          }),
          before: (member) => called.push(member),
        })
        called.length = 0
        await office.request(name, { name: 'Ann Lee', find: '', from: 0 } as never)
        return called
      }
      const [few, many] = [await calls(2), await calls(500)]
      expect(many.length).toBe(few.length)
      const reads = many.filter((member) => /getValues/.test(member)).length
      expect(reads).toBeGreaterThan(0)
      expect(reads).toBeLessThanOrEqual(6)
    },
  )
})

describe('saving coaching', () => {
  test('adds a conversation below the last row, and makes the tab where there is none', async () => {
    const { Coaching, ...without } = tabs()
    for (const office of [book(), book({ tabs: without })]) {
      expect(await save(office, entry())).toEqual({ value: {} })
      expect(office.values('Coaching').at(-1)).toEqual([
        '2026-11-24',
        'Ann Lee',
        'Ingrid Solheim',
        '1:1',
        'Closed won',
        'Visit Birch',
        '2026-12-01',
        '',
        '4 / 5',
        '',
      ])
    }
  })

  test('adds nothing twice when a call whose answer was lost is repeated', async () => {
    const office = book()
    await save(office, entry())
    await save(office, entry())
    expect(office.values('Coaching')).toHaveLength(4)
  })

  test('marks an action done in the row that it was seen in, wherever it was sorted to', async () => {
    const office = book()
    const { log: talks } = await read(office, 'personCoaching', { name: 'Ann Lee', from: 0 })
    const { row, stamp } = talks.rows[0] as (typeof talks.rows)[number]
    const done = entry({
      seen: { row: row + 5, stamp },
      date: '2026-11-10',
      action: 'Write a close plan',
      dueOn: '2026-11-17',
      doneOn: '2026-11-24',
      able: 4,
      valued: 3,
    })
    expect(await save(office, done)).toEqual({ value: {} })
    expect(office.cell('Coaching!H3')).toBe('2026-11-24')
    expect(await save(office, { ...done, doneOn: '2026-11-23' })).toEqual({ value: { stale: [0] } })
    expect(office.cell('Coaching!H3')).toBe('2026-11-24')
  })

  test('names every fault of every entry at once, and saves none', async () => {
    const office = book()
    const wrong = entry({ action: '', dueOn: '2026-11-01', valued: null })
    expect(await save(office, entry(), wrong)).toMatchObject({
      faults: [
        { path: ['changes', 1, 'action'], message: 'Write what was agreed, or leave its days blank.' },
        { path: ['changes', 1, 'dueOn'], message: 'This day comes before the conversation.' },
        { path: ['changes', 1, 'able'], message: 'Give both numbers of the pulse, or neither.' },
      ],
    })
    expect(office.values('Coaching')).toHaveLength(3)
  })
})
