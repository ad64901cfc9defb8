import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amountReader } from '../../src/core/deals/values/amount'
import { chanceReader } from '../../src/core/deals/values/chance'
import { currencyIn, standsFor } from '../../src/core/deals/values/currency'
import { dayReader } from '../../src/core/deals/values/day'
import { grouped } from '../../src/core/deals/values/grouped'
import type { Cell } from '../../src/model/cell'
import { CivilDate } from '../../src/model/civil-date'
import type { Reading } from '../../src/model/deal-columns'

/** A column under a title. */
const under = (values: readonly Cell[]): Cell[][] => [['Title'], ...values.map((value) => [value])]
const amounts = (values: readonly Cell[], chosen?: Reading) => amountReader(under(values), 1, 0, chosen)
const utc = (instant: number) => CivilDate.of(Math.floor(instant / 864e5) + 25569)
const days = (values: readonly Cell[], chosen?: Reading) => dayReader(under(values), 1, 0, utc, chosen)
const chances = (values: readonly Cell[], chosen?: Reading) => chanceReader(under(values), 1, 0, chosen)
const isoOf = (serial: number) => (Number.isNaN(serial) ? 'none' : CivilDate.of(serial).iso)

describe('amounts', () => {
  test.each([
    ['$1,234.50', 123450],
    ['1.234,50 €', 123450],
    ['USD 1 234,50', 123450],
    ['1\u202f234\u00a0567,5', 123456750],
    ["1'234.50", 123450],
    ['CHF 1’234.50', 123450],
    ['(1,234.50)', -123450],
    ['$ (1,234.50)', -123450],
    ['-$5', -500],
    ['$-5', -500],
    ['5-', -500],
    ['−5', -500],
    ['+5', 500],
    ['1,23,456.00', 12345600],
    ['1,250,000', 125000000],
    ['¥12000', 1200000],
    ['US$5', 500],
    ['$5.00 USD', 500],
    ['30000.0', 3000000],
    ['12,5', 1250],
    ['.5', 50],
    ['0.500', 50],
    ['1234.567', 123457],
    ['EUR 900', 90000],
    [' 7 ', 700],
    ['1.234,-', 123400],
    ['950,-', 95000],
    ['kr 1.234,-', 123400],
    ['500,-- €', 50000],
    ['1’234.–', 123400],
    ['-950,-', -95000],
    ['1,234円', 123400],
    ['￥8,000', 800000],
    ['１，２３４円', 123400],
    ['¥1,234', 123400],
    ['JPY -1,234', -123400],
  ])('%s is %d cents', (text, cents) => {
    expect(amounts([text]).read(text)).toBe(cents)
  })
  test.each(['n/a', '', '1e5', '=1', '1.2.3', '12-5', '5k', '1,23,45', '(5', '--5', '1 23', 'ten', '#REF!', true])(
    '%s is no amount',
    (cell) => {
      expect(amounts([cell]).read(cell)).toBeNaN()
      expect(amounts([cell])).toMatchObject({ couldRead: [], readsAs: undefined })
    },
  )
  test.each<[Cell[], Reading | undefined, Reading[], Cell, number]>([
    [['1,234', '1,234.50'], 'decimal point', [], '1,234', 123400],
    [['1,234', '12,5'], 'decimal comma', [], '1,234', 123],
    [['1.234', '1.234.567'], 'decimal comma', [], '1.234', 123400],
    [['1,234', '9,999'], undefined, ['decimal point', 'decimal comma'], '1,234', Number.NaN],
    [['1.234', '900'], undefined, ['decimal comma', 'decimal point'], '1.234', Number.NaN],
    [['1.234', '900'], undefined, ['decimal comma', 'decimal point'], '900', 90000],
    [['1,234', 'tbd', '1,234.5'], 'decimal point', [], 'tbd', Number.NaN],
  ])('a column of %j is decided as a whole', (values, readsAs, couldRead, cell, cents) => {
    const reader = amounts(values)
    expect(reader).toMatchObject({ readsAs, couldRead })
    expect(reader.read(cell)).toBe(cents)
  })
  test('numbers that a sheet of the other notation may have made of thousands are asked about', () => {
    const column = [1.25, 900, '1.250,50', '12,5']
    expect(amounts(column)).toMatchObject({ readsAs: undefined, couldRead: ['decimal comma', 'decimal point'] })
    expect(column.map(amounts(column).read)).toEqual([Number.NaN, 90000, 125050, 1250])
    expect(column.map(amounts(column, 'decimal comma').read)).toEqual([125000, Number.NaN, 125050, 1250])
    expect(column.map(amounts(column, 'decimal point').read)).toEqual([125, 90000, Number.NaN, Number.NaN])
    expect(amounts([1250.5, 1.25, '1.250,50']).couldRead).toEqual([])
    expect(amounts([1.25, 900]).couldRead).toEqual([])
  })
  test('numbers with three decimals are asked about, whatever stands beside them', () => {
    const column = [1.234, 45.67, 12, 0]
    expect(amounts(column)).toMatchObject({ readsAs: undefined, couldRead: ['decimal point', 'decimal comma'] })
    expect(column.map(amounts(column).read)).toEqual([Number.NaN, Number.NaN, 1200, 0])
    expect(column.map(amounts(column, 'decimal point').read)).toEqual([123, 4567, 1200, 0])
    expect(column.map(amounts(column, 'decimal comma').read)).toEqual([123400, 4567000, Number.NaN, 0])
    expect(amounts([1.234, 'tbd', '900']).couldRead).toEqual(['decimal point', 'decimal comma'])
    expect(amounts([1.234, 1250.5]).couldRead).toEqual([])
    expect(amounts([0.125, 1.234]).couldRead).toEqual([])
    expect(amounts([1.2345, 1.234]).couldRead).toEqual([])
  })
  test('of a whole number beside texts in thousands nobody can tell whether it was thousands too, so it is not read', () => {
    const column = [5, 900, 0, 1250, '1.250,50']
    expect(column.map(amounts(column).read)).toEqual([Number.NaN, Number.NaN, 0, 125000, 125050])
    expect([5, 900].map(amounts([5, 900, '1250,50']).read)).toEqual([500, 90000])
  })
  test('a person’s choice reads what the values leave open', () => {
    const reader = amounts(['1,234'], 'decimal comma')
    expect(reader).toMatchObject({ readsAs: 'decimal comma', couldRead: ['decimal point', 'decimal comma'] })
    expect(reader.read('1,234')).toBe(123)
  })
  test('cents and millionths are whole cents, half away from zero', () => {
    const cents = amounts([], 'cents')
    expect([cents.read(123450), cents.read('1,234'), cents.read(0.5), cents.read(-2.5)]).toEqual([123450, 1234, 1, -3])
    const millionths = amounts([], 'millionths')
    expect([millionths.read(1234500000), millionths.read('15000'), millionths.read(-4999)]).toEqual([123450, 2, 0])
  })
  test('a number of cents is that number of cents, however a double holds it', () => {
    const { read } = amounts([])
    fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => read(cents / 100) === cents))
    expect([read(1.005), read(-1.005), read(0.1 + 0.2)]).toEqual([101, -101, 30])
  })
  test.each([
    ['$5', '$', 'CAD', true],
    ['$5', '$', 'EUR', false],
    ['5 €', '€', 'EUR', true],
    ['EUR 5', 'EUR', 'USD', false],
    ['$5 CAD', 'CAD', 'USD', false],
    ['¥5', '¥', 'CNY', true],
    ['5', '', 'USD', true],
    [5, '', 'USD', true],
  ])('%s names %s, which agrees with %s: %s', (cell, named, currency, agrees) => {
    expect(currencyIn(cell)).toBe(named)
    expect(standsFor(currencyIn(cell), currency)).toBe(agrees)
  })
})

test.each([
  ['US Dollar', 'USD'],
  ['US Dollars', 'USD'],
  ['U.S. Dollar', 'USD'],
  ['Euro', 'EUR'],
  ['Pound Sterling', 'GBP'],
  ['British Pound', 'GBP'],
  ['Swiss Franc', 'CHF'],
  ['Japanese Yen', 'JPY'],
  ['$ USD', 'USD'],
  ['USD ($)', 'USD'],
])('%s is %s, and no other currency', (written, code) => {
  expect([standsFor(written, code), standsFor(code, written), standsFor(written, 'NOK')]).toEqual([true, true, false])
})

describe('days', () => {
  test.each<[Cell, string]>([
    [CivilDate.of(46203), '2026-06-30'],
    [46203, '2026-06-30'],
    [46203.9, '2026-06-30'],
    ['46203', '2026-06-30'],
    [20260630, '2026-06-30'],
    ['20260630', '2026-06-30'],
    ['2026-06-30', '2026-06-30'],
    ['2026/6/30 10:00', '2026-06-30'],
    [' 2026-06-30T23:59:00.000 ', '2026-06-30'],
    ['2026-06-30T00:00:00+02:00', '2026-06-30'],
    ['6/30/2026', '2026-06-30'],
    ['6/30/2026 3:45 PM', '2026-06-30'],
    ['6/30/2026, 3:45\u202fPM', '2026-06-30'],
    ['30/06/2026 15:45', '2026-06-30'],
    ['5.6.2026', '2026-06-05'],
    ['30-06-9', 'none'],
    ['30.06.26', '2026-06-30'],
    ['6/30/26', '2026-06-30'],
    ['30-Jun-2026', '2026-06-30'],
    ['30-Jun-26', '2026-06-30'],
    ['Jun 30, 2026', '2026-06-30'],
    ['Sept 3, 2026', '2026-09-03'],
    ['30 June 2026', '2026-06-30'],
    ['30. June 2026', '2026-06-30'],
    ['1. Juni 2026', '2026-06-01'],
    ['30 juin 2026', '2026-06-30'],
    ['1er juil. 2026', '2026-07-01'],
    ['5. März 2026', '2026-03-05'],
    ['5 août 2026', '2026-08-05'],
    ['5 déc. 2026', '2026-12-05'],
    ['5 de mayo de 2026', '2026-05-05'],
    ['5 de março de 2026', '2026-03-05'],
    ['5 gennaio 2026', '2026-01-05'],
    ['5 mrt 2026', '2026-03-05'],
    ['15-okt-26', '2026-10-15'],
    ['2026年4月1日', '2026-04-01'],
    ['2026年12月31日 23:59', '2026-12-31'],
    ['Fri, 5 Jun 2026', '2026-06-05'],
    ['Freitag, 5. Juni 2026', '2026-06-05'],
    ['Friday, June 5, 2026 at 3:45 PM', '2026-06-05'],
    ['30.06.2026, 23:59 Uhr', '2026-06-30'],
    ['30. Juni 2026 um 23:59 Uhr', '2026-06-30'],
    ['7/7/2026', '2026-07-07'],
  ])('%s is %s', (cell, iso) => {
    expect(isoOf(days([cell]).read(cell))).toBe(iso)
    expect(days([cell]).couldRead).toEqual([])
  })
  test.each([
    '2026-02-30',
    '31/31/2026',
    '31.02.2026',
    'soon',
    '30 Juno 2026',
    '30 jui 2026',
    '30 de 2026',
    'Fri, soon',
    0.5,
    7,
    true,
    20261301,
    '',
    '2026',
  ])('%s is no day', (cell) => {
    expect(days([cell]).read(cell)).toBeNaN()
  })
  test.each<[Cell[], Reading | undefined, Reading[], string]>([
    [['6/7/2026', '6/30/2026'], 'month first', [], '2026-06-07'],
    [['6/7/2026', '30/6/2026'], 'day first', [], '2026-07-06'],
    [['6/7/2026', '30/6/2026', 'soon', '45/45/2026'], 'day first', [], '2026-07-06'],
    [['6/7/2026', '1/2/2026'], undefined, ['day first', 'month first'], 'none'],
    [['6/7/2026', '6/30/2026', '30/6/2026', '1/31/2026'], undefined, ['month first', 'day first'], 'none'],
    [['26-05-01', '26-06-30'], undefined, [], '2026-05-01'],
    [['25/06/26', '03/06/26'], 'day first', [], '2026-06-25'],
    [['26-06-30'], undefined, ['day first', 'year first'], 'none'],
    [['24-06-27', '25-06-28'], undefined, ['day first', 'year first'], 'none'],
    [['10-11-12', '09-10-11'], undefined, ['day first', 'month first', 'year first'], 'none'],
    [['06/30/26', '07/01/26'], 'month first', [], '2026-06-30'],
  ])('a column of %j is decided as a whole', (values, readsAs, couldRead, first) => {
    const reader = days(values)
    expect(reader).toMatchObject({ readsAs, couldRead })
    expect(isoOf(reader.read(values[0] as Cell))).toBe(first)
  })
})

describe('dates that a sheet made of texts', () => {
  const date = (iso: string) => CivilDate.parse(iso) as CivilDate
  test('are asked about where it may have taken the day for the month', () => {
    const column = [date('2026-06-07'), date('2026-03-03'), '30/06/2026']
    expect(days(column)).toMatchObject({ readsAs: undefined, couldRead: ['day first', 'month first'] })
    expect(column.map(days(column).read).map(isoOf)).toEqual(['none', '2026-03-03', '2026-06-30'])
    expect(column.map(days(column, 'day first').read).map(isoOf)).toEqual(['2026-07-06', '2026-03-03', '2026-06-30'])
    expect(column.map(days(column, 'month first').read).map(isoOf)).toEqual(['2026-06-07', '2026-03-03', 'none'])
    expect(days([date('2026-06-07'), '6/30/2026'])).toMatchObject({
      couldRead: ['month first', 'day first'],
    })
  })
  test.each([
    [date('2026-06-30'), '30/06/2026'],
    [date('2026-06-07'), '06/07/2026', '30/06/2026'],
    [date('2026-06-06'), '30/06/2026'],
    [date('2026-06-07'), '2026-06-30'],
    [date('2026-06-07'), '30.06.2026'],
  ])('stand as they are in %s, %s, %s', (...column) => {
    expect(days(column)).toMatchObject({ couldRead: [] })
    expect(days(column).read(column[0] as Cell)).toBe((column[0] as CivilDate).serial)
  })
})

describe('instants', () => {
  const zone = (hours: number) => (instant: number) => utc(instant + hours * 36e5)
  const read = (values: string[], hours: number) =>
    values.map(dayReader(under(values), 1, 0, zone(hours)).read).map(isoOf)
  test('are the day that they are in the spreadsheet’s zone', () => {
    const values = ['2026-06-30T23:30:00Z', '2026-06-30 23:30:00+02:00', '2026-06-30T10:00:00.000+0000']
    expect(read(values, 0)).toEqual(['2026-06-30', '2026-06-30', '2026-06-30'])
    expect(read(values, 12)).toEqual(['2026-07-01', '2026-07-01', '2026-06-30'])
    expect(read(values, -4)).toEqual(['2026-06-30', '2026-06-30', '2026-06-30'])
    expect(read(['2026-06-30T03:30:00Z'], -4)).toEqual(['2026-06-29'])
  })
  test('that are all midnights are the days that they were written for', () => {
    expect(read(['2026-06-30T00:00:00Z', '2026-07-01T00:00:00.000Z'], -4)).toEqual(['2026-06-30', '2026-07-01'])
    expect(read(['2026-06-30T00:00:00+13:00'], 0)).toEqual(['2026-06-30'])
    expect(read(['2026-06-30T00:00:00Z', '2026-07-01T22:00:00Z'], -4)).toEqual(['2026-06-29', '2026-07-01'])
  })
})

describe('probabilities', () => {
  test.each<[Cell[], Reading | undefined, Reading[], number[]]>([
    [[0.6, 1, 0], 'share', [], [0.6, 1, 0]],
    [[60, 1, 0.5], 'percent', [], [0.6, 0.01, 0.005]],
    [['60%', '60 %', '0,6'], 'share', [], [0.6, 0.6, 0.6]],
    [['60.0', '100'], 'percent', [], [0.6, 1]],
    [['60%', '5 %'], undefined, [], [0.6, 0.05]],
    [[0, 1], undefined, ['share', 'percent'], [0, Number.NaN]],
    [[0.1, 0.2, 60], undefined, ['share', 'percent'], [Number.NaN, Number.NaN, 0.6]],
    [[0.5, 140, -1, 'high'], 'share', [], [0.5, Number.NaN, Number.NaN, Number.NaN]],
  ])('a column of %j is decided as a whole', (values, readsAs, couldRead, read) => {
    const reader = chances(values)
    expect(reader).toMatchObject({ readsAs, couldRead })
    expect(values.map(reader.read)).toEqual(read)
  })
})

describe('an owner on the first row of each group', () => {
  const read = (owners: string[], chosen?: Reading) => {
    const cells = [['Owner', 'Amount'], ...owners.map((owner, i) => [owner, i + 1])]
    const { cells: rows, couldRead, readsAs } = grouped(cells, 1, 0, chosen)
    return { owners: rows.slice(1).map(([owner]) => owner), couldRead, readsAs, same: rows === cells }
  }
  test.each<[string[], Reading | undefined, string[], string[]]>([
    [['Ann', 'Ben'], undefined, [], ['Ann', 'Ben']],
    [['Ann', '', '', 'Ben', ''], undefined, ['first of group', 'every row'], ['Ann', '', '', 'Ben', '']],
    [
      ['Ann', '', '', 'Subtotal', 'Ben', '', '', 'Grand Totals (7 records)', 'Copyright (c) 2026 Acme'],
      'first of group',
      [],
      ['Ann', 'Ann', 'Ann', 'Subtotal', 'Ben', 'Ben', 'Ben', 'Grand Totals (7 records)', 'Copyright (c) 2026 Acme'],
    ],
    [['Ann', '', 'Ann', 'Ben'], 'every row', [], ['Ann', '', 'Ann', 'Ben']],
    [['', 'Ann', '', '', 'Ben'], 'every row', [], ['', 'Ann', '', '', 'Ben']],
    [['Ann', '', 'Ben'], undefined, ['every row', 'first of group'], ['Ann', '', 'Ben']],
    [['Ann', '', ''], undefined, ['first of group', 'every row'], ['Ann', '', '']],
    [
      ['Ann', '', '', 'Ben', '', '', 'Ann', ''],
      undefined,
      ['first of group', 'every row'],
      ['Ann', '', '', 'Ben', '', '', 'Ann', ''],
    ],
  ])('%j is read as %s', (owners, readsAs, couldRead, filled) => {
    expect(read(owners)).toEqual({ owners: filled, couldRead, readsAs, same: readsAs !== 'first of group' })
  })
  test('a person’s choice settles it', () => {
    expect(read(['Ann', '', 'Ben'], 'first of group')).toMatchObject({ owners: ['Ann', 'Ann', 'Ben'] })
    expect(read(['Ann', '', '', 'Ben', ''], 'every row')).toMatchObject({ same: true, readsAs: 'every row' })
  })
})

const two = (n: number) => `${n}`.padStart(2, '0')
const short = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const serials = fc.array(fc.integer({ min: 36526, max: 73050 }), { minLength: 1, maxLength: 12 })
const notes = fc.array(fc.constantFrom('', 'tbd', 'n/a', '45/45/2026', '1.2.3', 'Total'), { maxLength: 3 })

const rightOrNone = (read: number[], right: number[]) =>
  expect(read.map((figure, i) => (Number.isNaN(figure) ? right[i] : figure))).toEqual(right)

describe('whatever the values, a column is read right or asked about', () => {
  test.each<[string, (day: CivilDate) => Cell]>([
    ['d/m/yyyy', ({ year, month, day }) => `${day}/${month}/${year}`],
    ['dd/mm/yyyy hh:mm', ({ year, month, day }) => `${two(day)}/${two(month)}/${year} 15:45`],
    ['d-m-yy', ({ year, month, day }) => `${day}-${month}-${two(year % 100)}`],
    ['m/d/yyyy', ({ year, month, day }) => `${month}/${day}/${year}`],
    ['mm/dd/yyyy, h:mm AM', ({ year, month, day }) => `${two(month)}/${two(day)}/${year}, 9:05 AM`],
    ['dd.mm.yyyy', ({ year, month, day }) => `${two(day)}.${two(month)}.${year}`],
    ['yyyy-mm-dd hh:mm', ({ iso }) => `${iso} 23:59`],
    ['yyyy-mm-ddT00:00:00Z', ({ iso }) => `${iso}T00:00:00Z`],
    ['d-mmm-yyyy', ({ year, month, day }) => `${day}-${short[month - 1]}-${year}`],
    ['mmm d, yyyy', ({ year, month, day }) => `${short[month - 1]} ${day}, ${year}`],
    ['serial numbers', ({ serial }) => serial + 0.5],
    ['yyyymmdd', ({ year, month, day }) => year * 10000 + month * 100 + day],
    ['dates', (day) => day],
  ])('days written %s', (format, write) => {
    // Of two figures of a year the century is a guess, and days decades apart are no sign of an order.
    const spans = format === 'd-m-yy' ? serials.map((list) => list.map((serial) => 43831 + (serial % 7000))) : serials
    fc.assert(
      fc.property(spans, notes, (list, others) => {
        const column = list.map((serial) => write(CivilDate.of(serial)))
        const reader = days([...column, ...others])
        const read = column.map(reader.read)
        if (!reader.couldRead.length) {
          expect(read).toEqual(list)
          return
        }
        expect(['day first', 'month first', 'year first']).toEqual(expect.arrayContaining([...reader.couldRead]))
        rightOrNone(read, list)
        const told = reader.couldRead.map((order) => column.map(days([...column, ...others], order).read))
        expect(told).toContainEqual(list)
      }),
    )
  })

  test.each([
    ['day first', ({ year, month, day }: CivilDate) => `${day}/${month}/${year}`],
    ['month first', ({ year, month, day }: CivilDate) => `${month}/${day}/${year}`],
  ] as const)('days written %s in a sheet of the other order', (order, write) => {
    const kept = (serial: number): Cell => {
      const { year, month, day } = CivilDate.of(serial)
      return day > 12 ? write(CivilDate.of(serial)) : (CivilDate.parse(`${year}-${two(day)}-${two(month)}`) as Cell)
    }
    const some = serials.filter((list) => list.some((serial) => CivilDate.of(serial).day > 12))
    fc.assert(
      fc.property(some, (list) => {
        const column = list.map(kept)
        const reader = days(column)
        rightOrNone(column.map(reader.read), list)
        expect(column.map(days(column, order).read)).toEqual(list)
      }),
    )
  })

  const cents = fc.array(
    fc.oneof(
      fc.integer({ min: -1e11, max: 1e11 }),
      fc.integer({ min: -1e6, max: 1e6 }).map((whole) => whole * 100),
    ),
    { minLength: 1, maxLength: 12 },
  )
  const written = (amount: number, group: string, point: string, bare: boolean) => {
    const [whole = '', part = ''] = (Math.abs(amount) / 100).toFixed(2).split('.')
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
    return bare && part === '00' ? grouped : `${grouped}${point}${part}`
  }
  test.each<[string, string, (digits: string, below: boolean) => string]>([
    [',', '.', (digits, below) => `${below ? '-' : ''}$${digits}`],
    [',', '.', (digits, below) => (below ? `(${digits})` : digits)],
    ["'", '.', (digits, below) => `CHF ${below ? '-' : ''}${digits}`],
    ['', '.', (digits, below) => `${digits}${below ? '-' : ''}`],
    ['.', ',', (digits, below) => `${below ? '-' : ''}${digits} €`],
    ['\u00a0', ',', (digits, below) => `${below ? '−' : ''}${digits} EUR`],
    ['\u202f', ',', (digits, below) => `${below ? '- ' : ''}${digits}`],
  ])('amounts grouped by "%s" with the decimal sign "%s"', (group, point, dress) => {
    fc.assert(
      fc.property(cents, notes, fc.boolean(), (list, others, bare) => {
        const column = list.map((amount) => dress(written(amount, group, point, bare), amount < 0))
        const reader = amounts([...column, ...others])
        const read = column.map((cell) => reader.read(cell) + 0)
        const right = list.map((amount) => amount + 0)
        if (!reader.couldRead.length) {
          expect(read).toEqual(right)
          return
        }
        rightOrNone(read, right)
        const chosen = point === '.' ? 'decimal point' : 'decimal comma'
        expect(reader.couldRead).toContain(chosen)
        expect(column.map((cell) => amounts([...column, ...others], chosen).read(cell) + 0)).toEqual(right)
      }),
    )
  })

  const percents = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 })
  test.each<[string, (percent: number) => Cell]>([
    ['shares', (percent) => percent / 100],
    ['numbers of percent', (percent) => percent],
    ['texts with a sign', (percent) => `${percent} %`],
    ['texts of shares', (percent) => `${percent / 100}`.replace('.', ',')],
  ])('probabilities as %s', (_, write) => {
    fc.assert(
      fc.property(percents, (list) => {
        const column = list.map(write)
        const reader = chances(column)
        const read = column.map(reader.read)
        for (const [i, chance] of read.entries())
          if (Number.isNaN(chance)) expect(reader.couldRead).toEqual(['share', 'percent'])
          else expect(chance).toBeCloseTo((list[i] as number) / 100, 12)
      }),
    )
  })
})
