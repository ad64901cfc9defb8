import { addSample } from './add-sample'
import { checkWorkbook } from './check-workbook'
import { goTo } from './go-to'
import { goals } from './goals'
import { openPeople } from './open-people'
import { saveGoals } from './save-goals'

/** All that the sidebar may ask for: the contract between the two. */
export const requests = {
  checkWorkbook,
  goTo,
  addSample,
  goals,
  saveGoals,
  openPeople,
}

export type Requests = typeof requests
export type InputOf<N extends keyof Requests> = Parameters<Requests[N]['run']>[0]
export type OutputOf<N extends keyof Requests> = ReturnType<Requests[N]['run']>
