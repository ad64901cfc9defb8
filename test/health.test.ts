import { describe, expect, test } from 'vitest'
import type { StartCell } from '../scripts/workbench/emulator/start-data'
import { reportOn } from '../src/core/health/report'
import { teamHealthSheet } from '../src/core/health/sheet/team-health-sheet'
import { CivilDate } from '../src/model/civil-date'
import { isLive } from '../src/model/generated-sheet'
import type { Context } from '../src/ports'
import { laidOut, rowsAbove } from '../src/store/generated/fresh'
import { readHealth } from '../src/store/health/read'
import { openBook } from './setup/book'
import { cellOf, tableOf } from './setup/table'
import { personRow, teamTabs } from './setup/team'

const tab = 'Team health'
const open = (start: object = {}) => openBook({ today: '2026-11-24', tabs: teamTabs, ...start })
type Book = ReturnType<typeof open>
const everybody = { of: 'everybody' } as const
const asked = async (book: Book, more: object = {}) => {
  const answer = await book.request('health', { scope: everybody, period: undefined, ...more })
  if (!('value' in answer)) throw new Error(JSON.stringify(answer))
  return answer.value
}
const generated = (book: Book) => {
  book.run('teamHealth')
  return book.values(tab)
}
const of = (values: readonly (readonly unknown[])[], title: string, label: string) =>
  tableOf(values, title).get(label) ?? {}

const noDeals =
  'No tab holds deals that the planner can read. Every deal needs an owner, an amount, a close date, and a stage or status, each in a column with a title.'

/** The sheet as the core lays it out, over the same tabs without a spreadsheet. */
function expected() {
  const stands = (cell: unknown) =>
    typeof cell === 'number' ? cell : (CivilDate.parse(String(cell)) ?? String(cell).replace(/^'/, ''))
  const tab = (name: string) => teamTabs[name] && { cells: () => teamTabs[name]?.map((row) => row.map(stands)) }
  const workbook = { tab }
  const { tabs, faults } = readHealth({ workbook, today: () => '2026-11-24' } as unknown as Context)
  const sheet = teamHealthSheet(reportOn(tabs, [...faults, { message: noDeals }]))
  return { sheet, places: laidOut(sheet.tables, rowsAbove(sheet)) }
}

describe('the request health', () => {
  test('counts who is here, who came and who left, with the rate beside its counts', async () => {
    const { heads, period, year, label } = await asked(open())
    expect(label).toBe('FY2026-Q4')
    // Mia, Max, Ann, Ben, Cal, Dee, Gus before the quarter; Eve came, Gus left.
    expect(heads).toMatchObject({ atStart: 7, atEnd: 7, here: 7 })
    expect(heads.joiners.rows).toEqual([{ name: 'Eve Eng', start: '2026-10-15' }])
    expect(heads.leavers.rows).toMatchObject([{ name: 'Gus Gray', end: '2026-10-31', leaving: 'involuntary' }])
    // Heads of 1 and 31 October: 7 and 8.
    expect(period).toMatchObject({ leavers: 1, average: 7.5, days: { from: '2026-10-01', to: '2026-11-24' } })
    expect(period.yearly).toBeCloseTo(1 / 7.5 / (55 / 365), 12)
    // Heads of 25 November and of 6 month ends: 8; of 5 month ends without Fay: 7; of 31 October, Gus’s last day: 8.
    expect(year).toMatchObject({
      leavers: 2,
      days: { from: '2025-11-25', to: '2026-11-24' },
      leaving: { voluntary: { some: 1, of: 2 }, firstYear: { some: 1, of: 2 } },
      against: 'between the two',
    })
    expect(year.average).toBeCloseTo((7 * 8 + 5 * 7 + 8) / 13, 12)
    expect(year.yearly).toBeCloseTo(2 / year.average, 12)
  })

  test('of a team counts each day those who are in it, and a move is no leaving', async () => {
    const north = await asked(open(), { scope: { of: 'team', name: 'North' }, period: 'FY2026-Q3' })
    expect(north.heads).toMatchObject({ atStart: 4, atEnd: 3 })
    expect(north.heads.movedOut.rows).toMatchObject([{ name: 'Dee Diaz' }])
    expect(north.period).toMatchObject({ leavers: 0, yearly: 0 })
    const max = await asked(open(), { scope: { of: 'manager', name: 'Max Orr' } })
    expect(max.heads).toMatchObject({ atStart: 3, atEnd: 2 })
    expect(max.period.caution).toBe(
      'A small team: with 3 people on average, one leaver more or less moves the yearly rate by 221 points. Read the counts, not the rate.',
    )
  })

  test('holds the ramped quotas against the target, and names what an open seat costs', async () => {
    const { capacity } = await asked(open())
    // Eve is there for 78 of 92 days: 17 in October at 0%, 30 in November and 31 in December at 50%.
    expect(capacity).toMatchObject({ carriers: 5, quota: 368000, absent: 14000, ramp: 47500, target: 340000 })
    expect(capacity.carries).toBe(306500)
    // Open from 1 November: 61 of 92 days of the median quota of North, 92,000.
    expect(capacity.vacancies).toMatchObject([{ row: 12, quota: 92000, days: { vacant: 61, of: 92 }, cost: 61000 }])
  })

  test('knows whose a quota is by an alias too', async () => {
    const [titles = [], ...rows] = teamTabs.People ?? []
    const called = (row: readonly StartCell[]) =>
      row.map((cell, c) => (titles[c] === 'Also known as' && row[0] === 'Ann Ames' ? 'Annie' : cell))
    const Goals = (teamTabs.Goals ?? []).map((row) => row.map((cell) => (cell === 'Ann Ames' ? 'Annie' : cell)))
    const { capacity } = await asked(open({ tabs: { ...teamTabs, People: [titles, ...rows.map(called)], Goals } }))
    expect(capacity).toMatchObject({ carriers: 5, quota: 368000, carries: 306500 })
  })

  test('lists what to talk about, person by person, and who has nothing is not listed', async () => {
    const { signals } = await asked(open())
    expect(signals.rows.map(({ name, signals: of }) => [name, of.map(({ is }) => is)])).toEqual([
      ['Ben Bosch', ['no training', 'no coaching', 'goals not seen']],
      ['Dee Diaz', ['no coaching']],
      ['Eve Eng', ['no coaching']],
      // They lead, and nobody in the tab People leads them.
      ['Max Orr', ['no training']],
      ['Mia Lund', ['no training']],
    ])
    expect(signals).toMatchObject({ people: 7, total: 5 })
  })

  test('adds what was missed of the last quarter’s goals, page by page, in a second request', async () => {
    const lastQuarter = ['2026-07-01', '2026-09-30'] as const
    const typed = { Metric: 'Calls', Kind: 'leading', Unit: 'count', Direction: 'higher', Source: 'typed', Weight: 1 }
    const book = open({
      tabs: {
        ...teamTabs,
        Metrics: [Object.keys(typed), Object.values(typed)],
        Goals: [
          ...(teamTabs.Goals ?? []),
          ...['Ann Ames', 'Cal Cole'].map((name) => [name, '', 'Calls', ...lastQuarter, 100, 'agreed']),
        ],
        Actuals: [
          ['Person', 'Metric', 'From', 'To', 'Actual'],
          ['Ann Ames', 'Calls', ...lastQuarter, 60],
          ['Cal Cole', 'Calls', ...lastQuarter, 100],
        ],
      },
    })
    const answer = await book.request('healthChecklist', { scope: everybody, from: 0 })
    if (!('value' in answer)) throw new Error(JSON.stringify(answer))
    const { rows, total, label } = answer.value
    expect(label).toBe('FY2026-Q3')
    expect(total).toBe(6)
    expect(rows.find(({ name }) => name === 'Ann Ames')).toEqual({
      name: 'Ann Ames',
      signals: [{ is: 'goals missed', some: 1, of: 1, period: 'FY2026-Q3' }],
    })
    expect(rows.some(({ name }) => name === 'Cal Cole')).toBe(false)
    expect(await book.request('healthChecklist', { scope: { of: 'team', name: 'South' }, from: 1 })).toMatchObject({
      value: { from: 1, total: 2, rows: [{ name: 'Max Orr' }] },
    })
    expect(of(generated(book), 'Checklist', 'Ann Ames')).toMatchObject({ Results: '1 of 1 goal of FY2026-Q3 missed' })
  })

  test('names what can’t be read or counted', async () => {
    const People = [...(teamTabs.People ?? []), personRow({ Name: 'Zoe', Role: 'Rep', 'Valid from': 'soon' })]
    const { faults } = await asked(open({ tabs: { ...teamTabs, People: [...People, personRow({ Name: 'Yan' })] } }))
    expect(faults.map(({ message }) => message)).toEqual([
      'People, row 13, Valid from: found "soon", expected a date, such as 2026-10-01.',
      'People, row 14, Start date: blank, expected Yan’s first day. Until then Yan counts as here from the beginning, and not in tenure, first years or cohorts.',
    ])
  })

  test('refuses a period that is none or has not begun', async () => {
    const answer = (period: string) => open().request('health', { scope: everybody, period })
    expect(await answer('soon')).toMatchObject({
      faults: [{ message: 'The period is "soon". A period is written such as FY2026-Q4.' }],
    })
    expect(await answer('FY2027-Q2')).toMatchObject({ faults: [{ message: expect.stringContaining('has not begun') }] })
  })
})

describe('the tab Team health', () => {
  test('is generated by the menu and says what it counted', () => {
    const book = open()
    const values = generated(book)
    expect(book.shown.toasts).toEqual(['Team health: 7 people today, 2 left in the last 12 months.'])
    expect(book.model.getters.getActiveSheetName()).toBe(tab)
    expect(of(values, 'Turnover by period', 'FY2026-Q4')).toMatchObject({
      'At start': 7,
      Joiners: 1,
      Leavers: 1,
      'At end': 7,
      'Average headcount': 7.5,
      Voluntary: '0 of 1 (0%)',
    })
    expect(of(values, 'Turnover by team', 'South')).toMatchObject({ 'People today': 3, Leavers: 1, 'Moved in': 1 })
    expect(of(values, 'Retention', 'Joined in FY2025')).toMatchObject({
      Joined: 1,
      'Here today': 0,
      'Stayed 6 months': '1 of 1 (100%)',
      'Stayed 12 months': '0 of 1 (0%)',
      'Stayed 24 months': 'too early to say',
    })
    expect(of(values, 'Capacity', 'North')).toMatchObject({ 'With a quota': 3, Target: 250000 })
    expect(of(values, 'Pulse', 'FY2026-Q4')).toMatchObject({ Answers: 2, 'Feels able': 3.5, 'Feels valued': 3.5 })
    expect(of(values, 'Checklist', 'Ben Bosch')).toMatchObject({
      Points: 3,
      Training: 'Nothing to learn since 2026-02-01',
      Coaching: 'No coaching on record',
      Goals: '1 of 1 goal not seen',
    })
  })

  test.each([
    ['en_US', 'Etc/UTC'],
    ['de_DE', 'Europe/Berlin'],
  ])('holds in every cell, formula or value, what the core reckons, in %s', (locale, timeZone) => {
    const book = open({ locale, timeZone })
    const values = generated(book)
    const formulas = book.formulas(tab)
    const { sheet, places } = expected()
    for (const { name, rows, total } of sheet.tables)
      (total ? [...rows, total] : rows).forEach(({ cells }, r) => {
        cells.forEach((cell, c) => {
          const row = (places.get(name)?.header ?? 0) + r
          const at = `${name}, row ${row + 1}, column ${c + 1}`
          const value = isLive(cell) ? cell.value : cell
          if (typeof value === 'number') expect(values[row]?.[c], at).toBeCloseTo(value, 9)
          else expect(values[row]?.[c], at).toBe(value instanceof CivilDate ? value.iso : value)
          expect((formulas[row]?.[c] ?? '') !== '', at).toBe(isLive(cell))
        })
      })
    expect(formulas.flat().filter((formula) => formula.includes('TURNOVER_RATE'))).toHaveLength(9)
  })

  test('follows a date that is changed on it, and the attainment that somebody expects of an open seat', () => {
    const book = open()
    const values = generated(book)
    book.enter(`${tab}!${cellOf(values, 'People counted', 'Ann Ames', 'Last day')}`, '2026-11-02')
    expect(of(book.values(tab), 'Turnover by period', 'FY2026-Q4')).toMatchObject({ Leavers: 2, 'At end': 6 })
    const seat = 'Account executive, North (row 12 of People)'
    book.enter(`${tab}!${cellOf(values, 'Open seats', seat, 'Expected attainment')}`, '80%')
    expect(of(book.values(tab), 'Open seats', seat)).toMatchObject({ 'Cost of the vacancy': 48800 })
  })
})

describe('generated again', () => {
  test('keeps what people typed, takes in who joined since, and can be undone', async () => {
    const book = open()
    const values = generated(book)
    book.enter(`${tab}!${cellOf(values, 'Checklist', 'Ben Bosch', 'Talked about')}`, 'on Monday')
    const before = book.values(tab)
    personRow({ Name: 'Hal Hill', Team: 'South', 'Start date': '2026-11-02' }).forEach((cell, c) => {
      if (cell !== '') book.enter(`People!${String.fromCharCode(65 + c)}13`, String(cell))
    })
    expect(await book.request('previewTeamHealth', {})).toMatchObject({
      value: { undo: true, sheet: { tab, isNew: false, rows: { added: expect.any(Number) } } },
    })
    expect(book.values(tab)).toEqual(before)
    await book.request('generateTeamHealth', {})
    expect(of(book.values(tab), 'Turnover by period', 'FY2026-Q4')).toMatchObject({ Joiners: 2, 'At end': 8 })
    expect(of(book.values(tab), 'Checklist', 'Ben Bosch')).toMatchObject({ 'Talked about': 'on Monday' })
    expect(await book.request('undoGeneration', {})).toMatchObject({ value: { kind: 'team health', restored: [tab] } })
    expect(book.values(tab)).toEqual(before)
  })

  test('over tabs that say the same changes nothing', async () => {
    const book = open()
    generated(book)
    expect(await book.request('previewTeamHealth', {})).toMatchObject({
      value: { sheet: { isNew: false, rows: { added: 0, changed: 0, leaving: 0 } } },
    })
  })

  test('a first generation undone takes its tab away, and the tab is never read as deals', async () => {
    const book = open()
    generated(book)
    expect(JSON.stringify(await book.request('deals', {}))).not.toContain(tab)
    await book.request('undoGeneration', {})
    expect(book.tabs()).not.toContain(tab)
  })
})

test('without people a sentence says what to do, and nothing is written', () => {
  const book = open({ tabs: { Sheet1: [['mine']] } })
  book.run('teamHealth')
  expect(book.shown.alerts.map(({ message }) => message)).toEqual([
    'The tab People names nobody yet. Add your people there, with their start dates.\n\nNothing was changed.',
  ])
  expect(book.tabs()).toEqual(['Sheet1'])
})
