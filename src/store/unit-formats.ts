import type { MetricUnit } from '../model/metric'

/** How a figure of each unit is shown in a cell. */
export const unitFormats: Readonly<Record<MetricUnit, string>> = {
  money: '#,##0',
  count: '#,##0',
  percent: '0.0%',
  days: 'General',
  score: 'General',
}
