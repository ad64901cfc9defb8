import type { Layer } from '../../src/core/coaching/layers'
import type { OutputOf } from '../../src/requests'
import { inUnit } from '../numbers/in-unit'
import { many } from '../numbers/many'
import type { ChipProps } from '../parts/chip'
import { numbers } from './state'

export type Goal = OutputOf<'personResults'>['goals'][number]

const figure = ({ unit }: Goal, value: number | undefined): string =>
  value === undefined ? 'not known' : inUnit(unit, numbers.value).named(value)

/** What was reached of a goal. */
export const reachedOf = (goal: Goal): string =>
  goal.goal === undefined ? figure(goal, goal.actual) : `${figure(goal, goal.actual)} of ${figure(goal, goal.goal)}`

/** How a goal will end if it goes on so; '' where there is no telling. */
export const heading = ({ pace }: Goal): string =>
  pace === undefined ? '' : `at this pace ${numbers.value.percent(pace)} at the end`

export const chipOf = ({ goal, word }: Goal): ChipProps =>
  word === undefined
    ? { word: goal === undefined ? 'no goal' : 'not known', tone: 'quiet' }
    : { word, tone: word === 'behind' ? 'bad' : word === 'close' ? 'warn' : 'good' }

export const layerNames = { results: 'Results', effort: 'Effort', knowledge: 'Knowledge', skills: 'Skills' } as const

/** What a layer rests on, with its figures. */
export function saidOf(of: Layer<Goal>): string[] {
  if (of.layer === 'knowledge') {
    const { done, due } = of.completion
    return [
      due ? `${done} of ${due} required that were due are done.` : 'No required training was due.',
      ...of.overdue.map(({ item }) => `${item} is overdue.`),
    ]
  }
  if (of.layer === 'skills') {
    if (!of.needed) return ['No skills are listed for the role.']
    return of.gaps.length
      ? of.gaps.map(({ skill, current, required }) => `${skill}: level ${current}, the role needs ${required}.`)
      : of.standing === 'holds'
        ? ['No assessed skill is below what the role needs.']
        : ['No skill is assessed yet.']
  }
  if (of.behind.length)
    return of.behind.map((goal) => `${goal.metric}: ${[reachedOf(goal), heading(goal)].filter(Boolean).join(', ')}.`)
  if (of.known) return [`None of ${many(of.known, 'goal')} will end behind as it goes.`]
  return [
    of.layer === 'results'
      ? 'No goal on a result with a figure this quarter.'
      : 'No goal on a leading metric with a figure this quarter.',
  ]
}
