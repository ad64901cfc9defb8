import { batch } from '@preact/signals'
import { startFrom, type Template } from '../../src/core/plans/templates/template'
import type { WantedVersion } from '../../src/core/plans/wanted'
import { CivilDate } from '../../src/model/civil-date'
import { plainName } from '../../src/model/plain-name'
import { type ComponentDraft, draftOf } from './draft'
import { fields, type Values } from './fields'
import { board, draft, drafts, opened, part, put, words } from './state'

export function open(key: string): void {
  batch(() => {
    opened.value = key
    part.value = 0
  })
  setTimeout(() => document.querySelector<HTMLElement>('h2')?.focus())
}

/** The first day of the next month: from then on a change is easiest to explain. */
function nextMonth(): string {
  const { year, month } = CivilDate.parse(board.peek()?.today ?? '') as CivilDate
  return CivilDate.ofMonth(year, month + 1).iso
}

function unusedKey(): string {
  let n = 1
  while (`new ${n}` in drafts.peek()) n++
  return `new ${n}`
}

function free(name: string): string {
  const taken = new Set([
    ...(board.peek()?.plans ?? []).map(({ key }) => key),
    ...Object.values(drafts.peek()).map(({ plan }) => plainName(plan)),
  ])
  let found = name
  for (let n = 2; taken.has(plainName(found)); n++) found = `${name} ${n}`
  return found
}

/** A component's terms where nothing is said of them. */
const blanks = Object.fromEntries(fields.map(({ key, as }) => [key, as === 'text' ? '' : undefined])) as Values

/** What a template holds as a version: a draft from the next month on. */
export function versionOf(template: Template, plan: string): WantedVersion {
  const from = nextMonth()
  const { plans, rates, checks } = startFrom(template, plan, from)
  return {
    plan,
    from,
    to: '',
    status: 'draft',
    components: plans.map(({ plan: _, validFrom, validTo, status, ...values }) => {
      const of = <R extends { component: string }>(rows: R[]) =>
        rows.filter((row) => row.component === values.component)
      return { values: { ...blanks, ...values }, rates: of(rates), checks: of(checks) }
    }),
  }
}

export function start(template: Template): void {
  const name = free(template.name)
  const { ramps } = startFrom(template, name, '')
  const key = unusedKey()
  put(draftOf(versionOf(template, name), { key, standing: null, ramps }, words.peek()))
  open(key)
}

/** The same from a later day on, which takes along what was typed, or as a plan of its own. */
export function copy(as: 'version' | 'plan'): void {
  const now = draft.peek()
  if (!now) return
  const key = unusedKey()
  const plan = as === 'plan' ? free(`${now.plan} copy`) : now.plan
  if (as === 'version') {
    const { [now.key]: _, ...others } = drafts.peek()
    drafts.value = others
  }
  put({ ...now, key, plan, from: nextMonth(), to: '', status: 'draft', standing: null })
  open(key)
}

const blank: ComponentDraft = { values: { mode: 'marginal' }, rates: [{ from: '0', rate: '' }], checks: [] }

export function addComponent(): void {
  const now = draft.peek()
  if (!now) return
  put({
    ...now,
    components: [...now.components, { ...blank, values: { ...blank.values, component: 'New component' } }],
  })
  part.value = now.components.length
}

export function removeComponent(): void {
  const now = draft.peek()
  if (!now) return
  put({ ...now, components: now.components.filter((_, i) => i !== part.peek()) })
  part.value = 0
}
