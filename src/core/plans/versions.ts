import type { IsoDate } from '../../model/civil-date'
import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import type { Plan } from '../../model/plan'
import { dayAfter, dayBefore } from '../calendar/days'

/** All rows of the tab Plans that make one version of a plan: one a component. */
export type Version = {
  plan: string
  /** '' is from the start. */
  from: IsoDate | ''
  to: IsoDate | undefined
  rows: readonly (Plan & { row: number })[]
}

/** A part of a period in which one version of a plan holds; without one nothing is paid, and it is said. */
export type Held = Period & { version: Version | undefined }

/** The versions of a plan that pay, from the earliest. */
export function versionsOf(plan: string, plans: readonly (Plan & { row: number })[]): Version[] {
  const byStart = new Map<IsoDate | '', (Plan & { row: number })[]>()
  for (const row of plans)
    if (plainName(row.plan) === plainName(plan) && row.status === 'valid') {
      const from = row.validFrom ?? ''
      byStart.set(from, [...(byStart.get(from) ?? []), row])
    }
  return [...byStart]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, rows]) => ({ plan: (rows[0] as Plan).plan, from, to: latest(rows), rows }))
}

/** The last day of a version; undefined where one of its rows is open. */
const latest = (rows: readonly Plan[]): IsoDate | undefined =>
  rows.some(({ validTo }) => validTo === undefined)
    ? undefined
    : rows.map(({ validTo }) => validTo as IsoDate).reduce((a, b) => (a > b ? a : b))

/** A period cut where the version changes: on each day the latest version that has begun and not ended holds. */
export function heldIn(versions: readonly Version[], { from, to }: Period): Held[] {
  const cuts = versions.flatMap((version) => [version.from, ...(version.to ? [dayAfter(version.to)] : [])])
  const starts = [...new Set([from, ...cuts.filter((cut) => cut > from && cut <= to)])].sort()
  const held: Held[] = []
  starts.forEach((start, i) => {
    const next = starts[i + 1]
    const end = next ? dayBefore(next) : to
    const version = [...versions].reverse().find((v) => v.from <= start && (v.to === undefined || v.to >= start))
    const last = held[held.length - 1]
    if (last && last.version === version) last.to = end
    else held.push({ from: start, to: end, version })
  })
  return held
}
