import type { ChartDefinition } from '@odoo/o-spreadsheet'
import type { Document } from '../document/document'
import { Exception } from '../exception'
import { type Place, zone } from './place'

export const kinds = ['COLUMN', 'LINE', 'BAR'] as const
type Kind = (typeof kinds)[number]

/** A chart as the script builds it. */
export type Built = {
  /** Of the chart that it changes; undefined for a new one. */
  chartId?: string
  kind: Kind
  ranges: Place[]
  headers: number
  options: Record<string, unknown>
  at?: { row: number; column: number; x: number; y: number }
}

/** The columns of the ranges, left to right: the first names the rows, each other is a series. */
const columns = (ranges: Place[]): Place[] =>
  ranges.flatMap((range) =>
    Array.from({ length: range.columns }, (_, i) => ({ ...range, column: range.column + i, columns: 1 })),
  )

/**
 * The chart as the engine takes it. A definition that its type does not like would be accepted and then destroy the page,
 * so charts are made here alone, and checked.
 */
export function chartDefinition(
  document: Document,
  { kind, ranges, headers, options }: Built,
): ChartDefinition<string> {
  const [labels, ...series] = columns(ranges)
  if (!labels || !series.length) throw new Exception('A chart needs a range with names and one with figures.')
  if (series.some((place) => place.row !== labels.row || place.rows !== labels.rows))
    throw new Exception('The ranges of a chart must stand side by side.')
  const { getters } = document
  const text = (at: Place) => getters.getRangeString(getters.getRangeFromZone(at.sheetId, zone(at)), at.sheetId)
  const common = {
    title: { text: String(options.title ?? '') },
    legendPosition: position(options.legend),
    dataSetStyles: Object.fromEntries(
      colours(options.colors).map((backgroundColor, i) => [String(i), { backgroundColor }]),
    ),
    dataSource: {
      type: 'range' as const,
      dataSets: series.map((at, i) => ({ dataSetId: String(i), dataRange: text(at) })),
      dataSetsHaveTitle: headers > 0,
      labelRange: text(labels),
    },
  }
  if (kind === 'LINE') return { ...common, type: 'line', labelsAsText: false, stacked: false, cumulative: false }
  return { ...common, type: 'bar', stacked: options.isStacked === true, horizontal: kind === 'BAR' }
}

const colours = (given: unknown): string[] => (Array.isArray(given) ? Array.from(given, String) : [])

const sides = ['top', 'bottom', 'left', 'right', 'none'] as const
const position = (legend: unknown) =>
  sides.find((side) => side === (legend as { position?: string } | undefined)?.position) ?? 'right'

/** A chart of the engine as the script would have built it; undefined for kinds that scripts do not make. */
export function built(document: Document, chartId: string): Built | undefined {
  const { getters } = document
  const definition = getters.getChartDefinition(chartId)
  const sheetId = getters.getChart(chartId)?.sheetId
  if ((definition.type !== 'bar' && definition.type !== 'line') || definition.dataSource.type !== 'range' || !sheetId)
    return undefined
  const { dataSets, dataSetsHaveTitle, labelRange } = definition.dataSource
  const ranges = [labelRange, ...dataSets.map((set) => set.dataRange)].flatMap((xc) => {
    if (!xc) return []
    const range = getters.getRangeFromSheetXC(sheetId, xc)
    const { top, left, bottom, right } = range.zone
    return [
      { sheetId: range.sheetId, row: top + 1, column: left + 1, rows: bottom - top + 1, columns: right - left + 1 },
    ]
  })
  return {
    chartId,
    kind: definition.type === 'line' ? 'LINE' : definition.horizontal ? 'BAR' : 'COLUMN',
    ranges,
    headers: dataSetsHaveTitle ? 1 : 0,
    options: {
      title: definition.title.text ?? '',
      legend: { position: definition.legendPosition },
      ...(definition.stacked && { isStacked: true }),
    },
  }
}
