import type { IsoDate } from '../../model/civil-date'
import { type Plan, plans, type Rate, rates } from '../../model/plan'
import { type PlanCheck, planChecks } from '../../model/plan-check'
import type { Fault } from '../../model/problem'
import { type Checked, runChecks } from './checks'
import { type Draw, drawOf } from './draw'
import { type PlanFinding, planFindings } from './plan-findings'
import { termsOf } from './read-terms'
import type { Terms } from './terms'
import type { Version } from './versions'

type Placed<T> = T & { row: number }

/** The rows of a version in the tabs Plans, Rates and Plan checks. */
export type VersionRows = { plans: Placed<Plan>[]; rates: Placed<Rate>[]; checks: Placed<PlanCheck>[] }

/** A component of a version as it is edited: with its tiers and its worked examples. */
export type WantedComponent = {
  values: Omit<Plan, 'plan' | 'validFrom' | 'validTo' | 'status'>
  rates: Pick<Rate, 'from' | 'rate'>[]
  checks: Omit<PlanCheck, 'plan' | 'validFrom' | 'component'>[]
}

/** A version as it is edited, before it has rows; '' is no day. */
export type WantedVersion = {
  plan: string
  from: IsoDate | ''
  to: IsoDate | ''
  status: 'draft' | 'valid' | 'retired'
  components: WantedComponent[]
}

/** Rows of one component are numbered from here on, so that a message about one finds its way back. */
const perComponent = 10000

/** The rows that a version is to have. Components are numbered from 1; tiers and examples from 1 within theirs. */
export function rowsOf({ plan, from, to, status, components }: WantedVersion): VersionRows {
  const of = { plan, validFrom: from || undefined }
  const row = (c: number, i: number) => c * perComponent + i + 1
  return {
    plans: components.map(({ values }, c) => ({ ...of, validTo: to || undefined, status, ...values, row: c + 1 })),
    rates: components.flatMap(({ values: { component }, rates }, c) =>
      rates.map((rate, i) => ({ ...of, component, ...rate, row: row(c, i) })),
    ),
    checks: components.flatMap(({ values: { component }, checks }, c) =>
      checks.map((check, i) => ({ ...of, component, ...check, row: row(c, i) })),
    ),
  }
}

/** What can be reckoned of a version, its examples, and what is wrong or surprising, each with its field's path. */
export type Judged = {
  components: readonly Terms[]
  draw: Draw | undefined
  faults: Fault[]
  checked: Checked[]
  /** Of the examples, in the same order, what does not hold; undefined where one holds. */
  red: (Fault | undefined)[]
}

const versionOf = ({ plan, from, to }: WantedVersion, rows: VersionRows): Version => ({
  plan,
  from,
  to: to || undefined,
  rows: rows.plans,
})

/** Reads a version as the statements would, and runs its examples; these wait until nothing is wrong with it. */
export function judge(wanted: WantedVersion): Judged {
  const rows = rowsOf(wanted)
  const version = versionOf(wanted, rows)
  const faults: Fault[] = []
  const components = termsOf(version, rows.rates, faults)
  const draw = drawOf(version, faults)
  const checked = faults.length ? [] : runChecks(components, rows.checks)
  return {
    components,
    draw,
    faults: faults.map(inEditor),
    checked,
    red: checked.map(({ fault }) => fault && inEditor(fault)),
  }
}

/** What `CHECK_RATES` finds in the tiers of a version, for one of this quota. */
export function findingsOf(wanted: WantedVersion, quota: number): PlanFinding[] {
  const rows = rowsOf(wanted)
  return planFindings(versionOf(wanted, rows), rows.rates, quota).map((finding) => ({
    ...finding,
    ...inEditor(finding),
  }))
}

/** The same fault of a field: rows that are not there yet are tiers and components. */
function inEditor({ message, at }: Fault): Fault {
  const bare = message.replace(/^(?:Plans|Rates|Plan checks), row \d+(?:, [^:]+)?: /, '')
  const named = at?.tab === plans.name ? 'component' : 'tier'
  const said = bare.replace(/\brow (\d+)/g, (_, row: string) => `${named} ${Number(row) % perComponent}`)
  const sentence = said.replace(/^./, (letter) => letter.toUpperCase())
  return at ? { message: sentence, path: pathOf(at) } : { message: sentence }
}

function pathOf({ tab, row, column }: NonNullable<Fault['at']>): (string | number)[] {
  const key = (columns: object) => Object.entries(columns).find(([, { title }]) => title === column)?.[0] ?? 'component'
  if (tab === plans.name) return ['components', row - 1, 'values', key(plans.columns)]
  const at = ['components', Math.floor(row / perComponent)]
  const line = (row % perComponent) - 1
  return tab === rates.name
    ? [...at, 'rates', line, key(rates.columns)]
    : [...at, 'checks', line, key(planChecks.columns)]
}
