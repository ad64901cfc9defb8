import type { IsoDate } from '../../model/civil-date'
import { dayOf } from '../calendar/days'
import { wholeMonths } from '../calendar/whole-months'
import type { Stay } from './stays'

/** From so many whole months on, in words. */
const tenureBands = [
  { from: 0, label: 'Under 6 months' },
  { from: 6, label: '6 to 11 months' },
  { from: 12, label: '1 to 2 years' },
  { from: 36, label: '3 to 4 years' },
  { from: 60, label: '5 years and more' },
] as const

/** How long those who are here have been here. */
export type Tenures = {
  /** In whole months; undefined where nobody's first day is known. */
  median: number | undefined
  bands: { label: string; people: number }[]
  /** Those whose first day is not known. */
  unknown: number
}

/** The whole months for which somebody has been here on a day; undefined where their first day is not known. */
export const monthsHere = ({ start }: Stay, day: IsoDate): number | undefined =>
  start === undefined ? undefined : wholeMonths(dayOf(start), dayOf(day))

/** Tenure on a day of those who are here. */
export function tenuresOn(here: readonly Stay[], day: IsoDate): Tenures {
  const months = here.flatMap((stay) => monthsHere(stay, day) ?? []).sort((a, b) => a - b)
  const middle = months.slice(Math.floor((months.length - 1) / 2), Math.floor(months.length / 2) + 1)
  return {
    median: months.length ? middle.reduce((sum, one) => sum + one, 0) / middle.length : undefined,
    bands: tenureBands.map(({ from, label }, i) => ({
      label,
      people: months.filter((one) => one >= from && one < (tenureBands[i + 1]?.from ?? Number.POSITIVE_INFINITY))
        .length,
    })),
    unknown: here.length - months.length,
  }
}
