import { batch, computed, signal } from '@preact/signals'
import type { InputOf } from '../../src/requests'
import { failedWith, type Saving, savedNow } from '../saving/saving'
import { ask, wrongWith } from '../server'
import { type Edits, noEdits } from './edit'
import type { StageNow } from './judge-stage'
import type { FieldNow } from './judge-tab'
import { asked, changeCount, changes, edits, fieldsNow, foundAgain, show, shown, stagesNow } from './state'

export const saving = signal<Saving<Edits>>({ state: 'idle' })
const refused = signal({ by: new Map<string, string>(), of: noEdits })
/** What the add-on refused, by the key of the field or the name of the stage, until the next edit. */
export const refusals = computed(() =>
  refused.value.of === edits.value ? refused.value.by : new Map<string, string>(),
)
/** Whether saving was tried with a question that nobody answered. */
export const hurried = signal(false)

/** What has to be put right before anything is saved. */
export const faulty = computed(() => [
  ...fieldsNow.value.filter(({ fault }) => fault).map(({ key }) => key),
  ...stagesNow.value.filter(({ fault, changed }) => changed && fault).map(({ stage }) => stage.stage),
])
/** Whether there is anything to save: changes, or questions that one press confirms. */
export const pending = computed(() => changeCount.value > 0 || asked.value.length > 0)

/** Saves every choice and answers every question as it stands; the answer tells where it stopped. */
export async function save(): Promise<'saved' | 'failed' | 'refused' | 'faults' | 'nothing'> {
  const before = shown.value
  if (!before || saving.value.state === 'saving' || !pending.value) return 'nothing'
  hurried.value = faulty.value.length > 0
  if (hurried.value) return 'faults'
  const sent = edits.value
  const fields = fieldsNow.value.filter(({ changed, read }) => changed || read.question !== undefined)
  const stages = stagesToSave(fields)
  saving.value = { state: 'saving' }
  const answer = await ask('saveDeals', {
    asRead: before.asRead,
    columns: fields.map(columnOf),
    tabs: changes.value.tabs.map(({ tab, holdsDeals }) => ({ tab: tab.tab, deals: holdsDeals })),
    stages: stages.map(stageOf),
  })
  if (!('value' in answer)) {
    const by = new Map<string, string>()
    for (const { path: [list, i] = [], message } of 'faults' in answer ? answer.faults : []) {
      const key = list === 'columns' ? fields[Number(i)]?.key : stages[Number(i)]?.stage.stage
      if (key !== undefined) by.set(key, message)
    }
    refused.value = { by, of: edits.value }
    saving.value = failedWith(answer)
    return 'failed'
  }
  const { screen, stale } = answer.value
  batch(() => {
    // What was chosen while the call ran stands over what was just saved.
    show(screen, stale || edits.value !== sent ? edits.value : noEdits)
    foundAgain.value = false
  })
  // An answer that was lost on its way: what it had saved is no longer a change.
  if (stale && pending.value) {
    saving.value = { state: 'refused' }
    return 'refused'
  }
  saving.value = savedNow()
  return 'saved'
}

/**
 * Stages that were changed, and with them all that are proposed: whoever saves has seen them. Where it is just being
 * chosen what a stage is, those on screen may be none.
 */
function stagesToSave(fields: readonly FieldNow[]): StageNow[] {
  const restaged =
    changes.value.tabs.length > 0 ||
    fields.some(({ changed, read }) => changed && (read.field === 'stage' || read.field === 'status'))
  return stagesNow.value.filter(
    ({ changed, stage, category }) => category && (changed || (stage.proposed && !restaged)),
  )
}

/** What the values settle by themselves is settled anew with every export, and not kept. */
const columnOf = ({ key, read, column, readsAs, couldRead }: FieldNow): InputOf<'saveDeals'>['columns'][number] => ({
  tab: key.split('\n')[0] as string,
  field: read.field,
  column: column ?? null,
  readsAs: couldRead.length > 1 ? readsAs : undefined,
})

const stageOf = ({ stage, category = 'Pipeline', probability }: StageNow): InputOf<'saveDeals'>['stages'][number] => ({
  stage: stage.stage,
  category,
  probability: probability ?? null,
})

/** Has a tab read as deals that was not taken for any; gives what went wrong. */
export async function readAsDeals(tab: string): Promise<string | undefined> {
  const asRead = shown.value?.asRead ?? ''
  const answer = await ask('saveDeals', { asRead, columns: [], tabs: [{ tab, deals: true }], stages: [] })
  if (!('value' in answer)) return wrongWith(answer)
  show(answer.value.screen)
  return answer.value.stale ? 'The tabs changed meanwhile, and were read again. Nothing was saved.' : undefined
}

export function discard(): void {
  saving.value = { state: 'discarded', drafts: edits.value }
  edits.value = noEdits
  foundAgain.value = false
}

export function bringBack(): void {
  if (saving.value.state !== 'discarded') return
  edits.value = saving.value.drafts
  saving.value = { state: 'idle' }
}
