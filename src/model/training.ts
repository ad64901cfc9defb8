import { type Column, choice, Expected, name, number, text } from './column'
import { keptTab, type RowOf } from './kept-tab'
import { yesOrNo } from './skill'

export const trainingTypes = [
  'enablement tool',
  'informational interview',
  'reading',
  'course',
  'coaching',
  'other',
] as const
export type TrainingType = (typeof trainingTypes)[number]

/** A whole number that is not absurd, for days and months are counted with it. */
const count = (title: string, note: string, such: number): Column<number | undefined> => {
  const column = number(title, note, '0')
  return {
    ...column,
    read: (cell) => {
      const found = column.read(cell)
      return found === undefined || (Number.isInteger(found) && Number(found) >= 0 && Number(found) <= mostOf)
        ? found
        : new Expected(`a whole number from 0 to ${mostOf}, such as ${such}`)
    },
  }
}
const mostOf = 1200

export const training = keptTab({
  name: 'Training',
  about: 'Training plans as templates: what there is to learn, by item. Assigning a plan gives its items to people.',
  columns: {
    plan: name('Plan', 'The training plan that the item belongs to.', 180),
    role: text('Role', 'The role that the plan is for, as in the tab People. Blank: everybody.', 160),
    item: name('Item', 'What is to be done, such as Learn the pipeline view.', 260),
    type: choice('Type', 'What kind of training it is.', trainingTypes),
    link: text('Link', 'Where it is found.', 220),
    required: choice('Required', 'yes counts towards completion. Blank: yes.', yesOrNo),
    after: text('After', 'The item of this plan that has to be done before.', 220),
    dueIn: count('Due in days', 'Days after it is assigned, or after the person’s first day where that is later.', 14),
    repeat: count('Repeat months', 'Months after which it has to be done again. Blank: once is enough.', 12),
    skill: text('Skill', 'The skill that it builds.', 160),
    outcome: text('Outcome metric', 'The metric that is to move by it, as in the tab Metrics.', 160),
  },
})
export type Training = RowOf<typeof training>
