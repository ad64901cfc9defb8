import { acknowledgeGoals } from './acknowledge-goals'
import { actuals } from './actuals'
import { addSample } from './add-sample'
import { amortizationScreen } from './amortization-screen'
import { approveStatements } from './approve-statements'
import { assignTraining } from './assign-training'
import { calculateStatements } from './calculate-statements'
import { checkWorkbook } from './check-workbook'
import { compareStatements } from './compare-statements'
import { deals } from './deals'
import { forecastScreen } from './forecast-screen'
import { generateAmortization } from './generate-amortization'
import { generateForecast } from './generate-forecast'
import { goTo } from './go-to'
import { goalSheet } from './goal-sheet'
import { goals } from './goals'
import { insertFormula } from './insert-formula'
import { metrics } from './metrics'
import { personStatement } from './person-statement'
import { plans } from './plans'
import { previewAmortization } from './preview-amortization'
import { previewAssigning } from './preview-assigning'
import { previewForecast } from './preview-forecast'
import { previewStatements } from './preview-statements'
import { quotaCapacity } from './quota-capacity'
import { saveActuals } from './save-actuals'
import { saveAssignments } from './save-assignments'
import { saveDeals } from './save-deals'
import { saveGoals } from './save-goals'
import { saveMetrics } from './save-metrics'
import { savePlan } from './save-plan'
import { setUpWorkbook } from './set-up-workbook'
import { statementsScreen } from './statements-screen'
import { training } from './training'
import { undoGeneration } from './undo-generation'

/** All that the sidebar may ask for: the contract between the two. */
export const requests = {
  checkWorkbook,
  goTo,
  addSample,
  setUpWorkbook,
  forecastScreen,
  previewForecast,
  generateForecast,
  undoGeneration,
  deals,
  saveDeals,
  goals,
  saveGoals,
  acknowledgeGoals,
  quotaCapacity,
  goalSheet,
  actuals,
  saveActuals,
  metrics,
  saveMetrics,
  plans,
  savePlan,
  insertFormula,
  statementsScreen,
  previewStatements,
  calculateStatements,
  approveStatements,
  compareStatements,
  personStatement,
  amortizationScreen,
  previewAmortization,
  generateAmortization,
  training,
  saveAssignments,
  previewAssigning,
  assignTraining,
}

export type Requests = typeof requests
export type InputOf<N extends keyof Requests> = Parameters<Requests[N]['run']>[0]
export type OutputOf<N extends keyof Requests> = ReturnType<Requests[N]['run']>
