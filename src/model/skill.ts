import { type Column, choice, date, Expected, name, number, text } from './column'
import { keptTab, type RowOf } from './kept-tab'

/** What the levels of a skill mean: the anchors that make two people's ratings alike. */
export const skillLevels = [
  '1: has not done it yet',
  '2: does it with help',
  '3: does it alone',
  '4: does it well, under pressure too',
  '5: teaches it to others',
] as const

/** A level of a skill, from 1 to 5; undefined for a blank. */
export const level = (title: string, note: string): Column<number | undefined> => {
  const column = number(title, `${note} ${skillLevels.join('; ')}.`, 'General')
  return {
    ...column,
    read: (cell) => {
      const found = column.read(cell)
      return found === undefined || (typeof found === 'number' && found >= 1 && found <= 5)
        ? found
        : new Expected('a level from 1 to 5')
    },
  }
}

export const yesOrNo = ['yes', 'no'] as const

export const skills = keptTab({
  name: 'Skills',
  about: 'How well each person commands a skill now, and whether they want to build it. The latest assessment counts.',
  columns: {
    person: name('Person', 'As in the tab People.'),
    skill: name('Skill', 'As in the tab Role skills, or any other.', 180),
    current: level('Current', 'The level now, from 1 to 5.'),
    wants: choice('Wants to build', 'Whether the person wants to get better at it.', yesOrNo),
    assessedOn: date('Assessed on', 'The day of the assessment.'),
    note: text('Note', 'What was seen.', 260),
  },
})
export type Skill = RowOf<typeof skills>
