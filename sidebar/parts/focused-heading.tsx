import { useEffect, useRef } from 'preact/hooks'

/** Says what came of a press, and takes the focus, since the button that was pressed is gone. */
export function FocusedHeading({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h2 tabIndex={-1} ref={heading}>
      {children}
    </h2>
  )
}
