import type { DealTab } from '../core/deals/deal-tab'
import { namesOf } from '../core/deals/names'
import { type Recognised, recognise } from '../core/deals/recognise/recognise'
import type { DealSource } from '../core/deals/source'
import { isDealsTab } from '../core/forecast/titles'
import { isOwnTab } from '../model/own-tabs'
import { people } from '../model/person'
import { plainName } from '../model/plain-name'
import { type Fault, Problem } from '../model/problem'
import { stages } from '../model/stage'
import type { Workbook } from '../ports'
import { readDealColumns } from './deal-columns'
import { readTab } from './kept-tabs/read'

/** Every filled tab that is not one of the planner's own, as recognised, and what is wrong in the tab Deal columns. */
function recogniseTabs(workbook: Workbook): { found: Recognised[]; faults: Fault[] } {
  // Looks at every tab, so that none need be asked for by name afterwards.
  const tabs = workbook.tabs().filter(({ name }) => !isOwnTab(name))
  const stage = readTab(workbook, stages)
  const known = {
    names: namesOf(readTab(workbook, people).rows),
    // Of two rows of one stage the first counts.
    stages: new Map(
      [...stage.rows, ...stage.faulty]
        .sort((a, b) => b.row - a.row)
        .map((row) => [plainName(row.stage ?? ''), row.category] as const),
    ),
    dayAt: (instant: number) => workbook.dayAt(instant),
  }
  const { decisions, faults } = readDealColumns(workbook, tabs)
  const found = tabs.flatMap((tab) => {
    const cells = tab.cells()
    if (isDealsTab(cells)) return []
    return recognise(tab.name, cells, decisions.get(plainName(tab.name)) ?? [], known) ?? []
  })
  return { found, faults: [...faults, ...found.flatMap((one) => one.faults)] }
}

/** Tabs that hold deals; those that may hold some else where no other does without a question. */
function holding(found: readonly Recognised[]): DealTab[] {
  const that = (...kinds: readonly Recognised['holds'][]) =>
    found.filter(({ holds }) => kinds.includes(holds)).map(({ tab }) => tab)
  const deals = that('deals')
  if (deals.some(({ source }) => source)) return deals
  const like = that('deals', 'beside')
  return like.length ? like : that('maybe')
}

/** Tabs with titles of deals that count for nothing beside the tabs that hold deals. */
const besides = (found: readonly Recognised[], tabs: readonly DealTab[]): Fault[] =>
  found
    .filter(({ tab, holds }) => holds === 'beside' && !tabs.includes(tab))
    .map(({ tab: { tab, titleRow }, because }) => ({
      message: `${tab} is not read as deals: ${because}. If it holds deals, choose Read “${tab}” as deals in the planner’s Deals screen.`,
      at: { tab, row: titleRow },
    }))

/**
 * What was recognised in every tab that holds deals or may, in their order, with every question that is open; the names
 * of the filled tabs that do not; and what is wrong in the tab Deal columns.
 */
export function readDealTabs(workbook: Workbook): { tabs: DealTab[]; others: string[]; faults: Fault[] } {
  const { found, faults } = recogniseTabs(workbook)
  const tabs = holding(found)
  const names = new Set(tabs.map(({ tab }) => tab))
  return { tabs, others: found.map(({ tab }) => tab.tab).filter((name) => !names.has(name)), faults }
}

/**
 * The deals of the workbook, in the order of their tabs, and what is worth knowing of how they were recognised. A
 * `Problem` with all open questions where there is one, and where no tab holds deals.
 */
export function readDeals(workbook: Workbook): { sources: DealSource[]; findings: Fault[] } {
  const { found, faults } = recogniseTabs(workbook)
  const tabs = holding(found)
  const questions = tabs.flatMap((tab) => tab.questions)
  if (questions.length) throw new Problem([...questions, ...faults])
  const sources = tabs.flatMap(({ source }) => source ?? [])
  if (!sources.length) throw new Problem([...noDeals(found), ...faults])
  return { sources, findings: [...faults, ...tabs.flatMap(({ notes }) => notes), ...besides(found, tabs)] }
}

/** Why no tab holds deals, tab by tab. */
function noDeals(found: readonly Recognised[]): Fault[] {
  const lacking = found.map(({ tab: { tab, titleRow }, lacks, holds }) => ({
    message:
      holds === 'deals'
        ? `${tab}: the tab Deal columns says that it holds no deals.`
        : `${tab}: no column for the ${lacks.join(', the ')}.`,
    at: { tab, row: titleRow },
  }))
  return [
    {
      message:
        'No tab holds deals that the planner can read. Every deal needs an owner, an amount, a close date, and a stage or status, each in a column with a title.',
    },
    ...(lacking.length ? lacking : [{ message: 'There is no filled tab besides those of the planner.' }]),
  ]
}
