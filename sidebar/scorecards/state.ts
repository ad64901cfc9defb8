import { computed, signal } from '@preact/signals'
import type { OutputOf } from '../../src/requests'
import { courseOf } from '../generating/course'
import { notation } from '../numbers/notation'

export type Preview = OutputOf<'previewScorecard'>
export type Generated = OutputOf<'generateScorecard'>
export type ScoreLine = Preview['teams'][number]

/** What the screen shows below the choice of a period, once something is generated. */
type Done = { is: 'done'; generated: Generated }

export const course = courseOf<Preview, Done>()
export const { phase, says, show } = course

/** What can be chosen, as last read. */
export const opened = signal<OutputOf<'scorecardScreen'> | undefined>(undefined)
export const period = signal('')
export const numbers = computed(() => notation(opened.value?.locale ?? 'en_US'))

/** Reads anew what can be chosen, and how the chosen period stands. */
export const load = () =>
  course.open('scorecardScreen', {}, async (fresh) => {
    opened.value = fresh
    period.value ||= fresh.current
    await look()
  })

/** Chooses a period and looks at how it stands. */
export async function choose(label: string): Promise<void> {
  period.value = label
  course.begin()
  await look()
}

const look = () => course.look('previewScorecard', { period: period.value }, (preview) => preview)

export const generate = () =>
  course.act(
    'generateScorecard',
    { period: period.value },
    {
      on: `Building ${period.value}…`,
      about: 'Reading goals, figures and deals, scoring, and writing the tab.',
      not: 'built',
    },
    (generated) => ({ is: 'done', generated }),
  )

/** Takes the last generation back. */
export const undo = () => course.undo('generation')
