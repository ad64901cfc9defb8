import type { TrainingItem } from '../../../src/requests/training-plans'
import { Chip } from '../../parts/chip'
import type { Draft } from './draft'
import { ItemForm } from './form'
import { inWords } from './in-words'
import { faults, opened, templates } from './saving'

/** An item of a plan for a role: what it is, and what is known of it in a line. It opens its form. */
export function Item({
  id,
  draft,
  item,
  role,
}: {
  id: string
  draft: Draft
  item: TrainingItem | undefined
  role: string
}) {
  const open = opened.value === id
  const toggle = () => {
    opened.value = open ? '' : id
  }
  return (
    <div class="learning">
      <button type="button" class="who" aria-expanded={open} onClick={toggle}>
        <span>{draft.fields.item || 'New item'}</span>
        <small>{inWords(draft.fields, role)}</small>
      </button>
      <span class="chips">{id in templates.drafts.value && <State id={id} added={!draft.stamp} />}</span>
      {open && <ItemForm id={id} draft={draft} item={item} />}
    </div>
  )
}

function State({ id, added }: { id: string; added: boolean }) {
  if (faults.value[id] || templates.stale.value.includes(id)) return <Chip word="to correct" tone="bad" />
  return <Chip word={added ? 'new' : 'changed'} tone={added ? 'good' : 'warn'} />
}
