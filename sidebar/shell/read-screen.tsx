import type { ComponentChildren } from 'preact'
import type { Requests } from '../../src/requests'
import { Skeleton } from '../parts/skeleton'
import { Trouble } from '../parts/trouble'
import type { Reading } from './reading'

/** What a screen shows once it is read: until then a sketch of it, and where it can't be read, why. */
export function ReadScreen<N extends keyof Requests>({
  of,
  says,
  again,
  children,
}: {
  of: Reading<N>
  /** What is read, in words. */
  says: string
  again(): void
  children: ComponentChildren
}) {
  if (of.trouble.value) return <Trouble why={of.trouble.value} again={again} />
  if (!of.value.value || of.loading.value)
    return (
      <main>
        <Skeleton says={says} />
      </main>
    )
  return <>{children}</>
}
