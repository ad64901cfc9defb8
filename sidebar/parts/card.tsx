import type { ComponentChildren } from 'preact'

/** A framed group of figures or fields, with a heading. */
export const Card = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section class="card">
    <h2>{title}</h2>
    {children}
  </section>
)
