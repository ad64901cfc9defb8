import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Item } from './item'

type Props = {
  items: readonly Item[]
  label: string
  /** Whether the first item is focused at once: for a menu opened by key. */
  byKey: boolean
  /** Whether it opened from an item of another menu. */
  nested?: boolean
  choose(item: Item): void
  /** Leaves this menu for what opened it. */
  back(): void
}

/** A menu as the ARIA practices describe it: arrows, Home, End, first letters, Enter, Escape; submenus open to the right. */
export function Menu({ items, label, byKey, nested, choose, back }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<{ id: string; byKey: boolean }>()
  const buttons = () => [...(list.current?.querySelectorAll<HTMLElement>(':scope > div > [role^=menuitem]') ?? [])]
  const focus = (index: number) => buttons().at(index)?.focus()

  // Before the next key comes.
  useLayoutEffect(() => {
    if (byKey) focus(0)
    else list.current?.focus()
  }, [byKey])

  const key = (event: KeyboardEvent) => {
    const all = buttons()
    const at = all.indexOf(document.activeElement as HTMLElement)
    const item = items[at]
    const moves: Record<string, () => void> = {
      ArrowDown: () => focus((at + 1) % all.length),
      ArrowUp: () => focus(at <= 0 ? -1 : at - 1),
      Home: () => focus(0),
      End: () => focus(-1),
      Escape: back,
    }
    if (nested) moves.ArrowLeft = back
    if (item?.enabled && item.items.length > 0) moves.ArrowRight = () => setOpen({ id: item.id, byKey: true })
    const move = moves[event.key]
    if (move) move()
    else if (/^\S$/.test(event.key)) {
      const letter = event.key.toLowerCase()
      const next = [...items.slice(at + 1), ...items].find((i) => i.label.toLowerCase().startsWith(letter))
      if (next) focus(items.indexOf(next))
    } else return
    event.preventDefault()
    event.stopPropagation()
  }

  const entry = (item: Item, index: number) => {
    const opens = item.items.length > 0
    const shown = opens && open?.id === item.id
    const shut = () => {
      setOpen(undefined)
      focus(index)
    }
    return (
      <div class={item.separator && index < items.length - 1 ? 'menu-entry last' : 'menu-entry'} key={item.id}>
        <button
          type="button"
          {...(item.checked === undefined
            ? { role: 'menuitem' }
            : { role: 'menuitemcheckbox', 'aria-checked': item.checked })}
          tabIndex={-1}
          aria-disabled={!item.enabled}
          aria-haspopup={opens ? 'menu' : undefined}
          aria-expanded={opens ? shown : undefined}
          aria-keyshortcuts={item.keys.replaceAll('Ctrl', 'Control') || undefined}
          onPointerEnter={(event) => {
            event.currentTarget.focus()
            setOpen(opens && item.enabled ? { id: item.id, byKey: false } : undefined)
          }}
          onClick={(event) => {
            if (!item.enabled) return
            if (opens) setOpen({ id: item.id, byKey: event.detail === 0 })
            else choose(item)
          }}
        >
          <span class="menu-tick">{item.checked && '✓'}</span>
          <span class="menu-label">{item.label}</span>
          <span class="menu-keys" aria-hidden="true">
            {opens ? '▸' : item.keys}
          </span>
        </button>
        {shown && <Menu items={item.items} label={item.label} byKey={open.byKey} nested choose={choose} back={shut} />}
      </div>
    )
  }

  const leaf = items.every((item) => item.items.length === 0)
  return (
    <div
      class={`menu${nested ? ' nested' : ''}${leaf ? ' leaf' : ''}`}
      role="menu"
      aria-label={label}
      tabIndex={-1}
      ref={list}
      onKeyDown={key}
    >
      {items.map(entry)}
    </div>
  )
}
