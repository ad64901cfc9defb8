import { expect, test } from 'vitest'
import { namesOf } from '../../../src/core/deals/names'
import { adjustedIn } from '../../../src/core/statements/adjusted'
import type { Fault } from '../../../src/model/problem'
import { quarter } from '../../setup/statements'

const entered = (row: number, person: string, from: string, to: string, amount: number) => ({
  from,
  to,
  person,
  amount,
  reason: 'bonus' as const,
  note: 'Why',
  by: '',
  on: undefined,
  row,
})

test('adjustments for a period, or a part of it, count for whom they name; all others are told', () => {
  const faults: Fault[] = []
  const found = adjustedIn(
    [
      entered(2, 'a. ames', '2026-01-01', '2026-03-31', 100.005),
      entered(3, 'Ann Ames', '2026-02-01', '2026-02-28', -20),
      entered(4, 'Ann Ames', '2026-04-01', '2026-06-30', 1),
      entered(5, 'Ann Ames', '2026-03-01', '2026-04-30', 1),
      entered(6, 'Nobody', '2026-01-01', '2026-03-31', 1),
    ],
    quarter(1),
    namesOf([{ name: 'Ann Ames', aliases: 'A. Ames' }]),
    faults,
  )
  expect([...found]).toEqual([
    [
      'ann ames',
      [
        { reason: 'bonus', note: 'Why', cents: 10001n },
        { reason: 'bonus', note: 'Why', cents: -2000n },
      ],
    ],
  ])
  expect(faults.map(({ message }) => message)).toEqual([
    'Adjustments, row 5, Period from: 2026-03-01 to 2026-04-30 reaches over the edge of 2026-01-01 to 2026-03-31, so no statement pays it until its dates lie within one period.',
    'Adjustments, row 6, Person: "Nobody" is not in the tab People, so no statement pays it.',
  ])
})
