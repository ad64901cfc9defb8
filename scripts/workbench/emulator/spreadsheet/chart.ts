import { Exception, signature } from '../exception'
import type { Execution } from '../execution'
import { service } from '../service'
import { strict } from '../strict'
import { type Built, built, chartDefinition, kinds } from './chart-definition'
import { placeOf } from './place'

const charted = new WeakMap<object, Built>()

/** `Charts`: the kinds of chart. */
export const chartsService = (): object =>
  strict('Charts', { ChartType: strict('Charts.ChartType', Object.fromEntries(kinds.map((kind) => [kind, kind]))) })

function embedded(execution: Execution, chart: Built): object {
  const self = service(execution, 'SpreadsheetApp.EmbeddedChart', {
    free: {
      getOptions: () =>
        service(execution, 'Charts.ChartOptions', { free: { get: (name: string) => chart.options[name] ?? null } }),
      modify: () => builderOf(execution, { ...chart, ranges: [...chart.ranges], options: { ...chart.options } }),
    },
  })
  charted.set(self, chart)
  return self
}

export const chartBuilder = (execution: Execution): object =>
  builderOf(execution, { kind: 'COLUMN', ranges: [], headers: 0, options: {} })

function builderOf(execution: Execution, chart: Built): object {
  const builder: object = service(execution, 'SpreadsheetApp.EmbeddedChartBuilder', {
    free: {
      setChartType(kind: unknown) {
        const found = kinds.find((known) => known === kind)
        if (!found) throw signature('SpreadsheetApp.EmbeddedChartBuilder.setChartType', kind)
        chart.kind = found
        return builder
      },
      addRange(range: unknown) {
        chart.ranges.push(placeOf(range))
        return builder
      },
      clearRanges() {
        chart.ranges = []
        return builder
      },
      setNumHeaders(count: number) {
        chart.headers = count
        return builder
      },
      setOption(name: string, value: unknown) {
        chart.options[name] = value
        return builder
      },
      setPosition(row: number, column: number, x: number, y: number) {
        chart.at = { row, column, x, y }
        return builder
      },
      build: () => embedded(execution, { ...chart }),
    },
  })
  return builder
}

/** The charts of a tab that a script can change. */
export function charts(execution: Execution, sheetId: string): object[] {
  const { document } = execution
  const list = document.getters.getChartIds(sheetId).flatMap((id) => {
    const chart = built(document, id)
    return chart ? [embedded(execution, chart)] : []
  })
  return execution.realm?.list(list) ?? list
}

const given = (member: string, chart: unknown): Built => {
  const found = typeof chart === 'object' && chart !== null ? charted.get(chart) : undefined
  if (!found) throw signature(`SpreadsheetApp.Sheet.${member}`, chart)
  return found
}

export function insertChart(execution: Execution, sheetId: string, chart: unknown): void {
  const { document } = execution
  const made = given('insertChart', chart)
  if (!made.at) throw new Exception('The chart has no position.')
  const [chartId, figureId] = [document.model.uuidGenerator.uuidv4(), document.model.uuidGenerator.uuidv4()]
  document.send({
    type: 'CREATE_CHART',
    sheetId,
    chartId,
    figureId,
    col: made.at.column - 1,
    row: made.at.row - 1,
    offset: { x: made.at.x, y: made.at.y },
    size: { width: Number(made.options.width ?? 600), height: Number(made.options.height ?? 371) },
    definition: chartDefinition(document, made),
  })
}

/** Gives a chart its new ranges; what a person changed on it otherwise stays. */
export function updateChart(execution: Execution, sheetId: string, chart: unknown): void {
  const { document } = execution
  const made = given('updateChart', chart)
  if (!made.chartId) throw new Exception('The chart is not on the sheet.')
  const standing = document.getters.getChartDefinition(made.chartId)
  const next = chartDefinition(document, made)
  document.send({
    type: 'UPDATE_CHART',
    sheetId,
    chartId: made.chartId,
    figureId: document.getters.getFigureIdFromChartId(made.chartId),
    definition: { ...standing, ...('dataSource' in next && { dataSource: next.dataSource }) } as typeof next,
  })
}
