import { computed, signal } from '@preact/signals'
import type { Fault } from '../../src/model/problem'
import type { OutputOf } from '../../src/requests'
import { notation } from '../numbers/notation'
import type { Refusal } from '../parts/refused'
import { ask, wrongWith } from '../server'

export type Preview = OutputOf<'previewForecast'>
export type Generated = OutputOf<'generateForecast'>

/** What the screen shows below the choice of a period. */
type Phase =
  | { is: 'reading' }
  | { is: 'trouble'; why: string }
  /** What has to be answered or mended before anything can be generated. */
  | { is: 'questions'; faults: readonly Fault[] }
  | { is: 'preview'; preview: Preview }
  | { is: 'working'; on: string; about: string }
  | { is: 'done'; generated: Generated }
  | { is: 'undone'; undone: OutputOf<'undoGeneration'> }

/** What can be chosen, as last read. */
export const opened = signal<OutputOf<'forecastScreen'> | undefined>(undefined)
export const phase = signal<Phase>({ is: 'reading' })
export const period = signal('')
export const refused = signal<Refusal | undefined>(undefined)
/** What was just done, for the footer's line. */
export const said = signal('')
export const says = (what: string) => {
  said.value = what
}

export const numbers = computed(() => notation(opened.value?.locale ?? 'en_US'))
/** An amount for reading at a glance: whole units. */
export const amount = (value: number) => numbers.value.shown(Math.round(value))
export const rows = (count: number) => (count === 1 ? '1 row' : `${numbers.value.shown(count)} rows`)

let turn = 0
/** Whether the chosen period has its tabs already. */
export const stands = computed(() => opened.value?.periods.some((one) => one.label === period.value && one.exists))

/** Reads anew what can be chosen, and what generating the chosen period would do. */
export async function load(): Promise<void> {
  const mine = begin()
  const answer = await ask('forecastScreen', {})
  if (mine !== turn) return
  if (!('value' in answer)) phase.value = { is: 'trouble', why: wrongWith(answer) ?? '' }
  else {
    opened.value = answer.value
    period.value ||= answer.value.current
    if (answer.value.questions.length) phase.value = { is: 'questions', faults: answer.value.questions }
    else await look()
  }
}

/** Chooses a period and looks at what generating it would do. */
export async function choose(label: string): Promise<void> {
  period.value = label
  begin()
  await look()
}

function begin(): number {
  phase.value = { is: 'reading' }
  refused.value = undefined
  said.value = ''
  return ++turn
}

async function look(): Promise<void> {
  const mine = turn
  const answer = await ask('previewForecast', { period: period.value })
  if (mine !== turn) return
  if ('value' in answer) phase.value = { is: 'preview', preview: answer.value }
  else if ('faults' in answer) phase.value = { is: 'questions', faults: answer.faults }
  else phase.value = { is: 'trouble', why: wrongWith(answer) ?? '' }
}

/** Generates the chosen period. While it runs nothing can be pressed twice. */
export async function generate(): Promise<void> {
  const before = phase.value
  if (before.is !== 'preview') return
  work(`Generating ${period.value}…`, 'Reading the deals, reckoning, and writing two tabs.')
  const answer = await ask('generateForecast', { period: period.value })
  if ('value' in answer) phase.value = { is: 'done', generated: answer.value }
  else {
    phase.value = before
    refused.value = {
      // A call that got no answer may have done its work.
      title: 'unreachable' in answer ? 'Perhaps not generated.' : 'Not generated.',
      faults: 'faults' in answer && !answer.changed?.length ? answer.faults : [{ message: wrongWith(answer) ?? '' }],
    }
  }
}

/** Takes the last generation back. */
export async function undo(): Promise<void> {
  const before = phase.value
  if (before.is !== 'preview' && before.is !== 'done') return
  work('Undoing the last generation…', 'Looking for what was typed since, and putting back what stood before.')
  const answer = await ask('undoGeneration', {})
  if ('value' in answer) {
    phase.value = { is: 'undone', undone: answer.value }
    return
  }
  phase.value = before
  refused.value = {
    title: 'unreachable' in answer ? 'Perhaps not undone.' : 'Not undone.',
    faults: 'faults' in answer && !answer.changed?.length ? answer.faults : [{ message: wrongWith(answer) ?? '' }],
  }
}

/** Brings a tab to the front. */
export async function show(tab: string): Promise<void> {
  says(wrongWith(await ask('goTo', { tab, row: 1 })) ?? `${tab} is open.`)
}

function work(on: string, about: string): void {
  refused.value = undefined
  said.value = ''
  phase.value = { is: 'working', on, about }
}
