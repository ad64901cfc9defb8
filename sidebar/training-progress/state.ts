import type { OutputOf } from '../../src/requests'
import { courseOf } from '../generating/course'

export type Preview = OutputOf<'previewTrainingProgress'>
export type Generated = OutputOf<'generateTrainingProgress'>

/** What the screen shows once the tab is generated. */
type Done = { is: 'done'; generated: Generated }

export const course = courseOf<Preview, Done>()
export const { phase, says, show } = course

/** Reads the tabs, and what generating would do. */
export async function load(): Promise<void> {
  course.begin()
  await course.look('previewTrainingProgress', {}, (preview) => preview)
}

export const generate = () =>
  course.act(
    'generateTrainingProgress',
    {},
    {
      on: 'Generating Training progress…',
      about: 'Reading the tabs, reckoning, and writing the tab.',
      not: 'generated',
    },
    (generated) => ({ is: 'done', generated }),
  )

/** Takes the last generation back. */
export const undo = () => course.undo('generation')
