import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { PlainButton } from './plain-button'

/** A list of which as many are shown as are looked at, so that hundreds stay quick. The focus goes to the first new one. */
export function Paged<T>({
  items,
  of = 25,
  named,
  each,
}: {
  items: readonly T[]
  /** How many more are shown at a time. */
  of?: number
  /** What they are, in the plural. */
  named: string
  each(item: T): ComponentChildren
}) {
  const shown = useSignal(of)
  const list = useRef<HTMLUListElement>(null)
  const first = useRef<number>(undefined)
  useEffect(() => {
    if (first.current === undefined) return
    const item = list.current?.children[first.current] as HTMLElement | undefined
    first.current = undefined
    item?.focus()
  }, [shown.value])
  const rest = items.length - shown.value
  return (
    <>
      <ul ref={list} class="paged">
        {items.slice(0, shown.value).map((item, i) => (
          <li key={`${i}`} tabIndex={-1}>
            {each(item)}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p>
          <PlainButton
            onClick={() => {
              first.current = shown.value
              shown.value += of
            }}
          >
            Show {Math.min(of, rest)} more of {items.length} {named}
          </PlainButton>
        </p>
      )}
    </>
  )
}
