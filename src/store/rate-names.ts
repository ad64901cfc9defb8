import type { IsoDate } from '../model/civil-date'
import { plainName } from '../model/plain-name'
import { type Rate, rates } from '../model/plan'
import { Problem } from '../model/problem'
import type { NamedRange, Tab, Workbook } from '../ports'
import { allPlaces } from './kept-tabs/places'

type Standing = Rate & { row: number }

/**
 * The name by which formulas know the rates of a component, put on the rows where they stand in the tab Rates; one that
 * they bear already is kept. `tiers` are all of one component. A `Problem` where they don't stand together.
 */
export function nameRates(workbook: Workbook, tiers: readonly Standing[]): string {
  const tab = workbook.tab(rates.name)
  const area = tab && areaOf(tab, tiers)
  if (!tab || !area)
    throw new Problem('The rates of this component don’t stand together in the tab Rates, From and Rate side by side.')
  const borne = tab.namedRanges().find((one) => lies(one, area))?.name
  const name = borne ?? free(wished(tiers[0] as Standing), workbook)
  tab.nameRange({ name, ...area })
  return name
}

/** The names that rates bear, by component: asked before their rows are written anew. */
export function namesOfRates(workbook: Workbook, tiers: readonly Standing[]): Map<string, string[]> {
  const tab = workbook.tab(rates.name)
  const taken = tab?.namedRanges() ?? []
  const names = new Map<string, string[]>()
  if (!tab || !taken.length) return names
  for (const [component, its] of byComponent(tiers)) {
    const area = areaOf(tab, its)
    if (area)
      names.set(
        component,
        taken.filter((one) => lies(one, area)).map(({ name }) => name),
      )
  }
  return names
}

/**
 * Puts names on the rows where the rates of their components stand now. A name whose component is gone is taken away:
 * a formula that says it has no rates is better than one that pays by another's.
 */
export function moveNames(workbook: Workbook, names: Map<string, string[]>, tiers: readonly Standing[]): void {
  const tab = workbook.tab(rates.name)
  if (!tab) return
  const now = byComponent(tiers)
  for (const [component, its] of names) {
    const area = areaOf(tab, now.get(component) ?? [])
    for (const name of its) area ? tab.nameRange({ name, ...area }) : tab.removeName(name)
  }
}

type Area = Omit<NamedRange, 'name'>

/** Where From and Rate of these rows stand, if that is one rectangle. */
function areaOf(tab: Tab, tiers: readonly Standing[]): Area | undefined {
  const places = allPlaces(rates, tab.cells()[0] ?? [])
  const [first] = tiers
  if (!first || places.rate !== places.from + 1 || tiers.some(({ row }, i) => row !== first.row + i)) return undefined
  return { row: first.row, column: places.from + 1, rows: tiers.length, columns: 2 }
}

/** Whether a named range is one of these rates, all of them or fewer. */
const lies = (range: Area, area: Area): boolean =>
  range.column === area.column &&
  range.columns === area.columns &&
  range.row >= area.row &&
  range.row < area.row + area.rows

function byComponent(tiers: readonly Standing[]): Map<string, Standing[]> {
  const found = new Map<string, Standing[]>()
  for (const tier of tiers) {
    const key = plainName(tier.component)
    found.set(key, [...(found.get(key) ?? []), tier])
  }
  return found
}

/** Sheets allows letters, figures and underscores, 250 at most. */
const wished = ({ plan, component, validFrom }: { plan: string; component: string; validFrom: IsoDate | undefined }) =>
  ['Plan', plan, component, validFrom ?? '']
    .map((part) =>
      part
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[^A-Za-z0-9]+/g, '_')
        .replace(/^_|_$/g, ''),
    )
    .filter((part) => part !== '')
    .join('_')
    .slice(0, 240)

/** Others may be written alike: then a figure tells them apart. */
function free(name: string, workbook: Workbook): string {
  for (let i = 1; ; i++) {
    const numbered = i === 1 ? name : `${name}_${i}`
    if (!workbook.hasName(numbered)) return numbered
  }
}
