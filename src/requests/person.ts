import * as z from 'zod/mini'
import { skillsOf } from '../core/skills/gaps'
import { completionOn } from '../core/training/completion'
import { trainingStatuses } from '../core/training/status'
import { pageOf } from '../model/page'
import { plainName } from '../model/plain-name'
import { seatNamed } from '../store/seat-named'
import { readTraining } from '../store/training'
import { request } from './request'
import { readSkillTabs } from './skill-tabs'

/** Who somebody is, what they are learning, what is late first, and how their skills stand. Reads six tabs. */
export const person = request({
  input: () => z.object({ name: z.string() }),
  writes: false,
  run({ name }, context) {
    const day = context.today()
    const { seat, row } = seatNamed(context.workbook, name, day)
    const { assigned } = readTraining(context)
    const { needed, assessed, locale, seats } = readSkillTabs(context)
    const mine = assigned.filter((one) => plainName(one.person) === plainName(seat.name))
    const late = (one: (typeof mine)[number]) => trainingStatuses.indexOf(one.status)
    return {
      locale,
      today: day,
      seat,
      plan: row.plan,
      ramp: row.ramp,
      leads: seats.filter((one) => one.name && plainName(one.manager) === plainName(seat.name)).length,
      training: pageOf(
        mine.sort((a, b) => late(a) - late(b)),
        0,
      ),
      completion: completionOn(mine, day),
      skills: skillsOf(seat, needed.rows, assessed),
    }
  },
})
