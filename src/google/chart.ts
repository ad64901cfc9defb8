import type { Chart } from '../ports'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** Of a chart's series, in their order: what is sure stands out from what is hoped for. */
const seriesColours = ['#1a73e8', '#a8c7fa']

/** Draws a chart, or gives the one of its title the new ranges. Where none was before, none is looked for. */
export function drawChart(sheet: Sheet, chart: Chart, noneBefore: boolean): void {
  const ranges = chart.ranges.map((r) => sheet.getRange(r.row, r.column, r.rows, r.columns))
  const old = (noneBefore ? [] : sheet.getCharts()).find((c) => c.getOptions().get('title') === chart.title)
  if (old) {
    const builder = old.modify().clearRanges()
    for (const range of ranges) builder.addRange(range)
    sheet.updateChart(builder.build())
    return
  }
  const builder = sheet.newChart().setChartType(Charts.ChartType.COLUMN)
  for (const range of ranges) builder.addRange(range)
  builder
    .setNumHeaders(1)
    .setOption('title', chart.title)
    .setOption('width', chart.width)
    .setOption('height', chart.height)
    .setOption('legend', { position: 'bottom' })
    .setOption('colors', [...seriesColours])
    .setOption('isStacked', true)
    .setPosition(chart.at.row, chart.at.column, 0, 0)
  sheet.insertChart(builder.build())
}
