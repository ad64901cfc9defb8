import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { builtScript } from '../../../scripts/built-script'
import { divide, nearest, read } from '../../setup/fractions'

const script = builtScript()
const turnover = (...args: unknown[]) => script.TURNOVER_RATE?.(...args)
const problem = (...lines: string[]) => expect.objectContaining({ name: 'Problem', message: lines.join('\n') })
const down = (...cells: unknown[]) => cells.map((cell) => [cell])
const day = (iso: string) => new Date(`${iso}T00:00:00Z`)
const plus = (date: Date, days: number) => new Date(date.getTime() + days * 864e5)
const year = [day('2026-01-01'), day('2026-12-31')]

const people = fc.array(
  fc.tuple(fc.nat(900), fc.option(fc.nat(700))).map(([start, stays]) => {
    const from = plus(day('2024-06-01'), start)
    return [from, stays === null ? '' : plus(from, stays)] as const
  }),
  { minLength: 1, maxLength: 12 },
)

describe('turnover', () => {
  test('is separations over the mean headcount, counted day by day', () => {
    const periods = fc
      .tuple(fc.nat(800), fc.nat(400))
      .map(([from, days]) => [plus(day('2024-06-01'), from), days] as const)
    fc.assert(
      fc.property(people, periods, fc.boolean(), (list, [from, days], annualize) => {
        let separations = 0
        const headcounts: number[] = []
        let months = 0
        for (let i = 0; i <= days; i++) {
          const at = plus(from, i)
          const endsMonth = plus(at, 1).getUTCDate() === 1
          const here = list.filter(([start, end]) => start <= at && (end === '' || end >= at)).length
          separations += list.filter(([, end]) => end !== '' && end.getTime() === at.getTime()).length
          if (i === 0 || endsMonth) headcounts.push(here)
          if (endsMonth) months++
        }
        const total = headcounts.reduce((a, b) => a + b, 0)
        const call = () =>
          turnover(
            down(...list.map(([start]) => start)),
            down(...list.map(([, end]) => end)),
            from,
            plus(from, days),
            annualize,
          )
        if (total === 0) {
          expect(call).toThrow(
            problem('start_dates: nobody is there from the first day to the last, so there is no average.'),
          )
          return
        }
        const whole = from.getUTCDate() === 1 && plus(from, days + 1).getUTCDate() === 1
        const [over, under] = annualize ? (whole ? [12, months] : [365, days + 1]) : [1, 1]
        expect(call()).toBe(nearest(divide(read(separations * headcounts.length * over), read(total * under))))
      }),
      { numRuns: 400 },
    )
  })

  test.each([
    ['one of two, who counts at six month ends', [down(year[0], year[0]), down('', day('2026-06-30')), ...year], 0.65],
    ['whoever ends on the last day counts that day', [down(year[0]), down(day('2026-12-31')), ...year], 1],
    ['nobody left', [down(year[0], '', year[0]), down('', '', ''), ...year], 0],
    [
      'a month, as a year',
      [down(year[0], year[0]), down('', day('2026-01-31')), day('2026-01-01'), day('2026-01-31'), true],
      6,
    ],
    [
      'ten days, as a year',
      [down(year[0], year[0]), down('', day('2026-01-05')), day('2026-01-01'), day('2026-01-10'), true],
      18.25,
    ],
    ['one person in two cells', [year[0], '', ...year], 0],
  ])('%s', (_, args, gives) => {
    expect(turnover(...args)).toBeCloseTo(gives, 12)
  })

  test('all faulty rows are told', () => {
    expect(() => turnover(down(year[1], 'x', '', year[0]), down(year[0], '', year[1], 5), ...year)).toThrow(
      problem(
        'start_dates, row 1: the end (2026-01-01) comes before the start (2026-12-31).',
        'start_dates, row 2: found "x", expected a date.',
        'end_dates, row 4: found 5, expected a date.',
        'start_dates, row 3: found a blank, expected a date.',
      ),
    )
    expect(() => turnover(down(year[0], year[0]), down(''), year[1], year[0], 'yes')).toThrow(
      /annualize: found "yes", expected TRUE or FALSE\./,
    )
    expect(() => turnover(down(year[0]), down(''), year[1], year[0])).toThrow(
      problem('to: found the date 2026-01-01, expected one that does not come before from (2026-12-31).'),
    )
  })
})
