import { describe, expect, test } from 'vitest'
import { openBook } from './setup/book'
import { cellOf, tableOf } from './setup/table'

const titles = ['Id', 'Name', 'Account', 'Owner', 'Stage', 'Amount', 'Close Date']
const deals = [
  titles,
  ['D-1', 'Alder', 'Alder Foods', 'Ann', 'Closed Won', 100000, '2026-04-10'],
  ['D-2', 'Birch', 'Birch Media', 'Ann', 'Negotiation', 40000, '2026-06-10'],
  ['D-3', 'Calder', 'Calder Energy', 'Ben', 'Proposal', 60000, '2026-05-20'],
  ['D-4', 'Dunmore', 'Dunmore Hotels', 'Ben', 'Closed Lost', 25000, '2026-05-02'],
  ['D-5', 'Eastvale', 'Eastvale Clinics', 'Ben', 'Prospecting', 10000, '2026-07-01'],
]
const goalTitles = [
  'Person',
  'Team',
  'Metric',
  'From',
  'To',
  'Goal',
  'Status',
  'Proposed by',
  'Note',
  'Version',
  'Acknowledged on',
  'Comment',
]
const quota = (person: string, goal: number, from = '2026-04-01', to = '2026-06-30', status = 'agreed') => [
  person,
  '',
  'Closed won',
  from,
  to,
  goal,
  status,
  '',
  '',
  1,
  '',
  '',
]
const planTitles = [
  'Plan',
  'Valid from',
  'Valid to',
  'Status',
  'Component',
  'Metric',
  'Measured on',
  'Applies to',
  'Amount from',
  'Counts on',
  'Period',
  'Cumulative',
  'Mode',
  'Tiers in',
  'Target incentive',
  'Weight',
  'Gate metric',
  'Gate',
  'Cap',
  'Floor',
  'Draw',
  'Recoverable',
  'Clawback months',
  'Amortize months',
]
const period = 'FY2026-Q2'
const open = (tabs: Record<string, (string | number | boolean)[][]> = { Deals: deals }, today = '2026-05-15') =>
  openBook({ tabs, today })
type Book = ReturnType<typeof open>
const generate = (book: Book, of = period) => book.request('generateForecast', { period: of })
const sheet = (book: Book) => book.values(`Forecast ${period}`)
const dealsOf = (book: Book) => tableOf(book.values(`Forecast deals ${period}`), 'Key')
const done = async (book: Book) => {
  const answer = await generate(book)
  if (!('value' in answer)) throw new Error(JSON.stringify(answer))
  return { ...answer.value, findings: answer.value.findings.map(({ message }) => message) }
}

describe('a forecast', () => {
  test('says by rep what is won, open, weighted and expected, and what that costs', async () => {
    const book = open({ Deals: deals, Goals: [goalTitles, quota('Ann', 200000), quota('Ben', 50000)] })
    const answer = await done(book)
    expect(answer.rows).toEqual({ read: 5, used: 4, otherPeriods: 1, leftOut: 0 })
    const reps = tableOf(sheet(book), 'Rep')
    expect(reps.get('Ann')).toMatchObject({
      Quota: 200000,
      'Closed won': 100000,
      Commit: 140000,
      'Best case': 140000,
      Pipeline: 40000,
      'Weighted pipeline': 30000,
      Forecast: 130000,
      'Forecast attainment': 0.65,
      Outlook: 'behind',
      Attainment: 0.5,
      'Gap to quota': 100000,
      Coverage: 0.4,
      'Commission expense': 19500,
    })
    expect(reps.get('Total')).toMatchObject({
      Quota: 250000,
      'Closed won': 100000,
      Forecast: 160000,
      'Commission expense': 24000,
    })
    expect(answer.total).toEqual({
      quota: 250000,
      closedWon: 100000,
      weightedPipeline: 60000,
      forecast: 160000,
      commission: 24000,
    })
  })

  test('says covered where nothing of the quota is left, and no quota where there is none', async () => {
    const book = open({ Deals: deals, Goals: [goalTitles, quota('Ann', 90000)] })
    await done(book)
    const reps = tableOf(sheet(book), 'Rep')
    expect(reps.get('Ann')).toMatchObject({ 'Gap to quota': -10000, Coverage: 'covered', Attainment: 100000 / 90000 })
    expect(reps.get('Ben')).toMatchObject({ Quota: '', 'Gap to quota': '', Coverage: '', Attainment: 'no quota' })
  })

  test.each([
    ['cumulative', 'commit', 140000, 140000, 40000, 140000],
    ['single', 'commit', 40000, 0, 0, 140000],
    ['single', 'best case', 40000, 0, 0, 140000],
    ['cumulative', 'best case', 140000, 140000, 40000, 140000],
  ])('rolls up %s and counts %s as the settings say', async (rollUp, counts, commit, bestCase, pipeline, forecast) => {
    const settings = [
      ['Setting', 'Value'],
      ['Forecast roll-up', rollUp],
      ['Forecast counts', counts],
    ]
    const book = open({ Deals: deals, Settings: settings })
    await done(book)
    expect(tableOf(sheet(book), 'Rep').get('Ann')).toMatchObject({
      Commit: commit,
      'Best case': bestCase,
      Pipeline: pipeline,
      Forecast: forecast,
    })
  })

  test('of a fiscal year that starts in February names and takes its own quarters', async () => {
    const book = open({
      Deals: deals,
      Settings: [
        ['Setting', 'Value'],
        ['Fiscal year starts in', 'February'],
      ],
    })
    const answer = await generate(book, 'FY2027-Q1')
    expect(answer).toMatchObject({
      value: { tabs: ['Forecast FY2027-Q1', 'Forecast deals FY2027-Q1'], rows: { used: 1 } },
    })
  })

  test('names every row that it leaves out, and accounts for all', async () => {
    const odd = [
      titles,
      ...deals.slice(1),
      ['D-6', 'x', '', '', 'Proposal', 1000, '2026-05-20'],
      ['D-7', 'x', '', 'Ann', 'Proposal', '', '2026-05-20'],
      ['D-8', 'x', '', 'Ann', 'Proposal', 'on request', '2026-05-20'],
      ['D-9', 'x', '', 'Ann', 'Proposal', 3000, ''],
      ['D-10', 'x', '', 'Ann', 'Proposal', 4000, 'soon'],
      ['D-11', 'x', '', 'Ann', '', 5000, '2026-05-20'],
      ['D-2', 'Birch', '', 'Ann', 'Negotiation', 40000, '2026-06-10'],
      ['', '', '', '', '', '', ''],
      ['Grand Totals (12 records)', '', '', '', '', '', ''],
      ['D-12', 'x', '', 'Ann', 'Proposal', '$1,250.50', '2026-05-20'],
    ]
    const book = open({ Deals: odd })
    const answer = await done(book)
    expect(answer.rows).toEqual({ read: 14, used: 5, otherPeriods: 1, leftOut: 8 })
    const rows = tableOf(sheet(book), 'Reconciliation')
    expect(Object.fromEntries([...rows].map(([label, { Rows, Where }]) => [label, [Rows, Where]]))).toEqual({
      'Rows read': [14, 'Deals'],
      'Used in this period': [5, 'Forecast deals FY2026-Q2'],
      'Of other periods': [1, ''],
      'Left out: no owner': [1, 'Deals row 7'],
      'Left out: no amount': [1, 'Deals row 8'],
      'Left out: amount can’t be read': [1, 'Deals row 9'],
      'Left out: no close date': [1, 'Deals row 10'],
      'Left out: close date can’t be read': [1, 'Deals row 11'],
      'Left out: no stage': [1, 'Deals row 12'],
      'Left out: duplicate id': [1, 'Deals row 13'],
      'Left out: no deal: a total or a note': [1, 'Deals row 15'],
      'Unaccounted for': [0, ''],
    })
    expect(rows.get('Unaccounted for')?.Amount).toBe(0)
    expect(answer.findings).toContain('Left out, amount can’t be read: Deals row 9.')
    expect(answer.findings.join(' ')).not.toContain('a total or a note')
  })

  test('reads a day written with points, day first, and says when deals come from several tabs', async () => {
    const [, ...lines] = deals
    const pointed = (cell: string | number) => String(cell).replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3.$2.$1')
    const german = lines.map(([...line]) => [...line.slice(0, -1), pointed(line.at(-1) as string)])
    const other = [
      titles,
      ['E-1', 'x', '', 'Ann', 'Proposal', 1000, '31.04.2026'],
      ['E-2', 'x', '', 'Ann', 'Proposal', 1000, '30.04.2026'],
    ]
    const { rows, findings } = await done(open({ Deals: [titles, ...german], Export: other }))
    expect(rows).toEqual({ read: 7, used: 5, otherPeriods: 1, leftOut: 1 })
    expect(findings).toContain('Left out, close date can’t be read: Export row 2.')
    expect(findings).toContain(
      'Deals come from 2 tabs, all of which count: Deals, Export. Delete a tab that is not meant.',
    )
  })

  test('lists open deals past due, and counts them', async () => {
    const book = open(undefined, '2026-06-01')
    const { findings } = await done(book)
    expect(findings.join(' ')).toContain(
      'Past due: 1 open deal has a close date before 2026-06-01, worth 60,000 in all. They count. Deals row 4.',
    )
    expect(tableOf(sheet(book), 'Rep').get('Ben')).toMatchObject({ Pipeline: 60000 })
  })

  test('credits a shared deal to each by their share', async () => {
    const shared = deals.map((line, r) => [...line, r === 0 ? 'Split' : r === 1 ? 'Ann 60%; Ben 40%' : ''])
    const book = open({ Deals: shared })
    await done(book)
    const reps = tableOf(sheet(book), 'Rep')
    expect([reps.get('Ann')?.['Closed won'], reps.get('Ben')?.['Closed won']]).toEqual([60000, 40000])
    expect([...dealsOf(book).keys()]).toContain('D-1 / Ben')
    expect(tableOf(sheet(book), 'Stage').get('Closed Won')?.Deals).toBe(1)
  })

  test('says which shares are not the whole deal', async () => {
    const shared = deals.map((line, r) => [...line, r === 0 ? 'Split' : r === 1 ? 'Ann 60%; Ben 30%' : ''])
    const { findings } = await done(open({ Deals: shared }))
    expect(findings.join(' ')).toContain('Shares that do not add up to 100%: Deals row 2.')
  })

  test('reckons the commission of each rep by the plan, from the rates that it shows', async () => {
    const book = open({
      Deals: deals,
      Goals: [goalTitles, quota('Ann', 100000)],
      People: [
        [
          'Name',
          'Also known as',
          'Email',
          'Role',
          'Manager',
          'Team',
          'Plan',
          'Ramp',
          'Target incentive',
          'Valid from',
          'Start date',
          'End date',
          'Reason for leaving',
        ],
        ...['Ann', 'Ben'].map((name) => [
          name,
          '',
          '',
          '',
          '',
          '',
          name === 'Ann' ? 'AE' : 'Flat',
          '',
          '',
          '',
          '',
          '',
          '',
        ]),
      ],
      Plans: [
        planTitles,
        ...[
          ['AE', 'marginal', 'share of quota'],
          ['Flat', '', ''],
        ].map(([plan = '', mode = '', tiersIn = '']) =>
          planTitles.map(
            (title) =>
              ({ Plan: plan, Status: 'valid', Component: 'Commission', Mode: mode, 'Tiers in': tiersIn })[title] ?? '',
          ),
        ),
      ],
      Rates: [
        ['Plan', 'Valid from', 'Component', 'From', 'Rate'],
        ['AE', '', 'Commission', 0, 0.1],
        ['AE', '', 'Commission', 1, 0.2],
        ['Flat', '', 'Commission', 0, 0.07],
      ],
    })
    const { findings } = await done(book)
    expect(
      findings.filter((finding) => !finding.startsWith('New in the tab Stages') && !finding.startsWith('Past due')),
    ).toEqual([])
    const reps = tableOf(sheet(book), 'Rep')
    expect([reps.get('Ann')?.['Commission expense'], reps.get('Ben')?.['Commission expense']]).toEqual([16000, 2100])
    expect(tableOf(sheet(book), 'Rates used').get('AE, Commission, tier 2')).toMatchObject({
      From: 1,
      Rate: 0.2,
      Mode: 'marginal',
    })
    const rate = cellOf(sheet(book), 'Rates used', 'AE, Commission, tier 2', 'Rate')
    book.enter(`Forecast ${period}!${rate}`, '30%')
    expect(tableOf(sheet(book), 'Rep').get('Ann')?.['Commission expense']).toBe(19000)
  })

  test('names who earns by shares of a quota and has none, and leaves no figure in its place', async () => {
    const book = open({
      Deals: deals,
      People: [
        ['Name', 'Plan'],
        ['Ann', 'AE'],
      ],
      Plans: [
        ['Plan', 'Status', 'Component', 'Mode', 'Tiers in'],
        ['AE', 'valid', 'Commission', 'marginal', 'share of quota'],
      ],
      Rates: [
        ['Plan', 'Component', 'From', 'Rate'],
        ['AE', 'Commission', 0, 0.1],
        ['AE', 'Commission', 1, 0.2],
      ],
      Goals: [['Person', 'Metric', 'From', 'To', 'Goal']],
    })
    const { findings } = await done(book)
    expect(findings).toContain(
      'Without a quota: Ann. Their plan pays by shares of a quota, so their commission can’t be reckoned and is not in the total. Set a goal on Closed won for this period.',
    )
    expect(tableOf(sheet(book), 'Rep').get('Ann')?.['Commission expense']).toBe('no quota')
  })

  test('knows people by the names that the CRM uses', async () => {
    const book = open({
      Deals: deals.map((line) => line.map((cell) => (cell === 'Ann' ? 'ann.s' : cell))),
      People: [
        [
          'Name',
          'Also known as',
          'Email',
          'Role',
          'Manager',
          'Team',
          'Plan',
          'Ramp',
          'Target incentive',
          'Valid from',
          'Start date',
          'End date',
          'Reason for leaving',
        ],
        ['Ann Sanders', 'Ann.S; A. Sanders', '', '', '', '', '', '', '', '', '', '', ''],
      ],
    })
    const { findings } = await done(book)
    expect([...tableOf(sheet(book), 'Rep').keys()]).toEqual(['Ann Sanders', 'Ben', 'Total'])
    expect(findings.join(' ')).toContain('Not in the tab People: Ben.')
  })

  test('refuses, naming what each tab lacks, where no tab holds deals', async () => {
    const book = open({
      Leads: [
        ['Owner', 'Stage'],
        ['Ann', 'New'],
      ],
    })
    const answer = await generate(book)
    expect(answer).toMatchObject({
      faults: [
        { message: expect.stringContaining('No tab holds deals') },
        { message: 'Leads: no column for the amount, the close date.' },
      ],
      changed: [],
    })
  })

  test('asks about a tab whose columns can’t be told apart, and makes no figure of it', async () => {
    const twice = deals.map((line, r) => [...line, r === 0 ? 'amount' : 1])
    const answer = await generate(open({ Deals: twice }))
    expect(JSON.stringify(answer)).toContain(
      'columns F \\"Amount\\" and H \\"amount\\" can each be the amount, and differ',
    )
  })

  test('refuses a period that is none', async () => {
    expect(await generate(open(), 'Q2 2026')).toMatchObject({
      faults: [{ message: 'The period is "Q2 2026". A period is written such as FY2026-Q2.' }],
    })
  })

  test('is chosen in the menu for the quarter of today', () => {
    const book = open()
    book.run('generateQuarterForecast')
    expect(book.tabs()).toContain(`Forecast ${period}`)
    expect(book.shown.toasts.join()).toContain('5 rows read, 4 used, 1 of other periods, 0 left out.')
  })
})

describe('the tab Stages', () => {
  test('is proposed from the stages found, and extended by new ones without changing a row', async () => {
    const book = open()
    await done(book)
    expect(book.values('Stages')).toEqual([
      ['Stage', 'Category', 'Probability'],
      ['Prospecting', 'Pipeline', 0.1],
      ['Proposal', 'Best case', 0.5],
      ['Negotiation', 'Commit', 0.75],
      ['Closed Won', 'Won', 1],
      ['Closed Lost', 'Lost', 0],
    ])
    book.enter('Stages!C3', '40%')
    book.enter('Deals!E6', 'Legal review')
    const { findings } = await done(book)
    expect(findings[0]).toContain('New in the tab Stages, as proposed: Legal review (Pipeline, 10%)')
    expect(book.values('Stages').slice(2)).toEqual([
      ['Proposal', 'Best case', 0.4],
      ['Negotiation', 'Commit', 0.75],
      ['Closed Won', 'Won', 1],
      ['Closed Lost', 'Lost', 0],
      ['Legal review', 'Pipeline', 0.1],
    ])
    expect(tableOf(sheet(book), 'Rep').get('Ben')?.['Weighted pipeline']).toBe(24000)
  })
})

describe('what people do on the sheets', () => {
  test('a tick taken away, another close date and another probability change the figures at once', async () => {
    const book = open()
    await done(book)
    const tab = `Forecast deals ${period}`
    const at = (key: string, title: string) => `${tab}!${cellOf(book.values(tab), 'Key', key, title)}`
    book.enter(at('D-2 / Ann', 'Probability'), '50%')
    expect(tableOf(sheet(book), 'Rep').get('Ann')?.['Weighted pipeline']).toBe(20000)
    book.enter(at('D-3 / Ben', 'Changed close date'), '2026-07-15')
    expect(tableOf(sheet(book), 'Rep').get('Ben')?.Pipeline).toBe(0)
    book.enter(at('D-1 / Ann', 'Include'), 'FALSE')
    expect(tableOf(sheet(book), 'Rep').get('Ann')?.['Closed won']).toBe(0)
    expect(tableOf(sheet(book), 'Stage').get('Proposal')?.Deals).toBe(0)
    const { total } = await done(book)
    expect(total).toMatchObject({ closedWon: 0, weightedPipeline: 20000 })
    expect(dealsOf(book).get('D-2 / Ann')?.Probability).toBe(0.5)
  })

  test('a changed close date that can’t be read takes no deal away: its own counts until it is put right', async () => {
    const book = open()
    await done(book)
    const before = tableOf(sheet(book), 'Rep').get('Ann')
    const tab = `Forecast deals ${period}`
    book.enter(`${tab}!${cellOf(book.values(tab), 'Key', 'D-2 / Ann', 'Changed close date')}`, 'soon')
    expect(tableOf(sheet(book), 'Rep').get('Ann')).toEqual(before)
    const { findings } = await done(book)
    expect(findings.join(' ')).toContain('Changed close date: found "soon", expected a date')
  })

  test('typed cells and changed formulas stay when it is generated again; all else follows the deals', async () => {
    const book = open()
    await done(book)
    const tab = `Forecast ${period}`
    const at = (rep: string, title: string) => `${tab}!${cellOf(sheet(book), 'Rep', rep, title)}`
    book.enter(at('Ann', 'Adjustment'), '5000')
    book.enter(at('Ann', 'Note'), 'signed verbally')
    book.enter(at('Ben', 'Closed won'), '777')
    book.enter('Deals!F2', '110000')
    book.script.enter('Deals', 'A7', 'D-6')
    for (const [xc, typed] of Object.entries({
      B7: 'Fenwick',
      D7: 'Cyd',
      E7: 'Negotiation',
      F7: '8000',
      G7: '2026-06-02',
    }))
      book.script.enter('Deals', xc, typed)
    const { findings } = await done(book)
    const reps = tableOf(sheet(book), 'Rep')
    expect(reps.get('Ann')).toMatchObject({
      Adjustment: 5000,
      Note: 'signed verbally',
      'Closed won': 110000,
      Forecast: 145000,
    })
    expect(reps.get('Ben')).toMatchObject({ 'Closed won': 777 })
    expect([...reps.keys()]).toEqual(['Ann', 'Ben', 'Cyd', 'Total'])
    expect(reps.get('Total')).toMatchObject({ 'Closed won': 110777, 'Weighted pipeline': 66000 })
    expect(findings.join(' ')).toContain('kept as somebody changed them: row 10, Closed won')
  })

  test('inserted rows and columns, and another order, are no change of ours', async () => {
    const book = open()
    await done(book)
    const sheetId = book.model.getters.getSheetIdByName(`Forecast ${period}`) as string
    const add = (dimension: 'ROW' | 'COL', base: number) =>
      book.model.dispatch('ADD_COLUMNS_ROWS', {
        sheetId,
        sheetName: `Forecast ${period}`,
        dimension,
        base,
        quantity: 2,
        position: 'before',
      })
    add('COL', 2)
    add('ROW', 8)
    add('ROW', 3)
    book.enter(`Forecast ${period}!C10`, 'mine')
    book.enter('Deals!F2', '120000')
    const { findings } = await done(book)
    expect(findings.join(' ')).not.toContain('kept as')
    const values = sheet(book)
    const byRep = values.slice(
      0,
      values.findIndex(([first]) => first === 'Month'),
    )
    const filled = byRep.filter(([first]) => first !== '')
    const reps = tableOf(filled, 'Rep')
    expect(reps.get('Ann')?.['Closed won']).toBe(120000)
    expect(reps.get('Total')?.['Closed won']).toBe(120000)
    expect(book.cell(`Forecast ${period}!C10`)).toBe('mine')
  })

  test('rows of deals that left the period go, unless somebody wrote on them: these stay and count nothing', async () => {
    const book = open()
    await done(book)
    const tab = `Forecast deals ${period}`
    const row = (key: string) => cellOf(book.values(tab), 'Key', key, 'Key').slice(1)
    book.enter(`${tab}!T${row('D-3 / Ben')}`, 'ask Ben')
    book.enter('Deals!G3', '2026-08-01')
    book.enter('Deals!G4', '2026-08-01')
    const { findings } = await done(book)
    expect([...dealsOf(book).keys()]).toEqual(['D-1 / Ann', 'D-3 / Ben', 'D-4 / Ben'])
    expect(dealsOf(book).get('D-3 / Ben')).toMatchObject({ Include: false, Credited: 0 })
    expect(findings.join(' ')).toContain('the row D-3 / Ben no longer belongs here. It stays and counts nothing.')
    book.enter('Deals!G4', '2026-05-20')
    await done(book)
    expect(dealsOf(book).get('D-3 / Ben')).toMatchObject({ Include: true, Credited: 60000 })
  })
})

describe('text of deals', () => {
  const texts = [
    '=IMPORTXML("x")',
    '+49 30 123',
    '3/4',
    '00123',
    '1E5',
    '<img onerror=alert(1)>',
    '=1+1',
    '>5',
    '<>a',
    'A*',
    'A?',
    "'quoted",
  ]
  test('stays that text on both tabs, as a name and as an owner, and sums hold for every owner', async () => {
    const book = open({
      Deals: [
        titles,
        ...texts.map((_, i) => ['', '', '', '', 'Closed Won', 1000 * 2 ** i, '2026-05-01']),
        ['z', 'z', 'z', 'AB', 'Closed Won', 1, '2026-05-01'],
      ],
    })
    texts.forEach((text, i) => {
      for (const column of 'ABCD') book.script.enter('Deals', `${column}${i + 2}`, `'${text}`)
    })
    await done(book)
    const reps = tableOf(sheet(book), 'Rep')
    for (const [i, text] of texts.entries()) {
      expect([text, dealsOf(book).get(`${text} / ${text}`)]).toEqual([
        text,
        expect.objectContaining({ Deal: text, Account: text, Owner: text }),
      ])
      expect([text, reps.get(text)?.['Closed won']]).toEqual([text, 1000 * 2 ** i])
    }
  })
})
