import { describe, expect, test } from 'vitest'
import type { Decision } from '../../src/core/deals/recognise/decisions'
import { recognise } from '../../src/core/deals/recognise/recognise'
import type { Cell } from '../../src/model/cell'
import { CivilDate } from '../../src/model/civil-date'
import type { Field } from '../../src/model/deal'

const known = {
  names: new Map([
    ['ann ames', 'Ann Ames'],
    ['ben bell', 'Ben Bell'],
  ]),
  stages: new Map(),
  dayAt: (instant: number) => CivilDate.of(Math.floor(instant / 864e5) + 25569),
}
const day = (iso: string) => CivilDate.parse(iso) as CivilDate
const titles = ['Owner', 'Stage', 'Amount', 'Close date']
const deals: Cell[][] = [
  titles,
  ['Ann Ames', 'Proposal', 1000, day('2026-05-20')],
  ['Ben Bell', 'Negotiation', 2500.5, day('2026-06-13')],
  ['Ann Ames', 'Closed Won', 4000, day('2026-04-28')],
]
/** The deals with other titles, and with more columns. */
const retitled = (...changed: string[]) => [changed, ...deals.slice(1)]
const beside = (title: string, ...values: Cell[]) =>
  deals.map((line, r) => [...line, r === 0 ? title : (values[(r - 1) % values.length] as Cell)])

const see = (cells: Cell[][], decided: Omit<Decision, 'row' | 'readable'>[] = []) => {
  const rows = decided.map((one, i) => ({ ...one, row: i + 2, readable: true }))
  const found = recognise('CRM', cells, rows, known)
  if (!found) throw new Error('The tab is empty.')
  const { tab, holds, faults } = found
  const of = (field: Field) => tab.fields.find((one) => one.field === field)
  return {
    ...tab,
    holds,
    of,
    asked: tab.fields.filter(({ question }) => question).map(({ field }) => field),
    said: tab.questions.map(({ message }) => message).join('\n'),
    noted: tab.notes.map(({ message }) => message).join('\n'),
    faults: faults.map(({ message }) => message),
  }
}
const column = (field: Field, name: string, readsAs?: Decision['readsAs']) => ({ field, column: name, readsAs })

describe('the row of the titles', () => {
  const banner = ['Opportunities of this quarter', '', '', '']
  test.each([
    ['below the name of the report, filters and blank rows', [banner, ['Filtered by: Owner = mine'], [], ...deals], 4],
    ['below a row of groups', [['', 'Deal', '', ''], ...deals], 2],
    ['in a tab whose titles are of another language', retitled('Besitzer', 'Phase', 'Betrag', 'Abschluss'), 1],
    ['below a banner, in another language', [banner, ...retitled('Besitzer', 'Phase', 'Betrag', 'Abschluss')], 2],
  ])('is found %s', (_, cells, row) => {
    expect(see(cells).titleRow).toBe(row)
  })
  test('is the one whose titles people named', () => {
    const cells = [['A', 'B', 'C', 'D'], ...retitled('Wer', 'Wo', 'Wie viel', 'Wann')]
    expect(see(cells, [column('owner', 'Wer'), column('amount', 'Wie viel')]).titleRow).toBe(2)
  })
  test('of an empty tab is none', () => {
    expect(recognise('CRM', [['', ' ']], [], known)).toBeUndefined()
  })
})

describe('titles that mean several things', () => {
  test('Expected Revenue is the amount in Odoo, a weighted amount in Salesforce, and asked about elsewhere', () => {
    const odoo = retitled('Salesperson', 'Stage', 'Expected Revenue', 'Expected Closing')
    expect(see(odoo)).toMatchObject({ crm: 'Odoo', asked: [] })
    expect(see(odoo).of('amount')?.column).toBe(2)
    const salesforce = retitled('Opportunity Owner', 'Stage', 'Expected Revenue', 'Close Date').map((line, r) => [
      ...line,
      r ? `FY26-Q${r}` : 'Fiscal Period',
    ])
    expect(see(salesforce)).toMatchObject({ crm: 'Salesforce', asked: ['amount'] })
    expect(see(salesforce).said).toContain('CRM: no title says which column holds the amount, but column C')
    const unknown = see(retitled('Owner', 'Stage', 'Expected Revenue', 'Close date'))
    expect(unknown).toMatchObject({ crm: undefined, asked: ['amount'], source: undefined })
    expect(unknown.of('amount')).toMatchObject({ column: 2, by: 'values' })
    expect(unknown.questions[0]).toEqual({
      message:
        'CRM: column C "Expected Revenue" may be the amount, but its title can mean something else. Choose it in the planner’s Deals screen, or in the tab Deal columns.',
      at: { tab: 'CRM', row: 1, column: 'Expected Revenue' },
    })
  })

  test('beside the Amount nothing else is the amount', () => {
    const { of, asked } = see(beside('Expected Revenue', 100, 200, 300))
    expect([of('amount')?.column, asked]).toEqual([2, []])
  })

  test.each([
    ['is_won'],
    ['is_closed'],
    ['close_date_pushed'],
    ['Owner Role'],
    ['Deal Owner.id'],
    ['sales_cycle_days'],
    ['Days to close'],
    ['Weighted amount'],
    ['Created By'],
  ])('%s is no field of a deal', (title) => {
    const { fields, asked } = see(beside(title, 'x', 'y', 'z'))
    expect(fields.filter((one) => one.column === 4)).toEqual([])
    expect(asked).toEqual([])
  })
})

describe('titles that are repeated', () => {
  test('count once where the columns hold the same', () => {
    expect(see(beside('amount', 1000, 2500.5, 4000))).toMatchObject({ asked: [] })
    expect(see(beside('amount', ''))).toMatchObject({ asked: [] })
  })
  test('are asked about where they do not, and answered by the letter', () => {
    const twice = beside('amount', 1, 2, 3)
    const open = see(twice)
    expect(open.said).toContain('CRM: columns C "Amount" and E "amount" can each be the amount, and differ.')
    expect(open.questions[0]?.at).toEqual({ tab: 'CRM', row: 1, column: 'C' })
    const { of, asked } = see(twice, [column('amount', 'E')])
    expect([of('amount'), asked]).toMatchObject([{ column: 4, by: 'person' }, []])
    expect(see(twice, [column('amount', 'Amount')]).faults[0]).toBe(
      'Deal columns, row 2, Column: found "Amount", which is the title of columns C and E of CRM. Write the letter.',
    )
  })
})

describe('values that do not bear out a title', () => {
  const put = (c: number, ...values: Cell[]) =>
    deals.map((line, r) => line.map((cell, at) => (at === c && r ? (values[(r - 1) % values.length] as Cell) : cell)))
  test.each([
    [
      'amount',
      put(2, 'Ann', 'Ben', 'Cyd'),
      'is titled as the amount, but holds "Ann", "Ben", "Cyd", which are no amounts',
    ],
    ['closeDate', put(3, 'soon', 'later', day('2026-05-01')), 'which are no days'],
    ['owner', put(0, 4711, 4712, 4713), 'holds ids, such as "4711", "4712", "4713", not names of owners'],
    ['owner', put(0, '006q000000HddohAAB', '006q000000HdPzpAAF'), 'not names of owners'],
    ['stage', put(1, '41', '42', '43'), 'not names of stages'],
  ] as [Field, Cell[][], string][])('of the %s are asked about', (field, cells, sentence) => {
    const { asked, said, source } = see(cells)
    expect([asked, source]).toEqual([[field], undefined])
    expect(said).toContain(sentence)
  })

  test('of a stage with nearly as many values as rows are asked about', () => {
    const many = Array.from({ length: 20 }, (_, i) => ['Ann Ames', `Renewal ${i}`, i, day('2026-05-01')])
    expect(see([titles, ...many]).said).toContain('holds nearly as many values as rows')
  })

  test('of a field that no figure hangs on leave it out, and that is said', () => {
    const { of, noted, asked } = see(beside('Created date', 'a', 'b'))
    expect([of('createdDate')?.column, asked]).toEqual([undefined, []])
    expect(noted).toContain('column E "Created date" is titled as the created date, but holds "a", "b"')
  })

  test('a title that is not certain is one where People lists every owner, and no other column looks like it', () => {
    const managed = deals.map(([, ...line], r) => [r ? (r % 2 ? 'Ann Ames' : 'Ben Bell') : 'Account manager', ...line])
    expect(see(managed)).toMatchObject({ asked: [] })
    const both = managed.map((line, r) => [...line, r ? 'Ben Bell' : 'Besitzer'])
    expect(see(both)).toMatchObject({ asked: ['owner'] })
  })

  test('ids are owners where the tab People knows them', () => {
    const names = new Map([...known.names, ['4711', 'Ann Ames']])
    const found = recognise('CRM', put(0, 4711), [], { ...known, names })
    expect(found?.tab.questions).toEqual([])
  })
})

describe('what no title names', () => {
  test('is proposed from the values, and asked', () => {
    const { asked, of, holds } = see(retitled('Besitzer', 'Phase', 'Betrag', ''))
    expect([holds, asked]).toEqual(['deals', ['owner', 'amount', 'closeDate', 'stage']])
    expect(['owner', 'stage', 'amount', 'closeDate'].map((field) => of(field as Field)?.column)).toEqual([0, 1, 2, 3])
    expect(of('amount')).toMatchObject({ by: 'values', samples: ['1000', '2500.5', '4000'] })
    expect(of('closeDate')?.samples).toEqual(['2026-05-20', '2026-06-13', '2026-04-28'])
    expect(of('closeDate')?.question).toContain('no title says which column holds the close date, but column D looks')
  })

  test('is asked without a proposal where no column looks like it', () => {
    const { said } = see(deals.map(([, ...rest]) => ['x', ...rest]))
    expect(said).toContain('no title says which column holds the owner, and no column looks like it')
  })

  test.each([
    [
      'status',
      beside('Zustand', 'Open', 'Won', 'Lost').map(([a, , c, d, e], r) => [a, r ? 'Proposal' : 'Stage', c, d, e]),
    ],
    ['currency', beside('Währung', 'EUR', 'USD')],
    ['split', beside('Anteile', 'Ann 60%; Ben 40%')],
  ] as [Field, Cell[][]][])('is asked of the %s, which would change figures', (field, cells) => {
    const { asked, of } = see(cells)
    expect([asked, of(field)?.column]).toEqual([[field], 4])
    expect(see(cells, [column(field, '')])).toMatchObject({ asked: [] })
  })

  test('is asked of the outcome where the CRM writes it beside the stage', () => {
    const pipedrive = retitled('Deal - Owner', 'Deal - Stage', 'Deal - Value', 'Deal - Expected close date')
      .map((line, r) => [line[0], r ? 'Proposal' : line[1], ...line.slice(2), r ? '' : 'Deal - Won time'] as Cell[])
      .map((line, r) => [...line, r ? '' : 'Deal - Lost time'])
    expect(see(pipedrive)).toMatchObject({ crm: 'Pipedrive', asked: ['status'] })
  })

  test('a tab with fewer than three of the things that every deal needs holds none', () => {
    expect(
      see([
        ['Owner', 'Stage'],
        ['Ann Ames', 'New'],
      ]),
    ).toMatchObject({ holds: 'nothing' })
    expect(
      see([
        ['Rep', 'Day', 'Paid'],
        ['x', day('2026-05-01'), 5000],
      ]),
    ).toMatchObject({ holds: 'maybe' })
  })
})

describe('currencies', () => {
  const twin = (...more: string[]) => [
    [...titles.map((title) => (title === 'Amount' ? 'Total Amount' : title)), ...more],
    ...deals.slice(1).map((line) => [...line, ...more.map((_, i) => ['EUR', 'USD', 'GBP'][i] as string)]),
  ]
  test('the column that belongs to the amount is taken, whatever stands nearer', () => {
    expect(see(twin('Billed Currency', 'Currency', 'Total Amount Currency')).of('currency')?.column).toBe(6)
    expect(see(twin('Billed Currency', 'Currency')).of('currency')?.column).toBe(5)
  })
  test('an amount in the currency of the company has none of its own', () => {
    const cells = twin('Currency').map((line, r) =>
      r ? line : line.map((t) => (t === 'Total Amount' ? 'Amount in company currency' : t)),
    )
    expect(see(cells, [column('amount', 'C')]).of('currency')?.column).toBeUndefined()
  })
})

describe('readings', () => {
  const dated = (title: string, ...texts: string[]) => beside(title, ...texts)
  const closes = (...texts: string[]) =>
    deals.map((line, r) => [...line.slice(0, 3), r ? (texts[r - 1] as string) : 'Close date'])
  test('days that can be read two ways are asked about, and read as was said', () => {
    const unclear = closes('03/04/2026', '05/06/2026', '01/02/2026')
    const open = see(unclear)
    expect(open.asked).toEqual(['closeDate'])
    expect(open.of('closeDate')?.couldRead).toHaveLength(2)
    expect(open.said).toContain('CRM, column D "Close date": the close date can be read')
    for (const decided of [column('closeDate', '', 'month first'), column('closeDate', 'Close date', 'month first')]) {
      const told = see(unclear, [decided])
      expect(told).toMatchObject({ asked: [], faults: [] })
      expect(told.of('closeDate')?.samples[0]).toBe('2026-03-04')
      expect(told.source?.read.closeDate('03/04/2026')).toBe(day('2026-03-04').serial)
    }
  })
  test('other days follow the order of the close date, and are left out where that has none', () => {
    const settled = closes('03/14/2026', '05/16/2026', '01/02/2026').map((line, r) => [
      ...line,
      r ? '03/04/2026' : 'Created date',
    ])
    expect(see(settled).of('createdDate')).toMatchObject({ column: 4, samples: ['2026-03-04'] })
    const { of, noted, asked } = see(dated('Created date', '03/04/2026'))
    expect([of('createdDate')?.column, asked]).toEqual([undefined, []])
    expect(noted).toContain('so it is not used')
  })
  test('a closed date that can be read two ways is asked about: won deals count by it', () => {
    expect(see(dated('Closed date', '03/04/2026')).asked).toEqual(['closedDate'])
  })
  test('a probability of 0s and 1s is asked about where stages are proposed from it', () => {
    const cells = beside('Probability', 0, 1)
    expect(see(cells).asked).toEqual(['probability'])
    const stages = new Map([
      ['proposal', 'Best case'],
      ['negotiation', 'Commit'],
    ] as const)
    expect(recognise('CRM', cells, [], { ...known, stages })?.tab.questions).toEqual([])
  })
})

describe('amounts of a CRM that keeps them in fractions', () => {
  const close = (formatted: string[] | undefined, ...values: Cell[]) => [
    ['user_name', 'status_label', 'value', 'date_won', ...(formatted ? ['value_formatted'] : [])],
    ...deals.slice(1).map(([a, b, , d], r) => [a, b, values[r], d, ...(formatted ? [formatted[r]] : [])] as Cell[]),
  ]
  test('Close counts in cents, which is said', () => {
    const { crm, of, noted, source } = see(close(undefined, 100000, 250050, 7))
    expect(crm).toBe('Close')
    expect(of('amount')).toMatchObject({ readsAs: 'cents', samples: ['1000', '2500.5', '0.07'] })
    expect(noted).toContain('CRM, column C "value" counts in cents, as Close writes it')
    expect(source?.read.amount(250050)).toBe(250050)
  })
  test('unless the formatted amount, decimals or a person say otherwise', () => {
    const undivided = see(close(['$100,000', '$250,050', '$7'], 100000, 250050, 7))
    expect(undivided.source?.read.amount(250050)).toBe(25005000)
    expect(see(close(['$1,000.00', '$2,500.50', '$0.07'], 100000, 250050, 7)).of('amount')?.readsAs).toBe('cents')
    expect(see(close(undefined, 1000.5, 2, 3)).source?.read.amount(1000.5)).toBe(100050)
    const told = see(close(undefined, 100000, 250050, 7), [column('amount', 'value', 'decimal point')])
    expect(told.source?.read.amount(250050)).toBe(25005000)
  })
  test('Twenty counts in millionths, where the size of the figures bears that out', () => {
    const twenty = (...amounts: number[]) => [
      ['owner', 'stage', 'amount', 'closeDate', 'pointOfContact', 'position'],
      ...deals.slice(1).map(([a, b, , d], r) => [a, b, amounts[r], d, 'x', 'y'] as Cell[]),
    ]
    expect(see(twenty(25e9, 12e9, 8e9)).of('amount')).toMatchObject({
      readsAs: 'millionths',
      samples: ['25000', '12000', '8000'],
    })
    expect(see(twenty(250, 1200, 800)).of('amount')).toMatchObject({ readsAs: undefined, question: undefined })
    expect(see(twenty(250000, 1200000, 800000)).asked).toEqual(['amount'])
  })
})

describe('columns beside the amount that change what it means', () => {
  test('are named: how often it is paid', () => {
    const { noted, asked } = see(beside('value_period', 'monthly', 'one_time', 'annual'))
    expect(asked).toEqual([])
    expect(noted).toContain(
      'column E "value_period" says "monthly", "annual" of some amounts. It is not read: every amount counts once',
    )
    expect(see(beside('value_period', 'one_time')).noted).toBe('')
  })
  test('are named: what came in', () => {
    const estimated = beside('Actual Revenue', 0, 0, 3900).map((line, r) =>
      r ? line : ['Owner', 'Stage', 'Est. Revenue', 'Close date', 'Actual Revenue'],
    )
    const { noted, of, asked } = see(estimated)
    expect([of('amount')?.column, asked]).toEqual([2, []])
    expect(noted).toContain('won deals count by column C "Est. Revenue" too. Column E "Actual Revenue" is not read.')
  })
})

describe('rows of the tab Deal columns', () => {
  test('stand above the titles', () => {
    const { of, asked } = see(beside('Net', 1, 2, 3), [column('amount', 'net ')])
    expect([of('amount'), asked]).toMatchObject([{ column: 4, by: 'person' }, []])
  })
  test('that no longer fit are named, and ask again', () => {
    const { faults, asked, source } = see(deals, [column('amount', 'Betrag')])
    expect(faults).toEqual([
      'Deal columns, row 2, Column: found "Betrag", expected a title of the tab CRM, or a letter of a column without one of its own.',
    ])
    expect([asked, source]).toEqual([['amount'], undefined])
  })
  test('with a reading of another field are named, and ask again', () => {
    const { faults, asked } = see(deals, [column('amount', 'Amount', 'day first')])
    expect(faults[0]).toContain('Reads as: found "day first", expected one of decimal point, decimal comma, cents')
    expect(asked).toEqual(['amount'])
  })
  test('without a column say that none holds the field, which every deal may need', () => {
    expect(see(beside('Type', 'New'), [column('type', '')]).of('type')?.column).toBeUndefined()
    expect(see(deals, [column('owner', '')]).said).toContain(
      'says that no column holds the owner, which every deal needs',
    )
  })
  test('without a field say that a tab holds no deals', () => {
    const none = see(retitled('Owner', 'Stage', 'Revenue', 'Close date'), [
      { field: undefined, column: '', readsAs: 'not deals' },
    ])
    expect(none).toMatchObject({ questions: [], source: undefined })
  })
  test('about a field that stands further up are named', () => {
    expect(see(deals, [column('amount', 'Amount'), column('amount', 'Stage')]).faults).toEqual([
      'Deal columns, row 3, Field: Amount of CRM stands further up already, which counts. Delete one.',
    ])
  })
})
