import { plainName } from '../../model/plain-name'
import type { Plan, Rate } from '../../model/plan'
import type { Fault } from '../../model/problem'
import { type Draw, drawOf } from './draw'
import { termsOf } from './read-terms'
import type { Terms } from './terms'
import { type Version, versionsOf } from './versions'

type Placed<T> = T & { row: number }

/** The tabs Plans and Rates as pay is reckoned by them: every plan's versions, read once. */
export type PlanBook = {
  /** The versions of a plan that pay, from the earliest. */
  versions(plan: string): readonly Version[]
  /** What can be reckoned of a version. */
  read(version: Version): { components: readonly Terms[]; draw: Draw | undefined }
  /** What of the versions that were read can't be reckoned, and why. */
  faults(): readonly Fault[]
}

export function planBook(plans: readonly Placed<Plan>[], rates: readonly Placed<Rate>[]): PlanBook {
  const versions = new Map<string, Version[]>()
  const faults: Fault[] = []
  const found = new Map<Version, ReturnType<PlanBook['read']>>()
  return {
    versions(plan) {
      const known = versions.get(plainName(plan)) ?? versionsOf(plan, plans)
      versions.set(plainName(plan), known)
      return known
    },
    read(version) {
      const known = found.get(version)
      if (known) return known
      const read = { components: termsOf(version, rates, faults), draw: drawOf(version, faults) }
      found.set(version, read)
      return read
    },
    faults: () => faults,
  }
}
