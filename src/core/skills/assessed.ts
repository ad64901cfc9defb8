import type { IsoDate } from '../../model/civil-date'
import { plainName } from '../../model/plain-name'
import type { Skill } from '../../model/skill'

/** What is known of how somebody commands a skill. */
export type Assessed = {
  person: string
  skill: string
  /** A level from 1 to 5; undefined where nobody rated it. */
  current: number | undefined
  wants: boolean
  /** The day of the assessment that gave the level. */
  assessedOn: IsoDate | undefined
  /** What was seen, as the latest row says. */
  note: string
  /** The latest row, and its day. */
  row: number
  day: IsoDate | undefined
}

/** What is known of everybody, by plain name of the person and of the skill. */
export type Assessments = ReadonlyMap<string, ReadonlyMap<string, Assessed>>

const since = ({ assessedOn = '' }: Skill) => assessedOn

/**
 * What the rows of the tab Skills come to: the latest by day counts, of one day the lowest, of rows without a day they
 * come first. A blank leaves what an earlier row says, so that a wish to build a skill needs no new rating. People are
 * called by the names that the tab People has.
 */
export function assessments(
  rows: readonly (Skill & { row: number })[],
  names: ReadonlyMap<string, string>,
): Assessments {
  const found = new Map<string, Map<string, Assessed>>()
  const inOrder = [...rows].sort((a, b) => (since(a) < since(b) ? -1 : since(a) > since(b) ? 1 : a.row - b.row))
  for (const { person: typed, skill, current, wants, assessedOn, note, row } of inOrder) {
    const person = names.get(plainName(typed)) ?? typed
    const own = found.get(plainName(person)) ?? new Map<string, Assessed>()
    const before = own.get(plainName(skill))
    found.set(plainName(person), own)
    own.set(plainName(skill), {
      person,
      skill: before?.skill ?? skill,
      current: current ?? before?.current,
      wants: wants === undefined ? (before?.wants ?? false) : wants === 'yes',
      assessedOn: current === undefined ? before?.assessedOn : assessedOn,
      note,
      row,
      day: assessedOn,
    })
  }
  return found
}
