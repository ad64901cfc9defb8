import { batch, computed, signal } from '@preact/signals'
import type { Fault } from '../../../src/model/problem'
import type { InputOf, OutputOf } from '../../../src/requests'
import { keep, kept } from '../../kept'
import { ask, wrongWith } from '../../server'
import { load, today } from '../due/state'

type Asked = InputOf<'assignTraining'>
export type Said = OutputOf<'assignTraining'>

const blank: Asked = { to: { kind: 'person', name: '' }, plan: '', items: null, on: '' }

/** Whom to give what from which day on; kept while it is chosen. */
export const chosen = signal<Asked>({ ...blank, ...kept<Partial<Asked>>('tab', 'assigning') })
/** What assigning would add, as last looked at; undefined until something is chosen, and while it is looked at. */
export const preview = signal<Said | undefined>(undefined)
export const looking = signal(false)
/** What is wrong with what is chosen, or why the call failed. */
export const refused = signal<readonly Fault[]>([])
export const working = signal(false)
/** What was just assigned. */
export const done = signal<Said | undefined>(undefined)

const asked = computed<Asked>(() => ({ ...chosen.value, on: chosen.value.on || today.value }))
export const on = computed(() => asked.value.on)

let typing: ReturnType<typeof setTimeout> | undefined
let turn = 0

/** Types whom; what that would add is looked at once somebody is chosen. */
export function type(change: Partial<Asked>): void {
  batch(() => {
    chosen.value = { ...chosen.value, ...change }
    keep('tab', 'assigning', chosen.value)
    preview.value = undefined
    done.value = undefined
    refused.value = []
  })
  turn++
  looking.value = false
  clearTimeout(typing)
}

/** Chooses, and looks at what that would add once the choosing rests. */
export function choose(change: Partial<Asked>): void {
  type(change)
  typing = setTimeout(() => void look(), 300)
}

/** Takes an item of the plan in, or leaves it out. What was looked at stays in sight until it is looked at anew. */
export function pick(item: string, wanted: boolean): void {
  const items = preview.value?.items.map((one) => (one.item === item ? { ...one, chosen: wanted } : one)) ?? []
  const names = items.flatMap((one) => (one.chosen ? one.item : []))
  const before = preview.value && { ...preview.value, items }
  choose({ items: names.length === items.length ? null : names })
  preview.value = before
  looking.value = true
}

/** Looks at what the choice would add. */
export async function look(): Promise<void> {
  const mine = ++turn
  clearTimeout(typing)
  if (!asked.value.plan || !asked.value.to.name.trim()) return
  looking.value = true
  const answer = await ask('previewAssigning', asked.value)
  if (mine !== turn) return
  batch(() => {
    looking.value = false
    preview.value = 'value' in answer ? answer.value : undefined
    refused.value = told(answer)
  })
}

const told = (answer: Parameters<typeof wrongWith>[0]): readonly Fault[] =>
  'faults' in answer ? answer.faults : 'value' in answer ? [] : [{ message: wrongWith(answer) ?? '' }]

/** Assigns. Asking again adds nothing, so a call that got no answer may be tried again. */
export async function assign(): Promise<void> {
  if (working.value || looking.value || !preview.value?.added) return
  turn++
  working.value = true
  const answer = await ask('assignTraining', asked.value)
  batch(() => {
    working.value = false
    refused.value = told(answer)
    if (!('value' in answer)) return
    done.value = answer.value
    preview.value = undefined
    chosen.value = { ...chosen.value, items: null, to: { ...chosen.value.to, name: '' } }
    keep('tab', 'assigning', chosen.value)
  })
  if ('value' in answer) void load()
}
