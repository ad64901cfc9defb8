import type { DealSource } from '../core/deals/source'
import { dealSums, type SumsByOwner } from '../core/metrics/deal-sums'
import type { Period } from '../model/period'
import type { Person } from '../model/person'
import type { Fault } from '../model/problem'
import type { Stage } from '../model/stage'
import type { Workbook } from '../ports'
import { readDeals } from './deals'
import { settingsFor } from './settings'
import { readStages } from './stages'

/** The deals of a period, added up by person. */
export type ReadSums = {
  /** What they were added up from. */
  sources: readonly DealSource[]
  stages: readonly Stage[]
  sums: SumsByOwner
  /** Whether any deal tab has a column for the created date. */
  dated: boolean
  currency: string
  findings: Fault[]
}

/** Reads the deal tabs and adds the deals of a period up. A `Problem` where none can be read. */
export function readDealSums(workbook: Workbook, people: readonly Person[], period: Period): ReadSums {
  const { sources, findings } = readDeals(workbook)
  const { known, proposed, faults } = readStages(workbook, sources)
  const { settings, taken } = settingsFor(workbook, sources)
  const stages = [...known, ...proposed]
  const sums = dealSums(sources, { stages, currency: settings.currency, people }, period)
  return {
    sources,
    stages,
    sums,
    dated: sums.undatedTabs.length < sources.length,
    currency: settings.currency,
    findings: [...findings, ...taken, ...faults],
  }
}
