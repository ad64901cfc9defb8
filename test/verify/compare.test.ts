import { Model } from '@odoo/o-spreadsheet'
import { expect, test } from 'vitest'
import { compared } from '../../scripts/verify/compare'
import { moneyIn } from '../../scripts/verify/money'

/** Formulas of money, of money or a dash, of a plain figure, and of a share. */
const [row, values] = [
  ['=A2', '=B2', '=C2', '=D2'],
  [10000000000.03, 250000000.25, 3333333333.33333, 0.25],
] as const
const formats = { 1: '#,##0.00', 2: '#,##0.00;-#,##0.00;"–"', 3: '0.000', 4: '0.00%' }
const model = new Model({ sheets: [{ name: 'Tab', formats: { A1: 1, B1: 2, C1: 3, D1: 4 } }], formats })
const differ = (...shown: string[]) =>
  compared({ values: [[...values]], formulas: [[...row]] }, moneyIn(model, 'Tab'), [shown]).differ

test('values that are the same, as LibreOffice writes them, do not differ', () => {
  expect(differ('10000000000.03', '250000000.25', '3333333333.33333', '25%')).toEqual([])
})

test('a cent too much or too little is told of money, however large it is', () => {
  expect(differ('10000000000.04', '250000000.24', '3333333333.33333', '25%')).toEqual([
    'A1: 10000000000.03 here, 10000000000.04 there, =A2',
    'B1: 250000000.25 here, 250000000.24 there, =B2',
  ])
})

test('what is no money may differ beyond the digits that a sheet keeps', () => {
  expect(differ('10000000000.03', '250000000.25', '3333333333.34', '25%')).toEqual([])
})
