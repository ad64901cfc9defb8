import { addSample } from './add-sample'
import { checkWorkbook } from './check-workbook'
import { generateForecast } from './generate-forecast'
import { goTo } from './go-to'
import { goals } from './goals'
import { saveGoals } from './save-goals'
import { setUpWorkbook } from './set-up-workbook'

/** All that the sidebar may ask for: the contract between the two. */
export const requests = {
  checkWorkbook,
  goTo,
  addSample,
  setUpWorkbook,
  generateForecast,
  goals,
  saveGoals,
}

export type Requests = typeof requests
export type InputOf<N extends keyof Requests> = Parameters<Requests[N]['run']>[0]
export type OutputOf<N extends keyof Requests> = ReturnType<Requests[N]['run']>
