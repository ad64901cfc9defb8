import type { Forecast } from '../../core/forecast/forecast'
import { repFigures, totalFigures } from '../../core/forecast/rep-figures'
import { dealsTab, forecastTab } from '../../core/forecast/titles'

/** The figures that a forecast is looked at for, and the rows that they come from. */
export type Headline = {
  period: string
  /** The deal tabs that were read, and the tabs that are written. */
  from: string[]
  tabs: string[]
  rows: { read: number; used: number; otherPeriods: number; leftOut: number }
  /** In the currency of the workbook. The quota is null where nobody has one, the commission where it can’t be reckoned. */
  total: {
    quota: number | null
    closedWon: number
    weightedPipeline: number
    forecast: number
    commission: number | null
  }
}

/** What a forecast comes to. */
export function headlineOf(forecast: Forecast): Headline {
  const { label, tabs, sifted, used } = forecast
  const all = totalFigures(repFigures(forecast))
  const leftOut = [...sifted.leftOut.values()].reduce((sum, { count }) => sum + count, 0)
  return {
    period: label,
    from: [...tabs],
    tabs: [forecastTab(label), dealsTab(label)],
    rows: {
      read: sifted.read.count,
      used: used.count,
      otherPeriods: sifted.read.count - used.count - leftOut,
      leftOut,
    },
    total: {
      quota: all.quota ?? null,
      closedWon: all.won,
      weightedPipeline: all.weighted,
      forecast: all.forecast,
      commission: typeof all.commission === 'number' ? all.commission : null,
    },
  }
}
