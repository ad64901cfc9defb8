import { type Column, choice, date, Expected, name, required, text } from './column'
import { keptTab, type RowOf } from './kept-tab'

export const coachingTypes = ['1:1', 'deal review', 'call review', 'role play'] as const
export type CoachingType = (typeof coachingTypes)[number]

/** How somebody is, on their own word, from 1 to 5: able to do the job, and valued for it. */
export type Pulse = { able: number; valued: number }

/** `4 / 3`: feels able, then valued. */
const pulse = (title: string, note: string): Column<Pulse | undefined> => ({
  ...text(title, note, 90),
  read: (cell) => {
    const said = String(cell).trim()
    if (said === '') return undefined
    const [, able, valued] = /^([1-5])\s*[/,; ]\s*([1-5])$/.exec(said) ?? []
    return able && valued
      ? { able: Number(able), valued: Number(valued) }
      : new Expected('two numbers from 1 to 5, feels able and feels valued, such as 4 / 3')
  },
  write: (value) => (value ? `${value.able} / ${value.valued}` : ''),
})

export const coaching = keptTab({
  name: 'Coaching',
  about: 'What was talked about with whom, what was agreed, and whether it was done.',
  columns: {
    date: required(date('Date', 'The day of the conversation.')),
    person: name('Person', 'Who was coached, as in the tab People.'),
    coach: text('Coach', 'Who coached.'),
    type: choice('Type', 'What kind of conversation it was.', coachingTypes),
    focus: text('Focus', 'The metric, skill or deal that it was about.', 220),
    action: text('Agreed action', 'What was agreed to be done.', 260),
    dueOn: date('Due on', 'The day until which it is to be done.'),
    doneOn: date('Done on', 'The day that it was done; blank while it is open.'),
    pulse: pulse('Pulse', 'Two numbers from 1 to 5: feels able, feels valued; such as 4 / 3.'),
    note: text('Note', 'Anything else.', 260),
  },
})
export type Coaching = RowOf<typeof coaching>
