import { choice, date, name, number, required, text } from './column'
import { keptTab, type RowOf } from './kept-tab'

const goalStatuses = ['proposed', 'countered', 'agreed', 'superseded'] as const
export type GoalStatus = (typeof goalStatuses)[number]

/** The metric whose goal is a rep's quota. */
export const closedWon = 'Closed won'

/** Stands in the column Team for the target of everybody together. */
export const everyTeam = 'All'

export const goals = keptTab({
  name: 'Goals',
  about: 'What each person, or team, is to reach on a metric in a period. The goal on Closed won is the quota.',
  columns: {
    person: text('Person', 'As in the tab People; blank for the goal of a team.', 160),
    team: text('Team', `The team whose goal it is, where no person is named; ${everyTeam} for everybody together.`),
    metric: name('Metric', 'What is measured, such as Closed won.'),
    from: required(date('From', 'First day of the period.')),
    to: required(date('To', 'Last day of the period.')),
    goal: required(number('Goal', 'What is to be reached.')),
    status: choice('Status', 'Where the goal stands. Superseded goals no longer count.', goalStatuses),
    proposedBy: text('Proposed by', 'Who set this version.'),
    note: text('Note', 'Why it is so.', 220),
    version: number('Version', 'Counts up with every change.', '0'),
    acknowledgedOn: date('Acknowledged on', 'The day that the person has seen this version. Seen is not agreed.'),
    comment: text('Comment', 'What the person says to it.', 220),
  },
})
export type Goal = RowOf<typeof goals>
