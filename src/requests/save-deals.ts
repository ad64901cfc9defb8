import * as z from 'zod/mini'
import type { DealTab } from '../core/deals/deal-tab'
import { nameOf } from '../core/deals/recognise/sheet'
import { type Field, fields } from '../model/deal'
import { readings } from '../model/deal-columns'
import { plainName } from '../model/plain-name'
import { type Fault, Problem } from '../model/problem'
import { categories } from '../model/stage'
import { type DealChoice, keepDealChoices } from '../store/deal-choices'
import { type DealsScreen, readDealsScreen } from './deals-screen'
import { request } from './request'

const input = () => {
  const chance = z
    .number('A probability is a share.')
    .check(z.gte(0, 'A probability can’t be below 0%.'), z.lte(1, 'A probability can’t be above 100%.'))
  return z.object({
    /** As the screen was given it. */
    asRead: z.string(),
    columns: z.array(
      z.object({
        tab: z.string(),
        field: z.enum(Object.keys(fields) as Field[]),
        /** 0 is column A; null for none. */
        column: z.nullable(z.number()),
        readsAs: z.optional(z.enum(readings)),
      }),
    ),
    /** Whether tabs hold deals at all. */
    tabs: z.array(z.object({ tab: z.string(), deals: z.boolean() })),
    stages: z.array(z.object({ stage: z.string(), category: z.enum(categories), probability: z.nullable(chance) })),
  })
}
type Input = z.infer<ReturnType<typeof input>>

/**
 * Keeps what somebody decided about deal tabs and stages: all of it, or none where the tabs are no longer what the
 * screen showed. Either way the screen is told how everything stands now.
 */
export const saveDeals = request({
  input,
  writes: true,
  run(wanted, context) {
    const shown = readDealsScreen(context)
    if (shown.asRead !== wanted.asRead) return { screen: shown, stale: true }
    const choices = choicesOf(wanted, shown)
    const stages = wanted.stages.map(({ probability, ...stage }) => ({
      ...stage,
      probability: probability ?? undefined,
    }))
    keepDealChoices(context.workbook, choices, stages)
    return { screen: readDealsScreen(context), stale: false }
  },
})

/** The rows that the tab Deal columns is to hold. A `Problem` that names every choice that can't be one. */
function choicesOf({ columns, tabs }: Input, shown: DealsScreen): DealChoice[] {
  const faults: Fault[] = []
  const ofTab = (name: string) => shown.tabs.find(({ tab }) => tab === name)
  const ofFields = columns.map(({ tab, field, column, readsAs }, i): DealChoice => {
    const there = ofTab(tab)?.columns ?? []
    const named = column === null ? '' : columnIn(there, column)
    const refuse = (message: string) => faults.push({ path: ['columns', i, 'column'], message })
    if (named === undefined) refuse(`${tab}: this column is no longer there. Read the tabs again.`)
    const mistaken = there.find(({ at, title }) => at !== column && plainName(title) === plainName(named ?? ''))
    if (named && mistaken)
      refuse(`Column ${named} has no title of its own, and column ${mistaken.letter} is titled ${named}. Give it one.`)
    return { tab, field, column: named ?? '', readsAs }
  })
  const ofTabs = tabs.map(({ tab, deals }, i): DealChoice => {
    if (!ofTab(tab) && !shown.otherTabs.includes(tab))
      faults.push({ path: ['tabs', i], message: `The tab ${tab} is no longer there.` })
    return { tab, field: undefined, column: '', readsAs: deals ? undefined : 'not deals' }
  })
  if (faults.length) throw new Problem(faults)
  return [...ofTabs, ...ofFields]
}

/** How the tab Deal columns names a column; undefined where it is not there. */
function columnIn(columns: DealTab['columns'], column: number): string | undefined {
  const titles: string[] = []
  for (const { at, title } of columns) titles[at] = title
  return column in titles ? nameOf({ titles }, column) : undefined
}
