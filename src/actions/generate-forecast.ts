import { forecastTab } from '../core/forecast/titles'
import type { Workbook } from '../ports'
import { type Generated, generateForecast, quarterOf } from '../store/forecasts/generate-forecast'
import type { Action } from './action'

/** What was done, in a sentence or two. */
const said = ({ tabs, rows }: Generated) =>
  `${tabs.join(' and ')}: ${rows.read} rows read, ${rows.used} used, ${rows.otherPeriods} of other periods, ${rows.leftOut} left out.`

/** Generates the forecast of the quarter that today falls in, and brings it to the front. */
export const generateQuarterForecast: Action = {
  label: "Generate this quarter's forecast",
  writes: true,
  run({ workbook, screen, today }) {
    const day = today()
    const done = generateForecast(workbook, quarterOf(workbook, day), day)
    show(workbook, done.period)
    screen.toast(said(done))
    if (done.findings.length)
      screen.tell('The forecast is there, and some things are worth a look', done.findings.slice(0, 10).join('\n\n'))
  },
}

const show = (workbook: Workbook, period: string) => workbook.tab(forecastTab(period))?.show()
