import { actuals } from './actuals'
import { addSample } from './add-sample'
import { checkWorkbook } from './check-workbook'
import { deals } from './deals'
import { forecastScreen } from './forecast-screen'
import { generateForecast } from './generate-forecast'
import { goTo } from './go-to'
import { goals } from './goals'
import { metrics } from './metrics'
import { previewForecast } from './preview-forecast'
import { saveActuals } from './save-actuals'
import { saveDeals } from './save-deals'
import { saveGoals } from './save-goals'
import { saveMetrics } from './save-metrics'
import { setUpWorkbook } from './set-up-workbook'
import { undoForecast } from './undo-forecast'

/** All that the sidebar may ask for: the contract between the two. */
export const requests = {
  checkWorkbook,
  goTo,
  addSample,
  setUpWorkbook,
  forecastScreen,
  previewForecast,
  generateForecast,
  undoForecast,
  deals,
  saveDeals,
  goals,
  saveGoals,
  actuals,
  saveActuals,
  metrics,
  saveMetrics,
}

export type Requests = typeof requests
export type InputOf<N extends keyof Requests> = Parameters<Requests[N]['run']>[0]
export type OutputOf<N extends keyof Requests> = ReturnType<Requests[N]['run']>
