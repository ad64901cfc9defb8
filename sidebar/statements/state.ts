import { computed, signal } from '@preact/signals'
import type { Fault } from '../../src/model/problem'
import type { OutputOf, Requests } from '../../src/requests'
import { notation } from '../numbers/notation'
import type { Refusal } from '../parts/refused'
import { ask, wrongWith } from '../server'

export type Preview = OutputOf<'previewStatements'>

/** What the screen shows below the choice of a period. */
type Phase =
  | { is: 'reading' }
  | { is: 'trouble'; why: string }
  /** What has to be answered or mended before anything can be calculated. */
  | { is: 'problems'; faults: readonly Fault[] }
  | { is: 'preview'; preview: Preview }
  /** The second step before statements are approved. */
  | { is: 'approving'; preview: Preview }
  | { is: 'working'; on: string; about: string }
  | { is: 'done'; calculated: OutputOf<'calculateStatements'> }
  | { is: 'approved'; approved: OutputOf<'approveStatements'> }
  | { is: 'compared'; compared: OutputOf<'compareStatements'>; preview: Preview }
  | { is: 'undone'; undone: OutputOf<'undoGeneration'> }

/** What can be chosen, as last read. */
export const opened = signal<OutputOf<'statementsScreen'> | undefined>(undefined)
export const phase = signal<Phase>({ is: 'reading' })
export const period = signal('')
export const refused = signal<Refusal | undefined>(undefined)
/** What was just done, for the footer's line. */
export const said = signal('')
export const says = (what: string) => {
  said.value = what
}
export const numbers = computed(() => notation(opened.value?.locale ?? 'en_US'))
export const money = (amount: number) => numbers.value.money(amount)
export const chosen = computed(() => opened.value?.periods.find(({ label }) => label === period.value))

/** Whose statement is open in the list, '' while none is. */
export const openedPerson = signal('')

let turn = 0

/** Reads anew what can be chosen, and what the statements of the chosen period say. */
export async function load(): Promise<void> {
  const mine = begin()
  const answer = await ask('statementsScreen', {})
  if (mine !== turn) return
  if (!('value' in answer)) phase.value = { is: 'trouble', why: wrongWith(answer) ?? '' }
  else {
    opened.value = answer.value
    period.value ||= answer.value.current
    await look()
  }
}

/** Chooses a period and looks at its statements. */
export async function choose(label: string): Promise<void> {
  period.value = label
  begin()
  await look()
}

function begin(): number {
  phase.value = { is: 'reading' }
  refused.value = undefined
  said.value = ''
  openedPerson.value = ''
  return ++turn
}

/** An approved period is shown from Ledger, whatever is wrong in the deals of today. */
async function look(): Promise<void> {
  const mine = turn
  const problems = opened.value?.problems ?? []
  if (problems.length && !chosen.value?.approval) {
    phase.value = { is: 'problems', faults: problems }
    return
  }
  const answer = await ask('previewStatements', { period: period.value })
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

export const calculate = () =>
  act(
    'calculateStatements',
    { period: period.value },
    {
      on: `Calculating ${period.value}…`,
      about: 'Reading deals, plans and goals, reckoning, and writing the tab.',
      not: 'calculated',
    },
    (calculated) => ({ is: 'done', calculated }),
  )

/** `by` is the typed name of who approves, where Google gives no address. */
export const approve = (by: string) =>
  act(
    'approveStatements',
    { period: period.value, by },
    {
      on: `Approving ${period.value}…`,
      about: 'Calculating once more, protecting the tab, and adding to Ledger and Log.',
      not: 'approved',
    },
    (approved) => ({ is: 'approved', approved }),
  )

export const compare = (preview: Preview) =>
  act(
    'compareStatements',
    { period: period.value },
    { on: `Reckoning ${period.value} again…`, about: 'From what Ledger holds, and nothing else.', not: 'compared' },
    (compared) => ({ is: 'compared', compared, preview }),
  )

/** Takes the last generation back. */
export const undo = () =>
  act(
    'undoGeneration',
    {},
    {
      on: 'Undoing the last calculation…',
      about: 'Looking for what was typed since, and putting back what stood before.',
      not: 'undone',
    },
    (undone) => ({ is: 'undone', undone }),
  )

/** Brings a tab to the front. */
export async function show(tab: string): Promise<void> {
  says(wrongWith(await ask('goTo', { tab, row: 1 })) ?? `${tab} is open.`)
}
