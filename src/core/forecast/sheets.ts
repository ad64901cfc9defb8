import { CivilDate } from '../../model/civil-date'
import type { GeneratedSheet } from '../../model/generated-sheet'
import { dealsSheet } from './deals-sheet'
import type { Forecast } from './forecast'
import { figureFor, forecastSheet } from './forecast-sheet'

/** The two sheets of a forecast. */
export function sheetsOf(forecast: Forecast): { deals: GeneratedSheet; forecast: GeneratedSheet } {
  const { label, lines, typed, settings, period } = forecast
  const from = (CivilDate.parse(period.from) as CivilDate).serial
  const to = (CivilDate.parse(period.to) as CivilDate).serial
  const inPeriod = (close: number) => close >= from && close <= to
  return {
    deals: dealsSheet(label, lines, typed.whatIfs, settings.currency, inPeriod, figureFor(lines)),
    forecast: forecastSheet(forecast),
  }
}
