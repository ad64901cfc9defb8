import { Chip } from '../parts/chip'
import { drafts, judged } from './state'

/** Whether something is to be saved, in a word. */
export function StateChip({ itemKey }: { itemKey: string }) {
  const draft = drafts.value[itemKey]
  const now = judged.value.get(itemKey)
  if (!draft || !now?.changed) return null
  if (Object.keys(now.faults).length || now.stale) return <Chip word="to correct" tone="bad" />
  return (
    <Chip word={draft.retires ? 'retires' : draft.added ? 'new' : 'changed'} tone={draft.added ? 'good' : 'warn'} />
  )
}
