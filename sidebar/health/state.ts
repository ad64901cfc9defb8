import { computed, signal } from '@preact/signals'
import type { InputOf, OutputOf } from '../../src/requests'
import { courseOf } from '../generating/course'
import { notation } from '../numbers/notation'
import { reading } from '../shell/reading'

export type Shown = OutputOf<'health'>
export type Preview = OutputOf<'previewTeamHealth'>
export type Generated = OutputOf<'generateTeamHealth'>
type Scope = InputOf<'health'>['scope']

export const health = reading('health')
/** Whose health in which period; without a period, this quarter. */
export const wanted = signal<{ scope: Scope; period?: string }>({ scope: { of: 'everybody' } })

export const numbers = computed(() => notation(health.value.value?.locale ?? 'en_US'))
/** An amount for reading at a glance: whole units. */
export const amount = (value: number) => numbers.value.shown(Math.round(value))
/** A number of people on average, to a tenth. */
export const heads = (average: number) => numbers.value.shown(Math.round(average * 10) / 10)

/** What the screen shows of the tab Team health, which is generated of everybody. */
type Closed = { is: 'closed' }
type Done = { is: 'done'; generated: Generated }
export const course = courseOf<Preview, Closed | Done>()
export const { phase, says, show } = course
phase.value = { is: 'closed' }

/** Looks at what generating the tab would do. */
export async function lookAtSheet(): Promise<void> {
  course.begin()
  await course.look('previewTeamHealth', {}, (preview) => preview)
}

export function closeSheet(): void {
  course.begin()
  phase.value = { is: 'closed' }
}

export const generate = () =>
  course.act(
    'generateTeamHealth',
    {},
    { on: 'Generating Team health…', about: 'Reading six tabs, reckoning, and writing the tab.', not: 'generated' },
    (generated) => ({ is: 'done', generated }),
  )

/** Takes the last generation back. */
export const undo = () => course.undo('generation')
