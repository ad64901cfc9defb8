import type { DealSource } from '../core/deals/source'
import { byProgress, proposedStage, stagesIn } from '../core/deals/stages'
import { plainName } from '../model/plain-name'
import type { Fault } from '../model/problem'
import { type Stage, stages } from '../model/stage'
import type { Workbook } from '../ports'
import { readTab } from './kept-tabs'

/** The stages that deals are in: as the tab Stages says, and proposals for those that it does not name. */
export type StagesRead = { known: Stage[]; proposed: Stage[]; faults: Fault[] }

/** Reads the tab Stages, and proposes what is missing in it. A stage whose row can't be read is known, and not proposed; of two rows of one stage the first counts. */
export function readStages(workbook: Workbook, sources: readonly DealSource[]): StagesRead {
  const { rows, faulty, faults } = readTab(workbook, stages)
  const first = new Map<string, number>()
  for (const { stage, row } of rows) if (!first.has(plainName(stage))) first.set(plainName(stage), row)
  const twice = rows.filter(({ stage, row }) => first.get(plainName(stage)) !== row)
  const named = new Set([...rows, ...faulty].map((row) => plainName(row.stage ?? '')))
  const proposed = [...stagesIn(sources)]
    .filter(([plain]) => !named.has(plain))
    .map(([, found]) => proposedStage(found))
    .sort(byProgress)
  return {
    known: rows.filter((row) => !twice.includes(row)),
    proposed,
    faults: [
      ...faults,
      ...twice.map(({ stage, row }) => ({
        message: `Stages, row ${row}: ${stage} stands in row ${first.get(plainName(stage))} already, which counts. Delete one.`,
        at: { tab: stages.name, row, column: stages.columns.stage.title },
      })),
    ],
  }
}
