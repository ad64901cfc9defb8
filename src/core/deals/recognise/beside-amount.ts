import { plainName } from '../../../model/plain-name'
import { isFigure, looksOf, quoted } from './look'
import { plainTitle } from './plain-title'
import { columnNamed, type Sheet } from './sheet'

const recurring = /^(?:month|quarter|year|week|annual)/

/** What columns beside the amount say of it and is not read, as sentences: that it is paid again and again, or what came in. */
export function besideAmount(sheet: Sheet, amount: number): string[] {
  const titled = (title: string) => sheet.titles.findIndex((one) => plainTitle(one) === title)
  const said: string[] = []
  const period = titled('valueperiod')
  const periods = period < 0 ? [] : looksOf(sheet, period).filter((cell) => recurring.test(plainName(cell)))
  if (periods.length)
    said.push(
      `${sheet.tab}: column ${columnNamed(sheet, period)} says ${quoted(periods)} of some amounts. It is not read: every amount counts once, as it is written.`,
    )
  const actual = titled('actualrevenue')
  if (actual >= 0 && actual !== amount && looksOf(sheet, actual).some(isFigure))
    said.push(
      `${sheet.tab}: won deals count by column ${columnNamed(sheet, amount)} too. Column ${columnNamed(sheet, actual)} is not read.`,
    )
  return said
}
