import { describe, expect, test } from 'vitest'
import { openBook } from './setup/book'
import { scorecard, scorecardDay, scorecardTabs } from './setup/scorecard'
import { cellOf, tableOf } from './setup/table'

const open = (change: Record<string, (string | number | boolean)[][]> = {}, today = scorecardDay, locale = 'en_US') =>
  openBook({ tabs: { ...scorecardTabs(), ...change }, today, locale })
const built = (...start: Parameters<typeof open>) => {
  const book = open(...start)
  book.run('buildScorecards')
  return book
}
type Book = ReturnType<typeof open>
const of = (book: Book, table: string, row: string) => tableOf(book.values(scorecard), table).get(row)
const calls = (book: Book) =>
  book
    .formulas(scorecard)
    .flat()
    .filter((formula) => /\b(SCORE|PACE)\(/.test(formula))
const period = { period: 'FY2026-Q2' }

describe('Build scorecards', () => {
  test('builds this quarter’s scorecard, shows it, and says in a sentence how people stand', () => {
    const book = built()
    expect(book.model.getters.getActiveSheetName()).toBe(scorecard)
    expect(book.shown.toasts).toEqual([
      'Scorecard FY2026-Q2: 3 people, at this pace 1 met, 1 close, 1 behind, 0 not known.',
    ])
  })

  test('scores every rep by weight, says what that covers, and where it will end', () => {
    const book = built()
    expect(of(book, 'By rep', 'Ann')).toMatchObject({
      Score: expect.closeTo(0.5 * 0.5 + 0.3 * (30 / 182) + 0.2 * 0.75, 10),
      Standing: 'behind',
      'Weight covered': 1,
      Expected: 'met',
    })
    expect(of(book, 'By rep', 'Ben')).toMatchObject({
      Score: expect.closeTo((0.3 * (60 / 182)) / 0.8, 10),
      'Weight covered': 0.8,
      'Not known': 1,
    })
  })

  test('has the sums of a team’s people, and everybody together', () => {
    const book = built()
    expect(of(book, 'Team and metric', 'West · Calls')).toMatchObject({ Goal: 364, Actual: 90 })
    expect(of(book, 'By team', 'Everybody')).toMatchObject({ Expected: 'close' })
  })

  test('says by objective how everybody stands, and which objective nobody measures', () => {
    const book = open({
      Objectives: [...(scorecardTabs().Objectives ?? []), ['Keep customers', 'Meg', '', '', '', '']],
    })
    book.run('buildScorecards')
    expect(of(book, 'By objective', 'Grow new business')).toMatchObject({
      Standing: 'behind',
      Metrics: 'Closed won: behind, Calls: behind',
    })
    expect(of(book, 'By objective', 'Keep customers')).toMatchObject({ Metrics: 'No metric serves it yet.' })
    expect(book.shown.alerts[0]?.message).toContain('Keep customers has no metric')
  })

  test('fills the column Pace by one call, which stays right when people sort the rows', () => {
    const book = built()
    expect(calls(book).filter((formula) => formula.includes('PACE'))).toHaveLength(1)
    expect(of(book, 'At this pace', 'Ann · Calls')).toMatchObject({ Pace: expect.closeTo(0.5, 10), Expected: 'behind' })
    const [ann, ben] = ['Ann · Calls', 'Ben · Calls'].map((label) =>
      cellOf(book.values(scorecard), 'At this pace', label, 'At this pace').slice(1),
    )
    for (const [row, label, actual] of [
      [ann, 'Ben · Calls', '60'],
      [ben, 'Ann · Calls', '30'],
    ]) {
      book.enter(`${scorecard}!A${row}`, String(label))
      book.enter(`${scorecard}!C${row}`, String(actual))
    }
    expect(of(book, 'At this pace', 'Ann · Calls')).toMatchObject({ Pace: expect.closeTo(0.5, 10), Expected: 'behind' })
    expect(of(book, 'At this pace', 'Ben · Calls')).toMatchObject({ Pace: expect.closeTo(1, 10), Expected: 'met' })
    book.run('buildScorecards')
    expect(of(book, 'At this pace', 'Ann · Calls')).toMatchObject({ Pace: expect.closeTo(0.5, 10), Expected: 'behind' })
  })

  test('reckons a score anew when a figure on the sheet is changed', () => {
    const book = built()
    const at = cellOf(book.values(scorecard), 'Rep and metric', 'Ann · Calls', 'Score')
    book.enter(`${scorecard}!${at}`, '1')
    expect(of(book, 'By rep', 'Ann')).toMatchObject({ Score: expect.closeTo(0.5 * 0.5 + 0.3 + 0.2 * 0.75, 10) })
  })

  test('says that too few people have training and a score to hold them against each other', () => {
    expect(of(built(), 'Training against results', 'Required training done, against score')).toMatchObject({
      'In words': 'Nobody has both figures: too few people to say.',
    })
  })

  test('calls custom functions in no more than 30 cells, however many people there are', () => {
    const { People = [], Goals = [] } = scorecardTabs()
    const many = Array.from({ length: 60 }, (_, i) => `Rep ${i}`)
    const [, , ann = []] = People
    const [, goal = []] = Goals
    const book = built({
      People: [...People, ...many.map((name) => [name, ...ann.slice(1)])],
      Goals: [...Goals, ...many.map((name) => [name, ...goal.slice(1)])],
    })
    expect(calls(book).length).toBeLessThanOrEqual(30)
    expect(of(book, 'By rep', 'Rep 7')).toMatchObject({ Score: 0, 'Weight covered': 0.5 })
    expect(book.values(scorecard)[2]?.join('')).toContain('scores of reps are values')
  })

  test('says what to do first where there is nothing to score', () => {
    const book = open({ Goals: (scorecardTabs().Goals ?? []).slice(0, 1) })
    book.run('buildScorecards')
    expect(book.tabs()).not.toContain(scorecard)
    expect(book.shown.alerts[0]?.message).toContain('Set goals in Goals, then build the scorecard.')
  })

  test('scores what is typed where the deal tabs can’t be read, and says so', () => {
    const book = built({ Deals: [['mine']] })
    expect(of(book, 'By rep', 'Ann')).toMatchObject({ 'Weight covered': 0.5 })
    expect(book.shown.alerts[0]?.message).toContain('No tab holds deals')
  })
})

describe('building a scorecard again', () => {
  test('writes nothing where nothing changed', async () => {
    const book = built()
    const { sheet } = ((await book.request('previewScorecard', period)) as { value: { sheet: object } }).value
    expect(sheet).toMatchObject({ isNew: false, rows: { added: 0, changed: 0, leaving: 0 }, kept: { count: 0 } })
  })

  test('keeps what people typed, and takes new people and figures in', () => {
    const book = built()
    book.enter(`${scorecard}!N7`, 'talk to Ann')
    book.enter('Actuals!E2', '91')
    book.enter('People!A5', 'Cleo')
    book.enter('People!F5', 'West')
    for (const [column, typed] of Object.entries({ A: 'Cleo', C: 'Calls', D: '2026-04-01', E: '2026-06-30', F: '91' }))
      book.enter(`Goals!${column}8`, typed)
    for (const [column, typed] of Object.entries({ A: 'Cleo', B: 'Calls', C: '2026-04-01', D: '2026-06-30', E: '91' }))
      book.enter(`Actuals!${column}5`, typed)
    book.run('buildScorecards')
    expect(book.values(scorecard).flat()).toContain('talk to Ann')
    expect(of(book, 'At this pace', 'Ann · Calls')).toMatchObject({ Actual: 91, Pace: expect.closeTo(91 / 60, 10) })
    expect(of(book, 'At this pace', 'Cleo · Calls')).toMatchObject({ Actual: 91, Pace: expect.closeTo(91 / 30, 10) })
    expect(of(book, 'By rep', 'Cleo')).toMatchObject({ Score: 1 })
  })

  test('is undone, and refused to be undone where it would lose what somebody typed since', async () => {
    const book = built()
    book.enter(`${scorecard}!B6`, 'East')
    expect(await book.request('undoGeneration', {})).toMatchObject({
      faults: [expect.anything(), { message: expect.stringContaining('East') }],
    })
    book.enter(`${scorecard}!B6`, 'West')
    expect(await book.request('undoGeneration', {})).toMatchObject({ value: { removed: [scorecard] } })
    expect(book.tabs()).not.toContain(scorecard)
  })

  test('brings back by undoing what stood before, the column Pace too', async () => {
    const book = built()
    book.enter('Actuals!E2', '91')
    book.run('buildScorecards')
    expect(await book.request('undoGeneration', {})).toMatchObject({ value: { restored: [scorecard] } })
    expect(of(book, 'At this pace', 'Ann · Calls')).toMatchObject({ Actual: 30, Pace: expect.closeTo(0.5, 10) })
  })

  test('works in a locale that writes lists and decimals with commas', () => {
    const book = built({}, scorecardDay, 'de_DE')
    expect(of(book, 'At this pace', 'Ann · Calls')).toMatchObject({ Pace: expect.closeTo(0.5, 10) })
    expect(of(book, 'By rep', 'Ann')).toMatchObject({ Standing: 'behind' })
  })
})
