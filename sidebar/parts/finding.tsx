import type { ComponentChildren } from 'preact'

/** Something to be looked at: a question, a warning or an error, with what can be done about it. */
export const Finding = ({
  tone,
  id,
  children,
}: {
  tone: 'info' | 'warn' | 'bad'
  id?: string
  children: ComponentChildren
}) => (
  <div class={`finding ${tone}`} id={id}>
    {children}
  </div>
)
