import { acknowledgeGoals } from './acknowledge-goals'
import { actuals } from './actuals'
import { addSample } from './add-sample'
import { amortizationScreen } from './amortization-screen'
import { approveStatements } from './approve-statements'
import { assignTraining } from './assign-training'
import { bench } from './bench'
import { calculateStatements } from './calculate-statements'
import { checkWorkbook } from './check-workbook'
import { compareStatements } from './compare-statements'
import { deals } from './deals'
import { forecastScreen } from './forecast-screen'
import { generateAmortization } from './generate-amortization'
import { generateForecast } from './generate-forecast'
import { generateScorecard } from './generate-scorecard'
import { generateTeamHealth } from './generate-team-health'
import { generateTrainingProgress } from './generate-training-progress'
import { goTo } from './go-to'
import { goalSheet } from './goal-sheet'
import { goals } from './goals'
import { goalsBehind } from './goals-behind'
import { health } from './health'
import { healthChecklist } from './health-checklist'
import { home } from './home'
import { insertFormula } from './insert-formula'
import { metrics } from './metrics'
import { people } from './people'
import { person } from './person'
import { personCoaching } from './person-coaching'
import { personResults } from './person-results'
import { personSkills } from './person-skills'
import { personStatement } from './person-statement'
import { plans } from './plans'
import { previewAmortization } from './preview-amortization'
import { previewAssigning } from './preview-assigning'
import { previewForecast } from './preview-forecast'
import { previewScorecard } from './preview-scorecard'
import { previewStatements } from './preview-statements'
import { previewTeamHealth } from './preview-team-health'
import { previewTrainingProgress } from './preview-training-progress'
import { quotaCapacity } from './quota-capacity'
import { roleSkills } from './role-skills'
import { saveActuals } from './save-actuals'
import { saveAssignments } from './save-assignments'
import { saveCoaching } from './save-coaching'
import { saveDeals } from './save-deals'
import { saveGoals } from './save-goals'
import { saveMetrics } from './save-metrics'
import { savePlan } from './save-plan'
import { saveRoleSkills } from './save-role-skills'
import { saveSettings } from './save-settings'
import { saveSkills } from './save-skills'
import { saveTraining } from './save-training'
import { scorecardScreen } from './scorecard-screen'
import { setUpWorkbook } from './set-up-workbook'
import { settings } from './settings'
import { skills } from './skills'
import { statementsScreen } from './statements-screen'
import { training } from './training'
import { trainingPlans } from './training-plans'
import { undoGeneration } from './undo-generation'

/** All that the sidebar may ask for: the contract between the two. */
export const requests = {
  home,
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
  goalsBehind,
  saveGoals,
  acknowledgeGoals,
  quotaCapacity,
  goalSheet,
  actuals,
  saveActuals,
  metrics,
  saveMetrics,
  skills,
  personSkills,
  saveSkills,
  roleSkills,
  saveRoleSkills,
  bench,
  plans,
  savePlan,
  insertFormula,
  settings,
  saveSettings,
  statementsScreen,
  previewStatements,
  calculateStatements,
  approveStatements,
  compareStatements,
  personStatement,
  amortizationScreen,
  previewAmortization,
  generateAmortization,
  scorecardScreen,
  previewScorecard,
  generateScorecard,
  training,
  saveAssignments,
  previewAssigning,
  assignTraining,
  trainingPlans,
  saveTraining,
  previewTrainingProgress,
  generateTrainingProgress,
  health,
  healthChecklist,
  previewTeamHealth,
  generateTeamHealth,
  people,
  person,
  personCoaching,
  personResults,
  saveCoaching,
}

export type Requests = typeof requests
export type InputOf<N extends keyof Requests> = Parameters<Requests[N]['run']>[0]
export type OutputOf<N extends keyof Requests> = ReturnType<Requests[N]['run']>
