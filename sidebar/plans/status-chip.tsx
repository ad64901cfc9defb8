import type { WantedVersion } from '../../src/core/plans/wanted'
import { day } from '../numbers/day'
import { Chip } from '../parts/chip'
import { board } from './state'

/** Whether a version pays, in a word. */
export function StatusChip({
  version: { status, from, to },
}: {
  version: Pick<WantedVersion, 'status' | 'from' | 'to'>
}) {
  const today = board.value?.today ?? ''
  if (status === 'draft') return <Chip word="draft" tone="info" />
  if (status === 'retired') return <Chip word="retired" tone="quiet" />
  if (from > today) return <Chip word={`valid from ${day(from)}`} tone="info" />
  if (to && to < today) return <Chip word={`ended ${day(to)}`} tone="quiet" />
  return <Chip word="valid" tone="good" />
}
