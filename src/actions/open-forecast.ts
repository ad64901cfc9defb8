import type { Action } from './action'

/** Opens the Forecast screen: another period, what will change, and the way back. */
export const openForecast: Action = {
  label: 'Generate forecast…',
  writes: false,
  run: ({ screen }) => screen.openSidebar('forecast'),
}
