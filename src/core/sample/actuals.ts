import type { Actual } from '../../model/actual'
import { CivilDate, type IsoDate } from '../../model/civil-date'
import { chance } from './chance'
import { before, lostSight, newcomer, reps } from './company'
import { meetings } from './metrics'

const { max, round } = Math

/** First meetings that each rep held, by month: the five months before that of this day, and what there is of it. */
export function sampleActuals(today: CivilDate): Partial<Actual>[] {
  const draw = chance(7)
  const started: IsoDate = before(today, newcomer.startedBefore)
  const rows: Partial<Actual>[] = []
  for (let ago = 5; ago >= 0; ago--) {
    const from = CivilDate.ofMonth(today.year, today.month - ago)
    const to = CivilDate.of(CivilDate.ofMonth(today.year, today.month - ago + 1).serial - 1)
    const elapsed = ago ? 1 : (today.serial - from.serial + 1) / (to.serial - from.serial + 1)
    for (const { name } of reps) {
      const month = name === lostSight.name ? draw.whole(2, 5) : draw.whole(6, 11)
      if (name === newcomer.name && to.iso < started) continue
      const actual = name === newcomer.name ? max(1, round(month / 3)) : month
      rows.push({
        person: name,
        metric: meetings,
        from: from.iso,
        to: to.iso,
        actual: round(actual * elapsed),
        ...(!ago && { note: 'So far.' }),
      })
    }
  }
  return rows
}
