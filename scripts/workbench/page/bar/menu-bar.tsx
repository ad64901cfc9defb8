import { registries } from '@odoo/o-spreadsheet'
import { useEffect, useRef, useState } from 'preact/hooks'
import { env, focusGrid } from '../grid'
import { type Item, itemsOf } from './item'
import { Menu } from './menu'

/** The engine's menus, with ours among them, as a menu bar that can be walked by keys: F10 leads to it from the grid. */
export function MenuBar() {
  const bar = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<{ id: string; byKey: boolean }>()
  const [stop, setStop] = useState(0)
  const world = env.value
  const menus = world ? itemsOf(registries.topbarMenuRegistry.getMenuItems(), world) : []
  const focus = (index: number) => bar.current?.querySelectorAll<HTMLElement>('.menu-title')[index]?.focus()

  useEffect(() => {
    const outside = (event: Event) => {
      if (!bar.current?.contains(event.target as Node)) setOpen(undefined)
    }
    // A click into the grid or into the sidebar's frame takes the focus away.
    const away = () => setOpen(undefined)
    const enter = (event: KeyboardEvent) => {
      if (event.key !== 'F10' || event.ctrlKey || event.altKey || event.shiftKey) return
      event.preventDefault()
      focus(0)
    }
    addEventListener('pointerdown', outside, true)
    addEventListener('blur', away)
    addEventListener('keydown', enter, true)
    return () => {
      removeEventListener('pointerdown', outside, true)
      removeEventListener('blur', away)
      removeEventListener('keydown', enter, true)
    }
  }, [])

  const leave = () => {
    setOpen(undefined)
    focusGrid()
  }
  const choose = (item: Item) => {
    leave()
    item.run()
  }
  const go = (index: number) => {
    const to = (index + menus.length) % menus.length
    setStop(to)
    focus(to)
    const menu = menus[to]
    if (open && menu) setOpen({ id: menu.id, byKey: true })
  }
  const key = (event: KeyboardEvent) => {
    const menu = menus[stop]
    if (!menu) return
    const moves: Record<string, () => void> = {
      ArrowRight: () => go(stop + 1),
      ArrowLeft: () => go(stop - 1),
      Home: () => go(0),
      End: () => go(menus.length - 1),
      ArrowDown: () => setOpen({ id: menu.id, byKey: true }),
      Escape: leave,
    }
    if (event.key === 'Tab') setOpen(undefined)
    const move = moves[event.key]
    if (!move) return
    move()
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div
      class="menu-bar"
      role="menubar"
      aria-label="Menu"
      aria-keyshortcuts="F10"
      tabIndex={-1}
      ref={bar}
      onKeyDown={key}
    >
      {menus.map((menu, index) => {
        const shown = open?.id === menu.id
        return (
          <div class="menu-root" key={menu.id}>
            <button
              type="button"
              class="menu-title"
              role="menuitem"
              aria-haspopup="menu"
              aria-expanded={shown}
              tabIndex={index === stop ? 0 : -1}
              onFocus={() => setStop(index)}
              onPointerEnter={() => {
                if (open && !shown) setOpen({ id: menu.id, byKey: false })
              }}
              onClick={(event) => setOpen(shown ? undefined : { id: menu.id, byKey: event.detail === 0 })}
            >
              {menu.label}
            </button>
            {shown && (
              <Menu
                items={menu.items}
                label={menu.label}
                byKey={open.byKey}
                choose={choose}
                back={() => {
                  setOpen(undefined)
                  focus(index)
                }}
              />
            )}
          </div>
        )
      })}
    </div>
  )
}
