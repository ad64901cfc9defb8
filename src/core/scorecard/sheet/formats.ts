import type { MetricUnit } from '../../../model/metric'

const formats: Readonly<Record<MetricUnit, string>> = {
  money: '#,##0',
  count: '#,##0',
  percent: '0.0%',
  days: '0.0',
  score: '0.0#',
}

/** The number format of a metric's figures. */
export const formatOf = (unit: MetricUnit | undefined): string => (unit ? formats[unit] : 'General')
