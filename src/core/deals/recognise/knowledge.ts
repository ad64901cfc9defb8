import type { CivilDate } from '../../../model/civil-date'

/** What the workbook knows already, which tells columns apart. */
export type Knowledge = {
  /** What people are called, by the plain form of every name that they go by. */
  names: ReadonlyMap<string, string>
  /** Plain names of the stages that the tab Stages lists. */
  stages: ReadonlySet<string>
  /** The day in the spreadsheet's time zone at an instant, in milliseconds since 1970. */
  dayAt(instant: number): CivilDate
}
