import { computed, signal } from '@preact/signals'
import type { Fault } from '../../src/model/problem'
import type { OutputOf, Requests } from '../../src/requests'
import { notation } from '../numbers/notation'
import type { Refusal } from '../parts/refused'
import { ask, wrongWith } from '../server'

export type Preview = OutputOf<'previewAmortization'>
export type Generated = OutputOf<'generateAmortization'>
type Opened = OutputOf<'amortizationScreen'>
export type Unit = Opened['periods'][number]['unit']

/** What the screen shows below the choice of a range. */
type Phase =
  | { is: 'reading' }
  | { is: 'trouble'; why: string }
  /** What has to be done or mended before anything can be generated. */
  | { is: 'problems'; faults: readonly Fault[] }
  | { is: 'preview'; preview: Preview }
  | { is: 'working'; on: string; about: string }
  | { is: 'done'; generated: Generated }
  | { is: 'undone'; undone: OutputOf<'undoGeneration'> }

/** What can be chosen, as last read. */
export const opened = signal<Opened | undefined>(undefined)
export const phase = signal<Phase>({ is: 'reading' })
export const unit = signal<Unit>('quarter')
/** The labels of the first and the last period. */
export const range = signal({ from: '', to: '' })
export const refused = signal<Refusal | undefined>(undefined)
/** What was just done, for the footer's line. */
export const said = signal('')
export const says = (what: string) => {
  said.value = what
}
export const numbers = computed(() => notation(opened.value?.locale ?? 'en_US'))
export const money = (amount: number) => numbers.value.money(amount)
export const periods = computed(() => opened.value?.periods.filter((one) => one.unit === unit.value) ?? [])

let turn = 0

/** Reads anew what can be chosen, and what generating the chosen range would do. */
export async function load(): Promise<void> {
  const mine = begin()
  const answer = await ask('amortizationScreen', {})
  if (mine !== turn) return
  if (!('value' in answer)) phase.value = { is: 'trouble', why: wrongWith(answer) ?? '' }
  else {
    opened.value = answer.value
    if (!range.value.from) range.value = thisYear()
    await look()
  }
}

/** The periods of the fiscal year of today. */
function thisYear(): { from: string; to: string } {
  const of = periods.value.filter(({ label }) => label.startsWith(opened.value?.year ?? ''))
  return { from: of[0]?.label ?? '', to: of[of.length - 1]?.label ?? '' }
}

/** Chooses months, quarters or years: those of the fiscal year of today. */
export async function chooseUnit(chosen: Unit): Promise<void> {
  unit.value = chosen
  range.value = thisYear()
  begin()
  await look()
}

/** Chooses one end of the range; the other follows where it would come before. */
export async function chooseEnd(end: 'from' | 'to', label: string): Promise<void> {
  const other = end === 'from' ? 'to' : 'from'
  const at = (of: string) => periods.value.findIndex((one) => one.label === of)
  const crossed = end === 'from' ? at(label) > at(range.value.to) : at(label) < at(range.value.from)
  range.value = { ...range.value, [end]: label, ...(crossed && { [other]: label }) }
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
  const answer = await ask('previewAmortization', range.value)
  if (mine !== turn) return
  if ('value' in answer) phase.value = { is: 'preview', preview: answer.value }
  else if ('faults' in answer) phase.value = { is: 'problems', faults: answer.faults }
  else phase.value = { is: 'trouble', why: wrongWith(answer) ?? '' }
}

/** Does one thing for a press. While it runs nothing can be pressed twice; where it is refused, all is as before. */
async function act<N extends keyof Requests>(
  name: N,
  input: Parameters<typeof ask<N>>[1],
  told: { on: string; about: string; not: string },
  then: (value: OutputOf<N>) => Phase,
): Promise<void> {
  const before = phase.value
  if (before.is === 'working') return
  refused.value = undefined
  said.value = ''
  phase.value = { is: 'working', on: told.on, about: told.about }
  const answer = await ask(name, input)
  if ('value' in answer) {
    phase.value = then(answer.value)
    return
  }
  phase.value = before
  refused.value = {
    // A call that got no answer may have done its work.
    title: 'unreachable' in answer ? `Perhaps not ${told.not}.` : `Not ${told.not}.`,
    faults: 'faults' in answer && !answer.changed?.length ? answer.faults : [{ message: wrongWith(answer) ?? '' }],
  }
}

export const generate = ({ tab }: Preview) =>
  act(
    'generateAmortization',
    range.value,
    { on: `Generating ${tab}…`, about: 'Reading Ledger, reckoning, and writing the tab.', not: 'generated' },
    (generated) => ({ is: 'done', generated }),
  )

/** Takes the last generation back. */
export const undo = () =>
  act(
    'undoGeneration',
    {},
    {
      on: 'Undoing the last generation…',
      about: 'Looking for what was typed since, and putting back what stood before.',
      not: 'undone',
    },
    (undone) => ({ is: 'undone', undone }),
  )

/** Brings a tab to the front. */
export async function show(tab: string): Promise<void> {
  says(wrongWith(await ask('goTo', { tab, row: 1 })) ?? `${tab} is open.`)
}
