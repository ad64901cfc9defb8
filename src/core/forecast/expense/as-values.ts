import type { Fault } from '../../../model/problem'
import { type Forecast, mostDealsWithFormulas } from '../forecast'
import { repFigures } from '../rep-figures'
import { toldTogether } from './told-together'

/** Whose commission expense is a value, and why; nothing where a sheet holds values anyway. */
export function asValues(forecast: Forecast): Fault[] {
  if (forecast.lines.length > mostDealsWithFormulas) return []
  const told = repFigures(forecast).flatMap(({ name, paid, commission }) =>
    paid && 'why' in paid && typeof commission === 'number'
      ? [
          {
            name,
            says: `The commission expense of … is a value, for ${paid.why}. It changes when this is generated again.`,
          },
        ]
      : [],
  )
  return toldTogether(told).map((message) => ({ message }))
}
