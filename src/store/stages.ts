import type { DealSource } from '../core/deals/source'
import { byProgress, proposedStage, type StageFound, stagesIn } from '../core/deals/stages'
import { plainName } from '../model/plain-name'
import type { Fault } from '../model/problem'
import { type Stage, stages } from '../model/stage'
import type { Workbook } from '../ports'
import { type Kept, readTab } from './kept-tabs/read'

/** The stages that deals are in: as the tab Stages says, and proposals for those that it does not name. */
export type StagesRead = {
  known: Kept<typeof stages>[]
  /** What could be read of rows with a fault. */
  faulty: (Partial<Stage> & { row: number })[]
  proposed: Stage[]
  /** The stages of the deals, by plain name. */
  found: Map<string, StageFound>
  faults: Fault[]
}

/** Reads the tab Stages, and proposes what is missing in it. A stage whose row can't be read is known, and not proposed; of two rows of one stage the first counts. */
export function readStages(workbook: Workbook, sources: readonly DealSource[]): StagesRead {
  const { rows, faulty, faults } = readTab(workbook, stages)
  const first = new Map<string, number>()
  for (const { stage, row } of rows) if (!first.has(plainName(stage))) first.set(plainName(stage), row)
  const twice = rows.filter(({ stage, row }) => first.get(plainName(stage)) !== row)
  const named = new Set([...rows, ...faulty].map((row) => plainName(row.stage ?? '')))
  const found = stagesIn(sources)
  const proposed = [...found]
    .filter(([plain]) => !named.has(plain))
    .map(([, stage]) => proposedStage(stage))
    .sort(byProgress)
  return {
    known: rows.filter((row) => !twice.includes(row)),
    faulty,
    proposed,
    found,
    faults: [
      ...faults,
      ...twice.map(({ stage, row }) => ({
        message: `Stages, row ${row}: ${stage} stands in row ${first.get(plainName(stage))} already, which counts. Delete one.`,
        at: { tab: stages.name, row, column: stages.columns.stage.title },
      })),
    ],
  }
}
