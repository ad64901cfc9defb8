import { type CivilDate, serialOf } from '../../model/civil-date'

/** Months since the year 0, so that months can be counted across years. */
export const monthNumber = ({ year, month }: CivilDate): number => year * 12 + month - 1

/** The last day of a month that is so counted, in days since 1899-12-30. */
export const lastOfMonth = (number: number): number => serialOf(0, number + 2, 1) - 1

/** Days from the first to the last, both counted; zero or less where they are out of order. */
export const daysFrom = (first: CivilDate, last: CivilDate): number => last.serial - first.serial + 1
