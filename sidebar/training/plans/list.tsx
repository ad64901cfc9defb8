import { useEffect } from 'preact/hooks'
import { plainName } from '../../../src/model/plain-name'
import type { TrainingItem } from '../../../src/requests/training-plans'
import { More } from '../../parts/more'
import { PlainButton } from '../../parts/plain-button'
import { Skeleton } from '../../parts/skeleton'
import { Trouble } from '../../parts/trouble'
import type { Draft } from './draft'
import { Item } from './item'
import { add, draftOf, opened, templates } from './saving'
import { Starters } from './starters'
import { items, loadPlans, moreItems, plans, readingMore } from './state'

type Entry = { id: string; draft: Draft; item: TrainingItem | undefined }

/** Training plans with their items, and plans to begin from. */
export function PlanList() {
  useEffect(() => void loadPlans(), [])
  if (plans.trouble.value) return <Trouble why={plans.trouble.value} again={() => void loadPlans()} />
  if (!plans.value.value) return <Skeleton says="Reading the tabs…" />
  const groups = byPlan()
  const open = (values: { plan?: string; role?: string }) => {
    opened.value = add(values)
  }
  if (!groups.length)
    return (
      <>
        <h2>What is there to learn?</h2>
        <p class="soft">
          Begin with a plan for a role: open one to see its items. Everything in it can be changed before you save it.
        </p>
        <Starters taken={[]} />
        <PlainButton onClick={() => open({})}>Begin with an item of your own</PlainButton>
      </>
    )
  return (
    <>
      {groups.map(({ name, entries }) => (
        <section key={entries[0]?.id} aria-label={name || 'New training plan'}>
          <h2>{name || 'New training plan'}</h2>
          <p class="soft">For {role(entries) || 'everybody'}</p>
          <ul>
            {entries.map((entry) => (
              <li key={entry.id}>
                <Item {...entry} role={role(entries)} />
              </li>
            ))}
          </ul>
          {name && <PlainButton onClick={() => open({ plan: name, role: role(entries) })}>Add an item</PlainButton>}
        </section>
      ))}
      <More
        shown={items.value.length}
        total={plans.value.value.items.total}
        named="items"
        reading={readingMore.value}
        onMore={() => void moreItems()}
      />
      <PlainButton onClick={() => open({})}>Add a training plan</PlainButton>
      <details class="sets">
        <summary>Plans to begin from</summary>
        <Starters taken={groups.map(({ name }) => plainName(name))} />
      </details>
    </>
  )
}

/** The role of a plan: that of its first item. */
const role = ([first]: readonly Entry[]): string => first?.draft.fields.role ?? ''

/** What stands in the tab and what is new, by plan, in the order of the tab. */
function byPlan(): { name: string; entries: Entry[] }[] {
  const inSight = new Set(items.value.map(({ stamp }) => stamp))
  const entries: Entry[] = [
    ...items.value.map((item) => ({ id: item.stamp, draft: draftOf(item), item })),
    ...Object.entries(templates.drafts.value)
      .filter(([, { stamp }]) => !inSight.has(stamp))
      .map(([id, draft]) => ({ id, draft, item: undefined })),
  ]
  const groups = new Map<string, { name: string; entries: Entry[] }>()
  for (const entry of entries) {
    const { plan } = entry.draft.fields
    const group = groups.get(plainName(plan)) ?? { name: plan, entries: [] }
    group.entries.push(entry)
    groups.set(plainName(plan), group)
  }
  return [...groups.values()]
}
