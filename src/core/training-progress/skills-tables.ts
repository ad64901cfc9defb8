import type { SheetTable } from '../../model/generated-sheet'
import type { Successor } from '../skills/bench'
import type { TrainingProgress } from './progress'
import { table, whole } from './titles'

/** What people lack for their role, the greatest weighted gap first. */
export const gapsTable = ({ gaps }: TrainingProgress): SheetTable => ({
  name: table.gaps,
  columns: [
    { title: table.gaps, note: 'The skill, and who is to build it.', format: '@' },
    { title: 'Person', note: 'As in the tab People.', format: '@' },
    { title: 'Team', note: 'As of today.', format: '@' },
    { title: 'Required', note: 'The level that the role needs, from 1 to 5.', format: whole },
    { title: 'Current', note: 'The latest level in the tab Skills.', format: 'General' },
    { title: 'Gap', note: 'Levels that lack.', format: 'General' },
    {
      title: 'Weighted gap',
      note: 'The gap times the weight of the skill: what is to be built first.',
      format: 'General',
    },
    { title: 'Wants to build', note: 'Whether the person wants to get better at it.', format: '@' },
  ],
  rows: gaps.map(({ skill, person, team, required, current, gap, priority, wants }) => ({
    cells: [
      `${skill} · ${person}`,
      person,
      team,
      required ?? '',
      current ?? '',
      gap ?? '',
      priority ?? '',
      wants ? 'yes' : '',
    ],
  })),
})

const named = 5

/** Who could take over each role, by the skills that it needs. */
export const benchTable = ({ bench }: TrainingProgress): SheetTable => ({
  name: table.bench,
  columns: [
    { title: table.bench, note: 'The role. Those with nobody ready come first.', format: '@' },
    { title: 'Skills needed', note: 'As in the tab Role skills.', format: whole },
    { title: 'People', note: 'Who have the role.', format: whole },
    { title: 'At level', note: 'Of these at every level that the role needs.', format: whole },
    { title: 'Open seats', note: 'Rows of the tab People with the role and no name.', format: whole },
    { title: 'Ready', note: 'Others who are at every level that the role needs.', format: '@' },
    {
      title: 'On the way',
      note: 'Others rated in at least half of the skills, and what each has to build.',
      format: '@',
    },
  ],
  rows: bench.map(({ role, needed, people, atLevel, openSeats, ready, next }) => ({
    cells: [
      role,
      needed,
      people,
      needed ? atLevel : '',
      openSeats,
      needed ? list(ready.map(({ name }) => name)) || 'nobody' : 'Role skills has none for it',
      list(next.map(lacking)),
    ],
  })),
})

const list = (texts: readonly string[]): string =>
  texts.length > named ? `${texts.slice(0, named).join('; ')}; and ${texts.length - named} more` : texts.join('; ')

const lacking = ({ name, lacking: skills, unknown }: Successor): string => {
  const what = [skills.map(({ skill }) => skill).join(', '), unknown && `${unknown} not rated`].filter(Boolean)
  return `${name} (${what.join(', ')})`
}
