import * as z from 'zod/mini'
import { CivilDate } from '../model/civil-date'
import { Problem } from '../model/problem'
import { sampleTab, writeSample } from '../store/sample'
import { request } from './request'

/** Fills the workbook with a made-up company, on demand only. Refuses where a tab Deals stands already. */
export const addSample = request({
  input: () => z.object({}),
  writes: true,
  run(_, { workbook, today }) {
    if (workbook.tab(sampleTab))
      throw new Problem(`The tab ${sampleTab} is there already, so the sample was not added. Rename that tab first.`)
    writeSample(workbook, CivilDate.parse(today()) as CivilDate)
    return { tab: sampleTab }
  },
})
