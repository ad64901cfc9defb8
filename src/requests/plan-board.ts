import { histories, holdingOn } from '../core/metrics/versions'
import { strays } from '../core/plans/strays'
import type { VersionRows, WantedVersion } from '../core/plans/wanted'
import type { IsoDate } from '../model/civil-date'
import { type MetricUnit, metrics } from '../model/metric'
import { people } from '../model/person'
import { plainName } from '../model/plain-name'
import { type Plan, plans, type Rate, rates } from '../model/plan'
import { type PlanCheck, planChecks } from '../model/plan-check'
import type { Fault } from '../model/problem'
import { ramps } from '../model/ramp'
import type { Context, Workbook } from '../ports'
import { type Read, readTab } from '../store/kept-tabs/read'
import { usedVersions, versionKey } from '../store/used-versions'

/** A version as it stands: what it says, and whether a statement was paid by it. */
export type StandingVersion = WantedVersion & {
  used: boolean
  /** What stood there when it was read. A change sends it back. */
  stamp: string
}

/** A plan with its versions from the earliest, and who is on it today. */
export type PlanEntry = { key: string; name: string; versions: StandingVersion[]; people: string[] }

/** All that the screen Plans is built from. What follows of a version the screen reckons itself, drafts and all. */
export type PlanBoard = {
  today: IsoDate
  /** Of the spreadsheet, such as `de_DE`. */
  locale: string
  metrics: { name: string; unit: MetricUnit | undefined }[]
  /** Names of ramps that there are already. */
  ramps: string[]
  plans: PlanEntry[]
  /** Rows that can't be read, and what belongs to no plan. */
  findings: Fault[]
}

/** The tabs of the plans as read at once. */
export type PlanTabs = { plans: Read<typeof plans>; rates: Read<typeof rates>; checks: Read<typeof planChecks> }

export const readPlanTabs = (workbook: Workbook): PlanTabs => ({
  plans: readTab(workbook, plans),
  rates: readTab(workbook, rates),
  checks: readTab(workbook, planChecks),
})

/** The rows of one version as they stand. Rates and examples of components that it has not are nobody's, and stay. */
export function standingRows({ plans, rates, checks }: PlanTabs, plan: string, from: IsoDate | ''): VersionRows {
  const key = versionKey(plan, from)
  const its = <V extends { plan: string; validFrom: IsoDate | undefined }>(rows: readonly V[]) =>
    rows.filter((row) => versionKey(row.plan, row.validFrom) === key)
  const own = its(plans.rows)
  const names = new Set(own.map(({ component }) => plainName(component)))
  const known = <V extends { component: string }>(rows: readonly V[]) =>
    rows.filter(({ component }) => names.has(plainName(component)))
  return { plans: own, rates: known(its(rates.rows)), checks: known(its(checks.rows)) }
}

export function planBoard(tabs: PlanTabs, { workbook, today }: Context): PlanBoard {
  const day = today()
  const used = usedVersions(workbook)
  const staff = [...histories(readTab(workbook, people).rows, ({ name }) => name).values()]
    .flatMap((history) => holdingOn(history, day) ?? [])
    .filter(({ name, endDate = day }) => name !== '' && endDate >= day)
  const measures = histories(readTab(workbook, metrics).rows, ({ metric }) => metric)
  const entries = [...histories(tabs.plans.rows, ({ plan }) => plan)].map(([key, rows]): PlanEntry => {
    const name = rows[rows.length - 1]?.plan ?? ''
    const starts = [...new Set(rows.map(({ validFrom }) => validFrom ?? ''))]
    return {
      key,
      name,
      versions: starts.map((from) => standing(tabs, name, from, used)),
      people: staff.filter(({ plan }) => plainName(plan) === key).map((person) => person.name),
    }
  })
  return {
    today: day,
    locale: workbook.locale,
    metrics: [...measures.values()].flatMap((history) => {
      const last = history[history.length - 1]
      return last ? [{ name: last.metric, unit: last.unit }] : []
    }),
    ramps: [...new Set(readTab(workbook, ramps).rows.map(({ ramp }) => ramp))],
    plans: entries,
    findings: [tabs.plans, tabs.rates, tabs.checks]
      .flatMap(({ faults }) => faults)
      .concat(strays(tabs.plans.rows, tabs.rates.rows, tabs.checks.rows)),
  }
}

function standing(tabs: PlanTabs, plan: string, from: IsoDate | '', used: ReadonlySet<string>): StandingVersion {
  const rows = standingRows(tabs, plan, from)
  const last = rows.plans[rows.plans.length - 1]
  return {
    plan,
    from,
    to: last?.validTo ?? '',
    status: rows.plans.every(({ status }) => status === last?.status) ? (last?.status ?? 'draft') : 'draft',
    components: rows.plans.map((row) => ({
      values: valuesOf(row),
      rates: rows.rates.filter(alike(row)).map(({ from, rate }) => ({ from, rate })),
      checks: rows.checks
        .filter(alike(row))
        .map(({ amount, quota, prior, expected }) => ({ amount, quota, prior, expected })),
    })),
    used: used.has(versionKey(plan, from)),
    stamp: stampOf(rows),
  }
}

const alike =
  ({ component }: Plan) =>
  (row: Rate | PlanCheck) =>
    plainName(row.component) === plainName(component)

const valuesOf = ({ plan, validFrom, validTo, status, row, ...values }: Plan & { row: number }) => values

/** What a version says, wherever its rows stand. */
export const stampOf = ({ plans, rates, checks }: VersionRows): string =>
  JSON.stringify([plans, rates, checks].map((rows) => rows.map(({ row, ...rest }) => rest)))
