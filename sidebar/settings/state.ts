import { computed } from '@preact/signals'
import { type SettingKey, settings } from '../../src/model/settings'
import { notation } from '../numbers/notation'
import { announcing } from '../saving/announcing'
import { drafting } from '../saving/drafting'
import { ask } from '../server'
import { reading } from '../shell/reading'
import { shownAs, standardOf, type Typed, typed } from './text'

/** What is typed for a setting, and what stood in its cell then. */
export type Draft = { setting: SettingKey; text: string; seen: string }

export const screenRead = reading('settings')
export const load = () => screenRead.load({})

export const numbers = computed(() => notation(screenRead.value.value?.locale ?? 'en_US'))

export const work = drafting<Draft, { stale?: number[] }>(
  'settings',
  async (drafts) => {
    const changes = drafts.flatMap(({ setting, text, seen }) => {
      const read = typed(text, setting, numbers.peek())
      return 'value' in read ? [{ setting, value: read.value, seen }] : []
    })
    const answer = await ask('saveSettings', { changes })
    if ('value' in answer) screenRead.value.value = answer.value.board
    return answer
  },
  () => {},
)

export const { announced, says } = announcing(work.drafts)

/** What the field of a setting shows: what is typed, what stands in its cell, else the default. */
export const shownFor = (key: SettingKey): string => {
  const draft = work.drafts.value[key]
  return draft ? draft.text : heldBy(key) || standardOf(key, numbers.value)
}

/** What stands in the cell of a setting, as it is typed; '' where the default holds. */
export const heldBy = (key: SettingKey): string => {
  const cell = screenRead.value.value?.cells[key]
  return cell ? shownAs(cell.value, key, numbers.value) : ''
}

/** What is typed for a setting and does not check, or what the add-on refused. */
export const faultOf = (key: SettingKey): string | undefined => {
  const draft = work.drafts.value[key]
  const read: Typed | undefined = draft && typed(draft.text, key, numbers.value)
  return read && 'fault' in read ? read.fault : work.faults.value[key]?.value
}

export const faulty = computed(() => Object.keys(work.drafts.value).filter((key) => faultOf(key as SettingKey)))

/** Settings that somebody changed since they were typed here. */
export const moved = (key: SettingKey): boolean => {
  const [draft, cell] = [work.drafts.value[key], screenRead.value.value?.cells[key]]
  return draft !== undefined && cell !== undefined && draft.seen !== cell.seen
}

/** Keeps what is typed; what stands there already is no change. */
export function type(key: SettingKey, text: string): void {
  const seen = screenRead.value.peek()?.cells[key].seen ?? ''
  const same = text.trim() === (heldBy(key) || standardOf(key, numbers.peek()))
  work.put(key, same ? undefined : { setting: key, text, seen })
}

/** The default again: the cell is emptied. */
export const reset = (key: SettingKey): void => (heldBy(key) === '' ? work.put(key, undefined) : type(key, ''))

export const keepMine = (key: SettingKey): void => type(key, work.drafts.peek()[key]?.text ?? '')

export async function save(): Promise<void> {
  if (!faulty.peek().length && !keys.some(moved)) await work.save()
}
const keys = Object.keys(settings) as SettingKey[]

/** The fiscal calendar as it would be with what is typed; undefined where it does not change, or does not check. */
export const newCalendar = computed(() => {
  const board = screenRead.value.value
  if (!board || !(work.drafts.value.startMonth || work.drafts.value.namedBy)) return undefined
  if (faultOf('startMonth') || faultOf('namedBy')) return undefined
  const startMonth = settings.startMonth.column.read(shownFor('startMonth') || '')
  const namedBy = settings.namedBy.column.read(shownFor('namedBy') || '')
  return {
    startMonth: typeof startMonth === 'number' ? startMonth : settings.startMonth.standard,
    namedBy: namedBy === 'start' ? ('start' as const) : ('end' as const),
  }
})
