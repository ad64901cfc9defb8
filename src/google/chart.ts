import type { Chart } from '../ports'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** Each is told from white, and from the one before it also by those who do not see red and green apart. */
const sideBySide = ['#1a73e8', '#b06000', '#188038', '#9334e6', '#5f6368'] as const

/** How each kind is made: type, options, and the colours of its series in their order. */
const kinds = {
  'stacked columns': {
    type: 'COLUMN',
    options: { isStacked: true },
    // What is sure stands out from what is hoped for.
    colours: ['#1a73e8', '#a8c7fa'],
  },
  columns: { type: 'COLUMN', options: {}, colours: sideBySide },
  bars: { type: 'BAR', options: {}, colours: sideBySide },
  // A series of one period is a point, which a line alone would not show.
  lines: { type: 'LINE', options: { pointSize: 5 }, colours: sideBySide },
} as const satisfies Record<Chart['kind'], { type: string; options: object; colours: readonly string[] }>

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
  const { type, options, colours } = kinds[chart.kind]
  const builder = sheet.newChart().setChartType(Charts.ChartType[type])
  for (const range of ranges) builder.addRange(range)
  builder
    .setNumHeaders(1)
    .setOption('title', chart.title)
    .setOption('width', chart.width)
    .setOption('height', chart.height)
    .setOption('legend', { position: 'bottom' })
    .setOption('colors', [...colours])
    .setPosition(chart.at.row, chart.at.column, 0, 0)
  for (const [name, value] of Object.entries(options)) builder.setOption(name, value)
  sheet.insertChart(builder.build())
}
