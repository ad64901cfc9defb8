import { forecastTab } from '../core/forecast/titles'
import { type Generated, generateForecast } from '../store/forecasts/generate-forecast'
import { quarterOf } from '../store/forecasts/plan-forecast'
import type { Action } from './action'

/** What was done, in a sentence or two, its numbers as the locale writes them. */
const said = ({ tabs, rows }: Generated, locale: string) => {
  const format = new Intl.NumberFormat(locale.replace('_', '-'))
  const { read, used, otherPeriods, leftOut } = rows
  const of = (count: number, what: string) => `${format.format(count)} ${what}`
  return `${tabs.join(' and ')}: ${of(read, read === 1 ? 'row read' : 'rows read')}, ${of(used, 'used')}, ${of(otherPeriods, 'of other periods')}, ${of(leftOut, 'left out')}.`
}

/** Generates the forecast of the quarter that today falls in, and brings it to the front. */
export const generateQuarterForecast: Action = {
  label: "Generate this quarter's forecast",
  writes: true,
  run({ workbook, screen, today }) {
    const day = today()
    const done = generateForecast(workbook, quarterOf(workbook, day), day)
    workbook.tab(forecastTab(done.period))?.show()
    screen.toast(said(done, workbook.locale))
    if (done.findings.length)
      screen.tell(
        'The forecast is there, and some things are worth a look',
        done.findings
          .slice(0, 10)
          .map(({ message }) => message)
          .join('\n\n'),
      )
  },
}
