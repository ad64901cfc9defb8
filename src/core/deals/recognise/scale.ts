import type { Cell } from '../../../model/cell'
import type { Reading } from '../../../model/deal-columns'
import type { Crm } from './crms'
import { looksOf } from './look'
import { plainTitle } from './plain-title'
import type { Sheet } from './sheet'

/** In which fractions of the currency a column counts, or may count; undefined where it counts whole units. */
export type Scale = { reading: Reading; sure: boolean } | undefined

const wholeIn = (cell: Cell): number => (/^\s*-?\d+(?:\.0+)?\s*$/.test(String(cell)) ? Number(cell) : Number.NaN)

/** Amounts of a CRM that keeps them in cents or millionths, as far as the values bear that out; of an unknown one that is doubtful. */
export function scaleOf(sheet: Sheet, amount: number, crm: Crm | undefined): Scale {
  if (crm && !crm.counts) return undefined
  const values = looksOf(sheet, amount).map(wholeIn)
  if (!values.length || values.some(Number.isNaN)) return undefined
  if (crm?.counts === 'cents') return shownOtherwise(sheet, amount) ? undefined : { reading: 'cents', sure: true }
  // Whole cents in millionths end in four zeros.
  if (values.some((value) => value % 10_000 !== 0)) return undefined
  const typical = [...values].sort((a, b) => a - b)[values.length >> 1] as number
  const large = Math.abs(typical) >= 1e9
  return crm || large ? { reading: 'millionths', sure: large && crm !== undefined } : undefined
}

/** Whether the formatted amount beside one shows the same figure undivided. */
function shownOtherwise(sheet: Sheet, amount: number): boolean {
  const beside = `${plainTitle(sheet.titles[amount] ?? '')}formatted`
  const formatted = sheet.titles.findIndex((title) => plainTitle(title) === beside)
  if (formatted < 0) return false
  return sheet.some.some((r) => {
    const value = wholeIn(sheet.cells[r]?.[amount] ?? '')
    const shown = String(sheet.cells[r]?.[formatted] ?? '')
    const digits = shown.replace(/\D/g, '')
    const decimals = /[.,]\d\d\D*$/.test(shown)
    return value !== 0 && digits !== '' && Number(digits) === Math.abs(value) * (decimals ? 100 : 1)
  })
}
