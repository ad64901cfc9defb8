import * as z from 'zod/mini'
import { CivilDate } from '../model/civil-date'
import { Problem } from '../model/problem'
import { sampleTab, sampleTabs, writeSample } from '../store/sample'
import { request } from './request'

/** Fills the workbook with a made-up company, on demand only. Refuses where one of its tabs holds rows: a made-up company must not mix with a real one. */
export const addSample = request({
  input: () => z.object({}),
  writes: true,
  run(_, { workbook, today }) {
    const filled = sampleTabs.filter((name) => (workbook.tab(name)?.cells().length ?? 0) > 1)
    if (filled.length)
      throw new Problem(
        `The sample goes into an empty workbook only, and here ${filled.join(', ')} hold rows already. Nothing was added.`,
      )
    writeSample(workbook, CivilDate.parse(today()) as CivilDate)
    return { tab: sampleTab }
  },
})
