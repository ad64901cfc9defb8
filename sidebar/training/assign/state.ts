import { batch, computed, signal } from '@preact/signals'
import type { Fault } from '../../../src/model/problem'
import type { InputOf, OutputOf } from '../../../src/requests'
import { keep, kept } from '../../kept'
import { ask, wrongWith } from '../../server'
import { load, today } from '../due/state'

type Asked = InputOf<'assignTraining'>
export type Said = OutputOf<'assignTraining'>

const blank = { to: { kind: 'person', name: '' }, plan: '', on: '' } satisfies Partial<Asked>

/** Whom to give what from which day on; kept while it is chosen. */
export const chosen = signal<Omit<Asked, 'items'>>(kept('tab', 'assigning') ?? blank)
/** What assigning would add, as last looked at; undefined until something is chosen, and while it is looked at. */
export const preview = signal<Said | undefined>(undefined)
export const looking = signal(false)
/** What is wrong with what is chosen, or why the call failed. */
export const refused = signal<readonly Fault[]>([])
export const working = signal(false)
/** What was just assigned. */
export const done = signal<Said | undefined>(undefined)

const asked = computed<Asked>(() => ({ ...chosen.value, on: chosen.value.on || today.value, items: [] }))
export const on = computed(() => asked.value.on)

let typing: ReturnType<typeof setTimeout> | undefined
let turn = 0

/** Chooses, and looks at what that would add once the typing rests. */
export function choose(change: Partial<Omit<Asked, 'items'>>): void {
  batch(() => {
    chosen.value = { ...chosen.value, ...change }
    keep('tab', 'assigning', chosen.value)
    preview.value = undefined
    done.value = undefined
    refused.value = []
  })
  turn++
  clearTimeout(typing)
  typing = setTimeout(() => void look(), 300)
}

/** Looks at what the choice would add. */
export async function look(): Promise<void> {
  const mine = ++turn
  if (!asked.value.plan || !asked.value.to.name.trim()) return
  looking.value = true
  const answer = await ask('previewAssigning', asked.value)
  if (mine !== turn) return
  batch(() => {
    looking.value = false
    if ('value' in answer) preview.value = answer.value
    refused.value = told(answer)
  })
}

const told = (answer: Parameters<typeof wrongWith>[0]): readonly Fault[] =>
  'faults' in answer ? answer.faults : 'value' in answer ? [] : [{ message: wrongWith(answer) ?? '' }]

/** Assigns. Asking again adds nothing, so a call that got no answer may be tried again. */
export async function assign(): Promise<void> {
  if (working.value || !preview.value?.added) return
  turn++
  working.value = true
  const answer = await ask('assignTraining', asked.value)
  batch(() => {
    working.value = false
    refused.value = told(answer)
    if (!('value' in answer)) return
    done.value = answer.value
    preview.value = undefined
    chosen.value = { ...chosen.value, to: { ...chosen.value.to, name: '' } }
    keep('tab', 'assigning', chosen.value)
  })
  if ('value' in answer) void load()
}
