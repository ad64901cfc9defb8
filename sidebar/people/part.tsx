import type { ComponentChildren } from 'preact'
import type { OutputOf, Requests } from '../../src/requests'
import { Card } from '../parts/card'
import { PlainButton } from '../parts/plain-button'
import type { Reading } from '../shell/reading'

/** A card of the page that comes when its own request is answered; the rest of the page does not wait. */
export function Part<N extends keyof Requests>({
  title,
  of,
  again,
  first,
  children,
}: {
  title: string
  of: Reading<N>
  again(): void
  /** Stands above what is read, while it is read too. */
  first?: ComponentChildren
  children(value: NonNullable<OutputOf<N>>): ComponentChildren
}) {
  const value = of.value.value
  return (
    <Card title={title}>
      {first}
      {of.trouble.value ? (
        <p role="alert">
          This could not be read. {of.trouble.value} <PlainButton onClick={again}>Read it again</PlainButton>
        </p>
      ) : value ? (
        children(value)
      ) : (
        <p class="soft" role="status">
          Reading…
        </p>
      )}
    </Card>
  )
}
