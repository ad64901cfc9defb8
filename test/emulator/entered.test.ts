import { describe, expect, test } from 'vitest'
import { type Entered, readEntered } from '../../scripts/workbench/emulator/entered/entered'
import { fromLocale, toLocale } from '../../scripts/workbench/emulator/entered/formula'
import { localeOf } from '../../scripts/workbench/emulator/entered/locale'

/** Days since 1899-12-30 of 2026-06-30. */
const june30 = 46203
const year = 2026

/** What is typed, where, and what a cell then holds: a value, `[value, number format]`, or text as `text …`. */
const short = (entered: Entered): unknown => {
  switch (entered.kind) {
    case 'blank':
      return ''
    case 'text':
      return `text ${entered.text}`
    case 'boolean':
      return entered.value
    case 'formula':
      return entered.formula
    case 'number':
      return entered.format === undefined ? entered.value : [entered.value, entered.format]
  }
}
const read = (typed: string, locale: string) => short(readEntered(typed, localeOf(locale), year))

describe('figures', () => {
  test.each([
    ['en_US', '0', 0],
    ['en_US', '007', 7],
    ['en_US', '1234.5', 1234.5],
    ['en_US', '.5', 0.5],
    ['en_US', '5.', 5],
    ['en_US', '-12', -12],
    ['en_US', '+12', 12],
    ['en_US', ' 12 ', 12],
    ['en_US', '(12)', -12],
    ['en_US', '1,234', [1234, '#,##0']],
    ['en_US', '1,234,567.89', [1234567.89, '#,##0.00']],
    ['en_US', '12%', [0.12, '0%']],
    ['en_US', '12.5%', [0.125, '0.00%']],
    ['en_US', '-3%', [-0.03, '0%']],
    ['en_US', '0.1%', [0.001, '0.00%']],
    ['en_US', '$1,234.50', [1234.5, '$#,##0.00']],
    ['en_US', '-$5', [-5, '$#,##0']],
    ['en_US', '$-5', [-5, '$#,##0']],
    ['en_US', '1E5', [100000, '0.00E+00']],
    ['en_US', '1e-3', [0.001, '0.00E+00']],
    ['en_US', '1.234,5', 'text 1.234,5'],
    ['en_US', '1,23', 'text 1,23'],
    ['en_US', '€5', 'text €5'],
    ['en_US', '12 apples', 'text 12 apples'],
    ['en_US', '1E999', 'text 1E999'],
    ['en_GB', '£5.50', [5.5, '£#,##0.00']],
    ['en_AU', '$5', [5, '$#,##0']],
    ['en_NZ', '1,234.5', [1234.5, '#,##0.00']],
    ['en_CA', '$5', [5, '$#,##0']],
    ['en_IN', '12,34,567', [1234567, '#,##0']],
    ['en_IN', '₹5', [5, '₹#,##0']],
    ['de_DE', '1,5', 1.5],
    ['de_DE', '1.234,56', [1234.56, '#,##0.00']],
    ['de_DE', '1.234', [1234, '#,##0']],
    ['de_DE', '15,5%', [0.155, '0.00%']],
    ['de_DE', '15 %', [0.15, '0%']],
    ['de_DE', '5 €', [5, '#,##0 €']],
    ['de_DE', '1,5E3', [1500, '0.00E+00']],
    ['fr_FR', '1 234,5', [1234.5, '#,##0.00']],
    ['fr_FR', '1\u202f234,5', [1234.5, '#,##0.00']],
    ['es_ES', '1.234,5', [1234.5, '#,##0.00']],
    ['it_IT', '1.234,5', [1234.5, '#,##0.00']],
    ['nl_NL', '€ 1.234,50', [1234.5, '€#,##0.00']],
    ['pt_BR', 'R$ 1.234,50', [1234.5, 'R$#,##0.00']],
    ['sv_SE', '1 234,5', [1234.5, '#,##0.00']],
    ['pl_PL', '1 234,5', [1234.5, '#,##0.00']],
    ['ja_JP', '￥1,234', [1234, '￥#,##0']],
    ['de_CH', "1'234.50", [1234.5, '#,##0.00']],
    ['de_CH', '1’234.50', [1234.5, '#,##0.00']],
  ])('%s: %s', (locale, typed, expected) => {
    expect(read(typed, locale)).toEqual(expected)
  })
})

describe('days and times', () => {
  test.each([
    ['en_US', '6/30/2026', june30],
    ['en_US', '6-30-2026', june30],
    ['en_US', '6/30/26', june30],
    ['en_US', '6/30', june30],
    ['en_US', '3/4', june30 - 118],
    ['en_US', '30/6/2026', 'text 30/6/2026'],
    ['en_US', '2/29/2026', 'text 2/29/2026'],
    ['en_US', '2026-06-30', june30],
    ['en_US', '2026/6/30', june30],
    ['en_US', 'Jun 30, 2026', june30],
    ['en_US', 'June 30 2026', june30],
    ['en_US', '30 Jun 2026', june30],
    ['en_US', '30-Jun-26', june30],
    ['en_US', 'Jun 2026', june30 - 29],
    ['en_US', '30 Jun', june30],
    ['en_US', '6:00', 0.25],
    ['en_US', '6:00 PM', 0.75],
    ['en_US', '12:00 am', 0],
    ['en_US', '25:00', 'text 25:00'],
    ['en_US', '6/30/2026 18:00', june30 + 0.75],
    ['en_US', '2026-06-30T18:00:00Z', june30 + 0.75],
    ['en_US', '30.6.2026', 'text 30.6.2026'],
    ['en_US', '3.4', 3.4],
    ['en_GB', '30/06/2026', june30],
    ['en_GB', '4/3', june30 - 118],
    ['en_AU', '30/6/2026', june30],
    ['en_NZ', '30/06/2026', june30],
    ['en_CA', '2026-06-30', june30],
    ['en_IN', '30/6/2026', june30],
    ['de_DE', '30.06.2026', june30],
    ['de_DE', '30.6.26', june30],
    ['de_DE', '30. Juni 2026', june30],
    ['de_DE', '4.3', june30 - 118],
    ['de_DE', '2026-06-30', june30],
    ['de_CH', '30.6.2026', june30],
    ['fr_FR', '30/06/2026', june30],
    ['fr_FR', '30 juin 2026', june30],
    ['es_ES', '30/6/2026', june30],
    ['es_ES', '30 de junio de 2026', june30],
    ['it_IT', '30/6/2026', june30],
    ['nl_NL', '30-6-2026', june30],
    ['pt_BR', '30/06/2026', june30],
    ['sv_SE', '2026-06-30', june30],
    ['pl_PL', '30.06.2026', june30],
    ['ja_JP', '2026/6/30', june30],
    ['ja_JP', '6/30', june30],
  ])('%s: %s', (locale, typed, expected) => {
    const got = read(typed, locale)
    expect(Array.isArray(got) ? got[0] : got).toEqual(expected)
  })

  test.each([
    ['en_US', /^m.*d.*y/],
    ['en_GB', /^d.*m.*y/],
    ['de_DE', /^d+\.m+\.yyyy$/],
    ['sv_SE', /^yyyy-mm-dd$/],
    ['ja_JP', /^y.*m.*d/],
  ])('a day typed in %s is shown in its order', (locale, format) => {
    expect(readEntered('2026-06-30', localeOf(locale), year)).toMatchObject({ format: expect.stringMatching(format) })
  })

  test('without a year, this year is meant', () => {
    expect(readEntered('6/30', localeOf('en_US'), 2024)).toMatchObject({ value: june30 - 730 })
  })
})

describe('words and text', () => {
  test.each([
    ['en_US', 'TRUE', true],
    ['en_US', 'false', false],
    ['de_DE', 'WAHR', true],
    ['de_DE', 'true', true],
    ['en_US', 'WAHR', 'text WAHR'],
    ['fr_FR', 'faux', false],
    ['en_US', '', ''],
    ['en_US', "'007", 'text 007'],
    ['en_US', "'=SUM(A1)", 'text =SUM(A1)'],
    ['en_US', '=', 'text ='],
    ['en_US', '-', 'text -'],
    ['en_US', 'Ann O’Hara', 'text Ann O’Hara'],
    ['en_US', '+49 170', '=+49 170'],
    ['en_US', '-A1', '=-A1'],
  ])('%s: %s', (locale, typed, expected) => {
    expect(read(typed, locale)).toEqual(expected)
  })

  test.each(['=1+1', '3/4', '00123', '1E5', '+49 170', 'TRUE', "'quoted", '12%'])(
    'under the format @, %s stays text',
    (typed) => {
      expect(readEntered(typed, localeOf('en_US'), year, true)).toEqual({ kind: 'text', text: typed })
    },
  )
})

describe('formulas', () => {
  test.each([
    ['en_US', '=SUM(A1,B1)', '=SUM(A1,B1)'],
    ['en_US', '=SUM(A1;B1)', '=SUM(A1,B1)'],
    ['en_US', '={1,2;3,4}', '={1,2;3,4}'],
    ['en_US', '=IF(A1="a;b";1;2)', '=IF(A1="a;b",1,2)'],
    ['en_US', "='Q1; Q2'!A1", "='Q1; Q2'!A1"],
    ['de_DE', '=SUM(A1;1,5)', '=SUM(A1,1.5)'],
    ['de_DE', '=ROUND(A1*0,15;2)', '=ROUND(A1*0.15,2)'],
    ['de_DE', '={1\\2;3\\4}', '={1,2;3,4}'],
    ['de_DE', '={SUM(1;2)\\1,5}', '={SUM(1,2),1.5}'],
    ['de_DE', '=IF(A1="1,5";"a""b;c";0)', '=IF(A1="1,5","a""b;c",0)'],
    ['fr_FR', '=COMMISSION(100000;15%)', '=COMMISSION(100000,15%)'],
    ['de_CH', '=SUM(A1,1.5)', '=SUM(A1,1.5)'],
  ])('%s: %s', (locale, typed, expected) => {
    expect(read(typed, locale)).toBe(expected)
  })

  test.each([
    ['de_DE', '=SUM(A1;1,5)'],
    ['de_DE', '={1\\2;3\\4}'],
    ['de_DE', '=IF(A1="1,5";"a;b";0)'],
    ['de_DE', "='Q1, Q2'!A1"],
    ['en_US', '=SUM(A1,1.5)'],
  ])('%s: %s is shown as it was typed', (locale, formula) => {
    expect(toLocale(fromLocale(formula, localeOf(locale)), localeOf(locale))).toBe(formula)
  })
})
