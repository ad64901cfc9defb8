import type { CivilDate } from '../../../model/civil-date'
import type { Category } from '../../../model/stage'

/** What the workbook knows already, which tells columns apart. */
export type Knowledge = {
  /** What people are called, by the plain form of every name that they go by. */
  names: ReadonlyMap<string, string>
  /** What the stages count as that the tab Stages lists, by their plain names; undefined where it can’t be read. */
  stages: ReadonlyMap<string, Category | undefined>
  /** The day in the spreadsheet's time zone at an instant, in milliseconds since 1970. */
  dayAt(instant: number): CivilDate
}
