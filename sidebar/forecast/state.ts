import { computed, signal } from '@preact/signals'
import type { OutputOf } from '../../src/requests'
import { courseOf } from '../generating/course'
import { notation } from '../numbers/notation'

export type Preview = OutputOf<'previewForecast'>
export type Generated = OutputOf<'generateForecast'>

/** What the screen shows below the choice of a period, once something is generated. */
type Done = { is: 'done'; generated: Generated }

export const course = courseOf<Preview, Done>()
export const { phase, says, show } = course

/** What can be chosen, as last read. */
export const opened = signal<OutputOf<'forecastScreen'> | undefined>(undefined)
export const period = signal('')

export const numbers = computed(() => notation(opened.value?.locale ?? 'en_US'))
/** An amount for reading at a glance: whole units. */
export const amount = (value: number) => numbers.value.shown(Math.round(value))
export const rows = (count: number) => (count === 1 ? '1 row' : `${numbers.value.shown(count)} rows`)

/** Whether the chosen period has its tabs already. */
export const stands = computed(() => opened.value?.periods.some((one) => one.label === period.value && one.exists))

/** Reads anew what can be chosen, and what generating the chosen period would do. */
export const load = () =>
  course.open('forecastScreen', {}, async (fresh) => {
    opened.value = fresh
    period.value ||= fresh.current
    if (fresh.questions.length) phase.value = { is: 'problems', faults: fresh.questions }
    else await look()
  })

/** Chooses a period and looks at what generating it would do. */
export async function choose(label: string): Promise<void> {
  period.value = label
  course.begin()
  await look()
}

const look = () => course.look('previewForecast', { period: period.value }, (preview) => preview)

export const generate = () =>
  course.act(
    'generateForecast',
    { period: period.value },
    {
      on: `Generating ${period.value}…`,
      about: 'Reading the deals, reckoning, and writing two tabs.',
      not: 'generated',
    },
    (generated) => ({ is: 'done', generated }),
  )

/** Takes the last generation back. */
export const undo = () => course.undo('generation')
