import { type Column, Expected } from '../../src/model/column'
import { type SettingKey, settings } from '../../src/model/settings'
import type { Notation } from '../numbers/notation'
import { asksWhich } from '../numbers/typed-share'

/** What is typed for a setting: a value of its cell, or what is wrong with it. */
export type Typed = { value: string | number } | { fault: string }

const columnOf = (key: SettingKey) => settings[key].column as Column<unknown>
const isShare = (key: SettingKey) => columnOf(key).format.includes('%')

/** A value of a cell as it is shown and typed. */
export const shownAs = (value: unknown, key: SettingKey, { share, shown }: Notation): string => {
  if (typeof value !== 'number') return String(value)
  return isShare(key) ? share(value) : shown(value)
}

/** What holds where nothing is given, as it is typed. */
export const standardOf = (key: SettingKey, notation: Notation): string =>
  shownAs(columnOf(key).write(settings[key].standard), key, notation)

/** Reads what somebody typed for a setting, as its cell would; '' takes the default. */
export function typed(text: string, key: SettingKey, notation: Notation): Typed {
  const bare = text.trim()
  if (bare === '') return { value: '' }
  const share = isShare(key) ? notation.readShare(bare) : undefined
  if (share?.or !== undefined) return { fault: asksWhich(bare, share.share, share.or, notation.share) }
  const { format, read } = columnOf(key)
  const value = share?.share ?? (format === '0' ? notation.read(bare) : undefined) ?? bare
  const checked = read(value)
  return checked instanceof Expected ? { fault: `Expected: ${checked.what}.` } : { value }
}
