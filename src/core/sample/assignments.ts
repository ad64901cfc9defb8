import type { Assignment } from '../../model/assignment'
import type { CivilDate } from '../../model/civil-date'
import { before, leaver, lostSight, newcomer, reps, teams } from './company'
import { everyYear, firstDays, negotiation, sampleTraining } from './training'

/** What somebody did of an item: begun and done so many days ago, or why it need not be done. */
type Progress = { began?: number; done?: number; evidence?: string; score?: number; waived?: string; note?: string }

/** One assignment, given so many days ago; `of` names the item within its plan. */
const given = (
  today: CivilDate,
  person: string,
  [plan, of]: readonly [plan: string, item: string],
  ago: number,
  { began, done, ...rest }: Progress = {},
): Partial<Assignment> => ({
  person,
  plan,
  item: of,
  assignedOn: before(today, ago),
  dueOn: before(today, ago - (sampleTraining().find((one) => one.plan === plan && one.item === of)?.dueIn ?? 0)),
  ...(began !== undefined && { startedOn: before(today, began) }),
  ...(done !== undefined && { completedOn: before(today, done) }),
  ...rest,
})

/** The newcomer began well; half of what was to be done by now is late. */
const newcomers: readonly (readonly [item: string, progress: Progress])[] = [
  ['Walk through the CRM', { began: 69, done: 65 }],
  ['How our best discovery calls run', { began: 60, done: 52 }],
  ['Show the product to a colleague', { began: 38 }],
  ['Talk to three customers who bought last year', { began: 55, done: 36, evidence: 'Notes in the team’s folder.' }],
  ['Sit in on five first meetings', { began: 30, note: 'Two of five so far.' }],
  ['Present a territory plan', {}],
]

/** Who is to close the gap that most of them share, and how far they are. */
const negotiators: readonly (readonly [person: string, progress: Progress])[] = [
  ['Bjørn Sandvik', { began: 20, done: 8, score: 88, evidence: 'Certificate in the team’s folder.' }],
  ['Chiara Lombardi', { waived: 'Passed the same course in March, before she joined the team.' }],
  ['Elena Petrova', { began: 10 }],
  ['Grace Mbeki', {}],
  ['Jamal Haddad', { began: 22, done: 15, score: 94 }],
  ['Keiko Mori', { began: 6 }],
]

/** What everybody is to learn, and how far it is. The leaver’s rows stay: nobody deletes what was. */
export function sampleAssignments(today: CivilDate): Partial<Assignment>[] {
  const yearly = [everyYear, 'Protecting customers’ data'] as const
  const everybody = [...teams.map(({ manager }) => manager), ...reps.map(({ name }) => name)]
  return [
    ...everybody
      .filter((name) => name !== newcomer.name)
      .map((name, i) =>
        name === lostSight.name
          ? given(today, name, yearly, 120)
          : given(today, name, yearly, 210, { began: 200 - i, done: 190 - i, score: 80 + ((i * 7) % 20) }),
      ),
    given(today, leaver.name, yearly, 210, { began: 190, done: 182 }),
    given(today, leaver.name, [negotiation, 'Negotiating without a discount'], 110, { began: 100 }),
    ...newcomers.map(([of, progress]) =>
      given(today, newcomer.name, [firstDays, of], newcomer.startedBefore, {
        ...progress,
        ...(of === 'Sit in on five first meetings' && { with: 'Keiko Mori' }),
      }),
    ),
    given(today, newcomer.name, yearly, 20),
    ...negotiators.flatMap(([name, progress]) => [
      given(today, name, [negotiation, 'Negotiating without a discount'], 25, progress),
      given(today, name, [negotiation, 'Role play: the buyer wants 20% off'], 25),
    ]),
    given(today, 'Amara Okafor', ['First team', 'Coaching conversations'], 40, { began: 21, done: 9 }),
    given(today, 'Amara Okafor', ['First team', 'Ask two managers how they forecast'], 12, { began: 5 }),
    {
      person: 'Dev Patel',
      item: 'Read the last three lost-deal reviews',
      assignedOn: before(today, 9),
      dueOn: before(today, -5),
    },
  ]
}
