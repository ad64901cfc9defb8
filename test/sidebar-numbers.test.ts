import { describe, expect, test } from 'vitest'
import { judgeActual } from '../sidebar/goals/actuals/judge'
import { inUnit } from '../sidebar/numbers/in-unit'
import { notation } from '../sidebar/numbers/notation'

test.each([
  ['en_US', '310000', 310000],
  ['en_US', '310,000', 310000],
  ['en_US', '310,000.50', 310000.5],
  ['en_US', ' $310,000 ', 310000],
  ['en_US', 'USD 310,000', 310000],
  ['en_US', '310k', 310000],
  ['en_US', '1.2M', 1200000],
  ['en_US', '1.1k', 1100],
  ['en_US', '35%', 0.35],
  ['en_US', '-5', -5],
  ['en_US', '(500)', -500],
  ['en_US', '.5', 0.5],
  ['en_US', '310.000', 310],
  ['en_US', '31,00', undefined],
  ['en_US', '1,2,3', undefined],
  ['en_US', 'abc', undefined],
  ['en_US', '1e5', undefined],
  ['en_US', '12 apples', undefined],
  ['en_US', '', undefined],
  ['de_DE', '310.000,50', 310000.5],
  ['de_DE', '310.000', 310000],
  ['de_DE', '310.000 €', 310000],
  ['de_DE', '310,5', 310.5],
  ['de_DE', '1,2M', 1200000],
  ['de_DE', '1.2M', 1200000],
  ['de_DE', '310.00', undefined],
  ['fr_FR', '310 000,5', 310000.5],
  ['fr_FR', '310\u202f000', 310000],
  ['de_CH', '310’000.5', 310000.5],
  ['de_CH', "310'000", 310000],
  ['en_IN', '3,10,000', 310000],
  ['es_ES', '1.234', 1234],
  ['ar_EG', '310,000', 310000],
  ['no such place', '310,000', 310000],
])('in %s, “%s” is %s', (locale, text, number) => {
  expect(notation(locale).read(text)).toBe(number)
})

test('what is shown is read back as the same number, in every locale', () => {
  for (const locale of [
    'en_US',
    'en_GB',
    'de_DE',
    'de_CH',
    'fr_FR',
    'es_ES',
    'pl_PL',
    'pt_BR',
    'en_IN',
    'hi_IN',
    'ja_JP',
    'ar_EG',
    'sv_SE',
  ])
    for (const number of [0, 1, 999, 1234, 12345.67, 310000, 1234567.891, 0.35]) {
      const { shown, read } = notation(locale)
      expect(read(shown(number)), `${locale} ${shown(number)}`).toBe(number)
    }
})

describe('a percentage as typed', () => {
  test.each([
    ['75', 'en_US', 0.75],
    ['75%', 'en_US', 0.75],
    ['62,5 %', 'de_DE', 0.625],
    ['62,5', 'de_DE', 0.625],
    ['%75', 'tr_TR', 0.75],
    ['-%5', 'tr_TR', -0.05],
    ['75\u200e٪', 'ar_EG', 0.75],
    ['75٪', 'fa_IR', 0.75],
    ['0.6%', 'en_US', 0.006],
    ['0', 'en_US', 0],
    ['7', 'en_US', 0.07],
    ['-5%', 'en_US', -0.05],
    ['(5%)', 'en_US', -0.05],
    ['often', 'en_US', undefined],
    ['7%%', 'en_US', undefined],
    ['', 'en_US', undefined],
  ])('%j in %s is %s', (typed, locale, share) => {
    expect(notation(locale).readShare(typed)).toEqual(share === undefined ? undefined : { share })
  })

  test.each([
    ['0.6', 'en_US', 0.006, 0.6],
    ['0,25', 'de_DE', 0.0025, 0.25],
    ['1', 'en_US', 0.01, 1],
    ['-0.5', 'en_US', -0.005, -0.5],
  ])('%j without a sign in %s can be %s or %s', (typed, locale, share, or) => {
    expect(notation(locale).readShare(typed)).toEqual({ share, or })
  })

  test.each(['en_US', 'de_DE', 'fr_FR', 'tr_TR', 'ar_EG', 'eu_ES', 'fa_IR'])(
    'as %s writes it, it is read back',
    (locale) => {
      const numbers = notation(locale)
      for (const share of [0, 0.05, 0.125, 0.75, 1, -0.05])
        expect(numbers.readShare(numbers.share(share)), numbers.share(share)).toEqual({ share })
    },
  )

  test('with its sign is the same share in a field of plain numbers', () => {
    expect(notation('tr_TR').read('%150')).toBe(1.5)
  })
})

test.each([
  ['en_US', '25', 0.25],
  ['en_US', '25%', 0.25],
  ['en_US', '27.5', 0.275],
  ['de_DE', '27,5\u00a0%', 0.275],
  ['tr_TR', '%25', 0.25],
  ['en_US', '1,250%', 12.5],
  ['en_US', 'half', undefined],
])('in %s, “%s” in a field of percentages is %s', (locale, text, share) => {
  expect(inUnit('percent', notation(locale)).read(text)).toBe(share)
})

test('a percentage that is shown is read back as the same share, in every locale', () => {
  for (const locale of ['en_US', 'de_DE', 'fr_FR', 'tr_TR', 'ar_EG', 'sv_SE', 'eu_ES'])
    for (const share of [0, 0.0025, 0.25, 0.305, 1, 12.5]) {
      const { shown, read } = inUnit('percent', notation(locale))
      expect(read(shown(share)), `${locale} ${shown(share)}`).toBe(share)
    }
})

test.each([
  ['money', 1234.5, '1,234.50'],
  ['money', 1234, '1,234'],
  ['count', 0.6, '0.6'],
  ['percent', 2 / 3, '66.67%'],
  ['days', 136 / 3, '45.33 days'],
  ['days', 1, '1 day'],
  ['score', 4.25, '4.25'],
] as const)('a figure of %s, %d, is named %s', (unit, figure, text) => {
  expect(inUnit(unit, notation('en_US')).named(figure)).toBe(text)
})

test.each([
  ['0.25', '0.25 is read as 0.25%. Did you mean 25%? Write 25% or 0.25%.'],
  ['0.25%', undefined],
  ['25', undefined],
])('a typed actual of %s percent: %s', (typed, fault) => {
  const figures = inUnit('percent', notation('en_US'))
  expect(judgeActual(null, { typed, seen: null }, figures).fault).toBe(fault)
})
