import * as z from 'zod/mini'
import { openActions } from '../core/coaching/actions'
import { talkFindings } from '../core/coaching/findings'
import { talksWith } from '../core/coaching/log'
import { pulseTrend } from '../core/coaching/pulse'
import { coaching } from '../model/coaching'
import { pageOf } from '../model/page'
import { stampOf } from '../store/kept-tabs/found-again'
import { readTab } from '../store/kept-tabs/read'
import { seatNamed } from '../store/seat-named'
import { readSettings } from '../store/settings'
import { request } from './request'

/** So many answers are told one by one; the quarters take in all. */
const latest = 12

/** What was talked about with somebody, what is open of what was agreed, and their pulse. */
export const personCoaching = request({
  input: () => z.object({ name: z.string(), from: z.number().check(z.minimum(0)) }),
  writes: false,
  run({ name, from }, { workbook, today }) {
    const day = today()
    const { seat, names } = seatNamed(workbook, name, day)
    const { rows, faults } = readTab(workbook, coaching)
    const talks = talksWith(seat.name, rows, names).map((talk) => ({ ...talk, stamp: stampOf(talk) }))
    const { answers, quarters } = pulseTrend(talks, readSettings(workbook).settings)
    return {
      today: day,
      name: seat.name,
      manager: seat.manager,
      log: pageOf(talks, from),
      actions: pageOf(openActions(talks, day), 0).rows,
      pulse: { answers: answers.slice(-latest), quarters: quarters.slice(-4) },
      findings: pageOf([...faults, ...talkFindings(talks, day)], 0).rows,
    }
  },
})
