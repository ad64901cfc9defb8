import type { EngineAction, Env } from '../engine'

/** An item of a menu, ready to be drawn. */
export type Item = {
  id: string
  label: string
  /** The keys that do the same, such as Ctrl+Z. */
  keys: string
  enabled: boolean
  /** Whether it is switched on, for items that are switches. */
  checked: boolean | undefined
  /** Whether a line follows. */
  separator: boolean
  items: Item[]
  run(): void
}

/** The engine's menu items that can be seen now, in their order. */
export const itemsOf = (actions: readonly EngineAction[], env: Env): Item[] =>
  actions
    .filter((action) => action.isVisible(env))
    .sort((a, b) => a.sequence - b.sequence)
    .map((action) => ({
      id: action.id,
      // The engine's words are translated when they are first read: objects until then.
      label: String(action.name(env)),
      keys: String(action.description(env)),
      enabled: action.isEnabled(env),
      checked: action.isActive?.(env),
      separator: action.separator,
      items: itemsOf(action.children(env), env),
      run: () => void action.execute?.(env),
    }))
