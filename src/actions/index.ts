import type { Action } from './action'
import { buildScorecards } from './build-scorecards'
import { checkWorkbook } from './check-workbook'
import { generateQuarterForecast } from './generate-forecast'
import { openForecast } from './open-forecast'
import { openHelp } from './open-help'
import { openPlanner } from './open-planner'
import { openStatements } from './open-statements'
import { setUpWorkbook } from './set-up-workbook'
import { teamHealth } from './team-health'
import { trainingProgress } from './training-progress'

/** The menu in its order; the key is the name of the global function that the menu item calls. */
export const actions = {
  openPlanner,
  generateQuarterForecast,
  openForecast,
  openStatements,
  buildScorecards,
  trainingProgress,
  teamHealth,
  setUpWorkbook,
  checkWorkbook,
  openHelp,
} satisfies Record<string, Action>
