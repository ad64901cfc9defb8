import { labelOf } from '../core/calendar/fiscal'
import { date } from './arguments/date'
import { each } from './arguments/each'
import { standard } from './arguments/kind'
import { month } from './arguments/month'
import { eachRow } from './arguments/rows'
import { word } from './arguments/word'
import { declare } from './declare'

export const FISCAL_PERIOD = declare({
  name: 'FISCAL_PERIOD',
  about: 'The fiscal quarter, year or month that a date falls in.',
  args: [
    each(date('date', 'A date, or a column of dates.')),
    standard(1, month('start_month', 'The month in which the fiscal year starts: 1 to 12, or its English name.')),
    standard('quarter', word('unit', '"quarter", "year" or "month" of the fiscal year.', ['quarter', 'year', 'month'])),
    standard(
      'end',
      word('named_by', 'The calendar year that names the fiscal year: in which it "end"s or "start"s.', [
        'end',
        'start',
      ]),
    ),
  ],
  returns: 'Its label, such as FY2026-Q4.',
  examples: [
    { formula: '=FISCAL_PERIOD(DATE(2026; 11; 24))', gives: 'FY2026-Q4' },
    { formula: '=FISCAL_PERIOD(DATE(2026; 2; 1); "February")', gives: 'FY2027-Q1' },
    { formula: '=FISCAL_PERIOD(DATE(2026; 2; 1); 2; "year"; "start")', gives: 'FY2026' },
    { formula: '=FISCAL_PERIOD(DATE(2025; 12; 31); 8; "month")', gives: 'FY2026-M05' },
    {
      formula: '=FISCAL_PERIOD(DATE(2026; 11; 24); 13)',
      fails: 'start_month: found 13, expected a month, as 1 to 12 or by its English name.',
    },
    { formula: '=FISCAL_PERIOD("24 November"; 1)', fails: 'date: found "24 November", expected a date.' },
  ],
  compute: (dates, startMonth, unit, namedBy) => eachRow([dates], (day) => labelOf(day, unit, { startMonth, namedBy })),
})
