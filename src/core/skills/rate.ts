import type { IsoDate } from '../../model/civil-date'
import type { Rewritten } from '../../model/kept-tab'
import { plainName } from '../../model/plain-name'
import type { Skill } from '../../model/skill'
import type { Assessed, Assessments } from './assessed'

/** What somebody saw of a skill when they rated it; a level of null where nobody had rated it. */
type SeenRating = { current: number | null; wants: boolean; note: string }

/** What somebody says of a person's skill; a level of null leaves the one that stands. */
export type Rating = {
  person: string
  skill: string
  current: number | null
  wants: boolean
  note: string
  seen: SeenRating
}

const seenOf = ({ current, wants = false, note = '' }: Partial<Assessed> = {}): SeenRating => ({
  current: current ?? null,
  wants,
  note,
})

/**
 * Turns ratings into what is to be written: a new assessment is a new row, so that progress stays to be seen; what was
 * assessed the same day is corrected in its row. What asks for nothing writes nothing. All or nothing: where one is not
 * what was seen, only the places of these are given.
 */
export function rate(
  assessed: Assessments,
  ratings: readonly Rating[],
  today: IsoDate,
): Rewritten<Skill> | { stale: number[] } {
  const stale: number[] = []
  const written: Rewritten<Skill> = { added: [], edited: [] }
  ratings.forEach(({ person, skill, current, wants, note, seen }, i) => {
    const known = assessed.get(plainName(person))?.get(plainName(skill))
    const now = seenOf(known)
    if (seen.current !== now.current || seen.wants !== now.wants || seen.note !== now.note) {
      stale.push(i)
      return
    }
    const values: Partial<Skill> = {
      ...(current !== null && current !== now.current && { current }),
      ...(wants !== now.wants && { wants: wants ? ('yes' as const) : ('no' as const) }),
      ...(note !== now.note && { note }),
    }
    if (!Object.keys(values).length) return
    if (known?.day === today) written.edited.push({ row: known.row, values })
    else
      written.added.push({
        person,
        skill: known?.skill ?? skill,
        current: undefined,
        wants: undefined,
        note,
        ...values,
        assessedOn: today,
      })
  })
  return stale.length ? { stale } : written
}
