import type { Metric } from '../../model/metric'
import type { Objective } from '../../model/objective'
import type { Period } from '../../model/period'
import { histories, holdingIn } from './versions'

/** The metrics in force in a period, each by the version that holds last in it. */
export const inForceIn = <M extends Metric>(metrics: readonly M[], period: Period): M[] =>
  [...histories(metrics, ({ metric }) => metric).values()].flatMap((history) => holdingIn(history, period) ?? [])

/** The objectives in force in a period, likewise. */
export const objectivesIn = <O extends Objective>(objectives: readonly O[], period: Period): O[] =>
  [...histories(objectives, ({ objective }) => objective).values()].flatMap(
    (history) => holdingIn(history, period) ?? [],
  )
