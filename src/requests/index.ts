import { actuals } from './actuals'
import { addSample } from './add-sample'
import { checkWorkbook } from './check-workbook'
import { deals } from './deals'
import { functions } from './functions'
import { generateForecast } from './generate-forecast'
import { goTo } from './go-to'
import { goals } from './goals'
import { saveActuals } from './save-actuals'
import { saveDeals } from './save-deals'
import { saveGoals } from './save-goals'
import { setUpWorkbook } from './set-up-workbook'

/** All that the sidebar may ask for: the contract between the two. */
export const requests = {
  checkWorkbook,
  functions,
  goTo,
  addSample,
  setUpWorkbook,
  generateForecast,
  deals,
  saveDeals,
  goals,
  saveGoals,
  actuals,
  saveActuals,
}

export type Requests = typeof requests
export type InputOf<N extends keyof Requests> = Parameters<Requests[N]['run']>[0]
export type OutputOf<N extends keyof Requests> = ReturnType<Requests[N]['run']>
