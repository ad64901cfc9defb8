import { judge, rowsOf, type VersionRows, type WantedVersion } from '../core/plans/wanted'
import type { IsoDate } from '../model/civil-date'
import { plainName } from '../model/plain-name'
import { plans, rates } from '../model/plan'
import { planChecks } from '../model/plan-check'
import { type Fault, Problem } from '../model/problem'
import { ramps } from '../model/ramp'
import { checkTitles } from '../store/keep-rows'
import { appendRows } from '../store/kept-tabs/append'
import { readTab } from '../store/kept-tabs/read'
import { moveNames, namesOfRates } from '../store/rate-names'
import { replaceRows } from '../store/replace-rows'
import { usedVersions, versionKey } from '../store/used-versions'
import { type PlanTabs, planBoard, readPlanTabs, stampOf, standingRows } from './plan-board'
import { type Edited, edited } from './plan-input'
import { request } from './request'

/**
 * Keeps a version of a plan, new or changed: its rows of the tabs Plans, Rates and Plan checks, all of it or nothing.
 * Where somebody changed the version meanwhile nothing is written, and `stale` says so. A version that a statement was
 * paid by can only be ended; one with an example that does not hold can't be valid.
 */
export const savePlan = request({
  input: edited,
  writes: true,
  run(asked: Edited, context) {
    const { workbook } = context
    const tabs = readPlanTabs(workbook)
    const known = tabs.plans.rows.find(({ plan }) => plainName(plan) === plainName(asked.plan))
    // A name keeps the letters that it stands there with.
    const wanted = { ...(asked as WantedVersion), plan: known?.plan ?? asked.plan }
    const rows = rowsOf(wanted)
    const there = standingRows(tabs, wanted.plan, wanted.from)
    // It was saved before, and the answer was lost on its way.
    if (there.plans.length && stampOf(there) === stampOf(inOrder(rows))) return { board: planBoard(tabs, context) }
    const before = asked.standing && standingRows(tabs, wanted.plan, asked.standing.from as IsoDate | '')
    if (before && stampOf(before) !== asked.standing?.stamp) return { board: planBoard(tabs, context), stale: true }
    const used = usedVersions(workbook)
    const faults = [
      ...unreadable(wanted, tabs),
      ...(there.plans.length && asked.standing?.from !== wanted.from ? [taken(wanted)] : []),
      ...(before && used.has(versionKey(wanted.plan, asked.standing?.from)) ? onlyEnded(before, rows) : []),
      ...(wanted.to && wanted.from > wanted.to
        ? [{ path: ['to'], message: `It would end before it begins, on ${wanted.from}.` }]
        : []),
      ...(wanted.status === 'valid' ? notValid(wanted) : []),
    ]
    if (faults.length) throw new Problem(faults)
    for (const tab of [plans, rates, planChecks, ramps]) checkTitles(workbook, tab)
    const met = new Set(readTab(workbook, ramps).rows.map(({ ramp }) => plainName(ramp)))
    appendRows(
      workbook,
      ramps,
      asked.ramps.filter(({ ramp }) => !met.has(plainName(ramp))),
    )
    const names = namesOfRates(workbook, before?.rates ?? [])
    // The rates first: a plan never stands without them.
    replaceRows(workbook, rates, before?.rates ?? [], rows.rates)
    replaceRows(workbook, planChecks, before?.checks ?? [], rows.checks)
    replaceRows(workbook, plans, before?.plans ?? [], rows.plans)
    const kept = readPlanTabs(workbook)
    moveNames(workbook, names, standingRows(kept, wanted.plan, wanted.from).rates)
    return { board: planBoard(kept, context) }
  },
})

/** Rows in the order of the columns, as a tab is read. */
const inOrder = ({ plans: of, rates: tiers, checks }: VersionRows): VersionRows => {
  const sorted = <R extends { row: number }>(columns: object, rows: readonly R[]): R[] =>
    rows.map(
      (row) =>
        Object.fromEntries([['row', row.row], ...Object.keys(columns).map((key) => [key, row[key as keyof R]])]) as R,
    )
  return {
    plans: sorted(plans.columns, of),
    rates: sorted(rates.columns, tiers),
    checks: sorted(planChecks.columns, checks),
  }
}

function unreadable({ plan }: WantedVersion, tabs: PlanTabs): Fault[] {
  const its = [tabs.plans, tabs.rates, tabs.checks].flatMap(({ faulty }) =>
    faulty.filter((row) => plainName(row.plan ?? '') === plainName(plan)),
  )
  return its.length
    ? [{ path: ['plan'], message: `${plan} has a row that can’t be read yet. Correct that row first.` }]
    : []
}

const taken = ({ plan, from }: WantedVersion): Fault => ({
  path: ['from'],
  message: `${plan} has a version ${from ? `from ${from}` : 'from the start'} already. Choose another day.`,
})

/** Of a version that was paid by, the last day and the status alone may change. */
function onlyEnded(before: VersionRows, rows: VersionRows): Fault[] {
  const lasting = ({ plans: of, ...rest }: VersionRows) =>
    stampOf(inOrder({ ...rest, plans: of.map((row) => ({ ...row, validTo: undefined, status: undefined })) }))
  if (lasting(before) === lasting(rows)) return []
  return [
    {
      path: ['from'],
      message: 'A statement was paid by this version, so it stays as it is. Change the plan from a later day on.',
    },
  ]
}

function notValid(wanted: WantedVersion): Fault[] {
  const { faults, red } = judge(wanted)
  return [
    ...faults,
    ...red.flatMap((fault) => {
      if (!fault) return []
      const [, c, , i] = fault.path ?? []
      const name = wanted.components[Number(c)]?.values.component || 'the plan'
      return [{ ...fault, message: `Example ${Number(i) + 1} of ${name} does not hold: ${fault.message}` }]
    }),
  ]
}
