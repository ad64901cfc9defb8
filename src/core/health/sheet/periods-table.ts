import type { Live, Ref, SheetTable } from '../../../model/generated-sheet'
import { dayOf } from '../../calendar/days'
import { live, own, parts } from '../../sheet/formula'
import type { Report, Stretch } from '../report'
import { cautionOf, partInWords } from './in-words'
import { day, period, person, share, table } from './titles'

const here = own(table.periods)
const people = (column: string): Ref => ({ table: table.people, column, rows: 'body' })
const [from, end] = [people(person.from), people(person.end)]
const [first, last] = [here(period.from), here(period.to)]

/** Who is here at the close of a day: from it on, those whose last day comes later, or is not known. */
const heads = (until: Live['parts'], after: Live['parts']) =>
  parts`=COUNTIFS(${from};${until};${end};"")+COUNTIFS(${from};${until};${end};${after})`

/** Who came, went and stayed, quarter by quarter and in the last twelve months: formulas over the people counted. */
export const periodsTable = ({ stretches, people: counted }: Report): SheetTable => ({
  name: table.periods,
  columns: [
    { title: table.periods, note: 'Quarters of the fiscal calendar, that of today up to today.', format: '@' },
    { title: period.from, note: 'First day.', format: day, look: 'name' },
    { title: period.to, note: 'Last day.', format: day, look: 'name' },
    { title: period.atStart, note: 'People at the close of the day before.', format: '0' },
    { title: period.joiners, note: 'Whose first day is in the period.', format: '0' },
    { title: period.leavers, note: 'Whose last day in the company is in the period.', format: '0' },
    { title: period.atEnd, note: 'At start + joiners − leavers.', format: '0' },
    {
      title: period.average,
      note: 'The mean of the headcounts on the first day and at each month end, as of generating.',
      format: '0.0',
    },
    {
      title: period.yearly,
      note: 'Leavers over the average headcount, as a rate a year. Read it with the counts beside it.',
      format: share,
    },
    { title: period.voluntary, note: 'Of the leavers whose reason is known.', format: '@' },
    { title: period.firstYear, note: 'Leavers who were here for less than a year.', format: '@' },
    { title: period.caution, note: 'What a rate of few people does not say.', format: '@' },
  ],
  rows: stretches.map((one) => ({
    cells: [
      one.label,
      dayOf(one.days.from),
      dayOf(one.days.to),
      ...(counted.length ? formulas(one) : [0, 0, 0, 0]),
      one.average,
      rate(one),
      partInWords(one.leaving.voluntary),
      partInWords(one.leaving.firstYear),
      cautionOf(one),
    ],
  })),
})

const formulas = ({ atStart, joiners, leavers, atEnd }: Stretch) => [
  live(atStart, heads(parts`"<"&${first}`, parts`">="&${first}`)),
  live(joiners.length, parts`=COUNTIFS(${from};">="&${first};${from};"<="&${last})`),
  live(leavers.length, parts`=COUNTIFS(${end};">="&${first};${end};"<="&${last})`),
  live(atEnd, heads(parts`"<="&${last}`, parts`">"&${last}`)),
]

/** The function knows no rate of nobody. */
const rate = ({ yearly }: Stretch) =>
  yearly === undefined ? 'none' : live(yearly, parts`=TURNOVER_RATE(${from};${end};${first};${last};TRUE)`)
