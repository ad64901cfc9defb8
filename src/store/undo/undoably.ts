import { type Stage, stages } from '../../model/stage'
import type { Workbook } from '../../ports'
import { carryOut, type Done, type Generation } from '../generated/generate'
import type { UndoRecord } from '../generated/record'
import { announce, type Written, writeWritten } from '../generated/written'
import { appendRows } from '../kept-tabs/append'
import { keepBefore } from './keep-before'

/** Does what was planned, adds the proposed stages to their tab, and keeps what undoing it needs. */
export function undoably(
  workbook: Workbook,
  of: Pick<UndoRecord, 'kind' | 'period'>,
  {
    generation,
    proposed,
    written,
  }: { generation: Generation; proposed: readonly Stage[]; written: Written & { length: number } },
): Done[] {
  const { bases } = written
  const tabs = keepBefore(workbook, generation, bases)
  const length = announce(workbook, written, generation)
  appendRows(workbook, stages, proposed)
  const done = carryOut(workbook, generation)
  for (const { tab, base } of done) bases.set(tab, base)
  const added = proposed.map(({ stage }) => stage)
  const record = tabs ? { ...of, tabs, stages: added } : written.record
  writeWritten(workbook, { bases, record }, length)
  return done
}
