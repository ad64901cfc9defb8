import type { Fault } from '../../model/problem'
import type { Stage } from '../../model/stage'
import { previewOfTab, type TabPreview } from '../generated/preview'
import { type Headline, headlineOf } from './headline'
import type { ForecastPlan } from './plan-forecast'

/** What a generation would do, as of its reading. */
export type Preview = Headline & {
  sources: ForecastPlan['sources']
  sheets: TabPreview[]
  stages: Stage[]
  findings: Fault[]
  /** Whether every row would stay as it is. */
  nothing: boolean
}

/** What a plan would do, for a person to look at. */
export function previewOf({ forecast, sources, proposed, findings, generation }: ForecastPlan): Preview {
  const sheets = generation.tabs.map(previewOfTab)
  const changes = sheets.reduce((sum, { rows }) => sum + rows.added + rows.changed + rows.leaving, 0)
  return {
    ...headlineOf(forecast),
    sources,
    sheets,
    stages: proposed,
    findings,
    nothing: changes + proposed.length === 0,
  }
}
