import type { Cell } from '../../../model/cell'
import type { Live, SheetTable } from '../../../model/generated-sheet'
import { everyTeam } from '../../../model/goal'
import { plainName } from '../../../model/plain-name'
import { dayOf } from '../../calendar/days'
import { live, own, parts } from '../../sheet/formula'
import { type Carrier, type Vacancy, vacancyCost } from '../capacity'
import type { Report } from '../report'
import { capacity, day, money, seat, table, total } from './titles'

const here = own(table.capacity)
const noTeam = 'No team'
const sum = (carriers: readonly Carrier[], of: 'quota' | 'absent' | 'ramp' | 'carries') =>
  carriers.reduce((cents, one) => cents + Math.round(one[of] * 100), 0) / 100

/** What the quarter’s quotas come to without the days of absence and of ramp, against the target. */
export function capacityTable({ everybody: { capacity: all }, quarter, targets }: Report): SheetTable {
  const teams = new Map<string, { name: string; carriers: Carrier[] }>()
  for (const one of all.carriers) {
    const name = one.team.trim() || noTeam
    const team = teams.get(plainName(name)) ?? { name, carriers: [] }
    team.carriers.push(one)
    teams.set(plainName(name), team)
  }
  const cells = (label: string, carriers: readonly Carrier[], target: number | undefined): (Cell | Live)[] => {
    const carries = sum(carriers, 'carries')
    const quota = sum(carriers, 'quota')
    return [
      label,
      carriers.length,
      quota,
      sum(carriers, 'absent'),
      sum(carriers, 'ramp'),
      live(carries, parts`=ROUND(${here(capacity.quota)}-${here(capacity.absent)}-${here(capacity.ramp)};2)`),
      target ?? 'none set',
      target === undefined
        ? ''
        : live(
            Math.round((carries - target) * 100) / 100,
            parts`=ROUND(${here(capacity.carries)}-${here(capacity.target)};2)`,
          ),
    ]
  }
  return {
    name: table.capacity,
    columns: [
      { title: table.capacity, note: `The agreed goals on Closed won of ${quarter.label}, by team.`, format: '@' },
      { title: capacity.carriers, note: 'People with an agreed goal who lead nobody.', format: '0' },
      { title: capacity.quota, note: 'Their goals, as agreed.', format: money },
      { title: capacity.absent, note: 'What falls on days before they start and after they leave.', format: money },
      { title: capacity.ramp, note: 'What their ramps take off on the days they are here.', format: money },
      { title: capacity.carries, note: 'Quota less the two columns before.', format: money },
      { title: capacity.target, note: 'The goal of the team, or of everybody.', format: money },
      { title: capacity.gap, note: 'Below zero: the team can’t reach its target at 100% of quota.', format: money },
    ],
    rows: [...teams].map(([key, { name, carriers }]) => ({ cells: cells(name, carriers, targets.get(key)) })),
    total: { cells: cells(total, all.carriers, targets.get(plainName(everyTeam))), look: 'total' },
  }
}

const of = own(table.seats)

/** What each seat without a person costs in the quarter; the expected attainment is for people to change. */
export const seatsTable = ({
  everybody: {
    capacity: { vacancies },
  },
  quarter,
}: Report): SheetTable => ({
  name: table.seats,
  columns: [
    { title: table.seats, note: 'Rows of the tab People without a name.', format: '@' },
    { title: 'Manager', note: 'Who fills it.', format: '@' },
    { title: 'Open since', note: 'Valid from of its row.', format: day, look: 'name' },
    { title: seat.days, note: `Days of ${quarter.label} on which it is open, if nobody fills it.`, format: '0' },
    { title: 'Days in all', note: `Days of ${quarter.label}.`, format: '0' },
    {
      title: seat.quota,
      note: 'The median quota of the same role, in the same team where there is one.',
      format: money,
    },
    {
      title: seat.attainment,
      note: 'How much of the quota somebody in the seat would reach. Change it: the cost follows.',
      format: '0%',
      input: 'what-if',
    },
    { title: seat.cost, note: 'Quota × days open / days in all × expected attainment.', format: money },
  ],
  rows: vacancies.length
    ? vacancies.map((one) => ({ cells: seatCells(one) }))
    : [{ cells: ['No open seats'], look: 'soft' }],
})

const seatCells = (one: Vacancy): (Cell | Live)[] => [
  seatName(one),
  one.manager,
  one.since === undefined ? 'not said' : dayOf(one.since),
  one.days.vacant,
  one.days.of,
  one.quota ?? 'none of this role',
  one.quota === undefined ? '' : 1,
  one.quota === undefined
    ? ''
    : live(
        vacancyCost(one, 1) as number,
        parts`=ROUND(${of(seat.quota)}*${of(seat.days)}/${of('Days in all')}*${of(seat.attainment)};2)`,
      ),
]

const seatName = ({ role, team, row }: Vacancy): string =>
  `${[role || 'Open seat', team].filter(Boolean).join(', ')} (row ${row} of People)`
