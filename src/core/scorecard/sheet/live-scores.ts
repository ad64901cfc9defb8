import { mostFunctionCells } from '../../forecast/forecast'
import { repsOf, type Scorecard, teamsOf } from '../scorecard'

/** Which scores are formulas: every one is a call of a custom function, and so is the column Pace. */
export type LiveScores = { reps: boolean; teams: boolean }

/** Scores of teams are formulas before those of reps, as far as the limit goes. */
export function liveScores({ results }: Pick<Scorecard, 'results'>): LiveScores {
  const pace = 1
  const teams = teamsOf(results).length + 1
  return {
    teams: pace + teams <= mostFunctionCells,
    reps: pace + teams + repsOf(results).length <= mostFunctionCells,
  }
}
