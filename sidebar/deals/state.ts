import { batch, computed, effect, signal } from '@preact/signals'
import type { DealsScreen } from '../../src/requests/deals-screen'
import { keep, kept } from '../kept'
import { notation } from '../numbers/notation'
import { ask, wrongWith } from '../server'
import { type ColumnEdit, type Edits, noEdits, type StageEdit } from './edit'
import { judgeStage } from './judge-stage'
import { judgeTab } from './judge-tab'

/** What the tabs say, as last read. */
export const shown = signal<DealsScreen | undefined>(undefined)
export const loading = signal(false)
/** Why the tabs could not be read. */
export const trouble = signal('')
export const edits = signal<Edits>(noEdits)
/** Whether unsaved edits were found again when the screen was opened. */
export const foundAgain = signal(false)

export const numbers = computed(() => notation(shown.value?.locale ?? 'en_US'))
export const tabsNow = computed(() => shown.value?.tabs.map((tab) => judgeTab(tab, edits.value)) ?? [])
export const stagesNow = computed(
  () => shown.value?.stages.map((stage) => judgeStage(stage, edits.value.stages[stage.stage], numbers.value)) ?? [],
)
/** Fields of the tabs that hold deals. What there is to be asked of a tab that was left out is known once it is read. */
export const fieldsNow = computed(() =>
  tabsNow.value.flatMap(({ tab, holdsDeals, fields }) => (holdsDeals && !tab.notDeals ? fields : [])),
)
export const asked = computed(() => fieldsNow.value.filter(({ read }) => read.question !== undefined))
/** What was chosen and is not saved. */
export const changes = computed(() => ({
  tabs: tabsNow.value.filter(({ changed }) => changed),
  fields: fieldsNow.value.filter(({ changed }) => changed),
  stages: stagesNow.value.filter(({ changed }) => changed),
}))
export const changeCount = computed(() => Object.values(changes.value).reduce((sum, { length }) => sum + length, 0))

const draft = 'deals'
// Kept while it is chosen: the sidebar may be closed at any moment.
effect(() => {
  const made = edits.value
  if (shown.peek()) keep('tab', draft, made === noEdits ? undefined : made)
})

let turn = 0
/** Reads everything. Edits that were not saved are found again. */
export async function load(): Promise<void> {
  const mine = ++turn
  loading.value = true
  trouble.value = ''
  const answer = await ask('deals', {})
  if (mine !== turn) return
  loading.value = false
  if (!('value' in answer)) trouble.value = wrongWith(answer) ?? ''
  else {
    show(answer.value, kept<Edits>('tab', draft) ?? noEdits)
    foundAgain.value = changeCount.value > 0
  }
}

/** Shows what was just read, with those edits that still ask for something. */
export function show(fresh: DealsScreen, made: Edits = edits.peek()): void {
  batch(() => {
    shown.value = fresh
    edits.value = made
  })
  const { tabs, fields, stages } = changes.peek()
  const places = new Map(fresh.tabs.map((tab) => [tab.tab, tab.columns]))
  const columns: Record<string, ColumnEdit> = {}
  for (const { key } of fields) {
    const edit = made.columns[key] as ColumnEdit
    const there = places.get(key.split('\n')[0] as string)?.find(({ at }) => at === edit.column?.at)
    // A column that meanwhile stands elsewhere is not the one that was chosen.
    if (!edit.column || there?.title === edit.column.title) columns[key] = edit
  }
  const left: Edits = {
    columns,
    tabs: Object.fromEntries(tabs.map(({ tab, holdsDeals }) => [tab.tab, holdsDeals])),
    stages: Object.fromEntries(stages.map(({ stage }) => [stage.stage, made.stages[stage.stage] as StageEdit])),
  }
  edits.value = Object.values(left).some((of) => Object.keys(of).length) ? left : noEdits
}

/** Chooses for a field. */
export function choose(key: string, change: ColumnEdit): void {
  const { columns } = edits.peek()
  edits.value = { ...edits.peek(), columns: { ...columns, [key]: { ...columns[key], ...change } } }
}

/** Says whether a tab holds deals. */
export function holdsDeals(tab: string, deals: boolean): void {
  edits.value = { ...edits.peek(), tabs: { ...edits.peek().tabs, [tab]: deals } }
}

export function changeStage(stage: string, change: StageEdit): void {
  const { stages } = edits.peek()
  edits.value = { ...edits.peek(), stages: { ...stages, [stage]: { ...stages[stage], ...change } } }
}
