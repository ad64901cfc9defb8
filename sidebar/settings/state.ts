import { computed } from '@preact/signals'
import type { Cell } from '../../src/model/cell'
import { type Column, Expected } from '../../src/model/column'
import { type SettingKey, settings } from '../../src/model/settings'
import type { SettingLine } from '../../src/requests/setting-board'
import { inUnit } from '../numbers/in-unit'
import { notation } from '../numbers/notation'
import { asksWhich } from '../numbers/typed-share'
import { drafting } from '../saving/drafting'
import { ask } from '../server'
import { reading } from '../shell/reading'

/** A setting as it is typed; blank goes back to the default. */
export type Draft = { key: SettingKey; text: string; seen: string }

export const board = reading('settings')
export const load = () => board.load({})
const numbers = computed(() => notation(board.value.value?.locale ?? 'en_US'))

export const columnOf = (key: SettingKey) => settings[key].column as Column<unknown>

/** What a cell holds, as it is typed. */
export function textOf(key: SettingKey, value: string | number): string {
  if (typeof value === 'string') return value
  return columnOf(key).format.includes('%') ? numbers.value.share(value) : numbers.value.shown(value)
}

export const standardOf = (key: SettingKey): string =>
  textOf(key, columnOf(key).write(settings[key].standard) as string | number)

/** What a text would be in its cell, and what is wrong with it. */
export function cellOf(key: SettingKey, text: string): { cell: string | number; fault?: string } {
  const { format, read } = columnOf(key)
  const plain = text.trim()
  const { share, shown } = numbers.value
  const percent = inUnit('percent', numbers.value)
  const number =
    plain === '' || format === '@' ? undefined : format.includes('%') ? percent.read(plain) : numbers.value.read(plain)
  const cell: Cell & (string | number) = number ?? plain
  const value = read(cell)
  if (value instanceof Expected) return { cell, fault: `Expected ${value.what}.` }
  const or = format.includes('%') ? percent.orElse(plain) : undefined
  return or === undefined
    ? { cell }
    : { cell, fault: asksWhich(plain, number ?? 0, or, format.includes('%') ? share : shown) }
}

export const typed = drafting<Draft, { stale?: number[]; board: NonNullable<typeof board.value.value> }>(
  'settings',
  (drafts) =>
    ask('saveSettings', {
      changes: drafts.map(({ key, text, seen }) => ({ key, value: cellOf(key, text).cell, seen })),
    }),
  (answer) => {
    board.value.value = answer.board
  },
)

/** Every setting as it stands and as it is typed, by its key. */
export const lines = computed(
  () =>
    new Map(
      (board.value.value?.lines ?? []).map((line) => {
        const text = typed.drafts.value[line.key]?.text ?? textOf(line.key, line.value)
        const fault = typed.faults.value[line.key]?.value ?? cellOf(line.key, text).fault
        return [line.key, { ...line, text, fault }]
      }),
    ),
)

export const faulty = computed(() =>
  Object.keys(typed.drafts.value).filter((key) => lines.value.get(key as SettingKey)?.fault),
)

/** Types a setting; what stands there already is no change. */
export const change = ({ key, value, seen }: SettingLine, text: string): void =>
  typed.put(key, text.trim() === textOf(key, value) ? undefined : { key, text, seen })

/** Takes over what somebody else wrote meanwhile, or writes over it. */
export function settle(line: SettingLine, whose: 'mine' | 'theirs'): void {
  const mine = typed.drafts.value[line.key]
  typed.put(line.key, mine && whose === 'mine' ? { ...mine, seen: line.seen } : undefined)
}

/** Saves, or leads to what has to be corrected first. */
export async function save(): Promise<void> {
  if (!faulty.value.length) await typed.save()
  setTimeout(() => document.querySelector<HTMLElement>('[aria-invalid=true]')?.focus())
}
