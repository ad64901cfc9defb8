import type { Fault } from '../../model/problem'
import type { Stage } from '../../model/stage'
import type { PlannedTab } from '../generated/generate'
import { type Headline, headlineOf } from './headline'
import type { ForecastPlan } from './plan-forecast'

/** A place on a generated tab, as it stands now. */
type Spot = NonNullable<Fault['at']>

type TabPreview = {
  tab: string
  /** Whether the tab is not there yet: then all its rows are added. */
  isNew: boolean
  rows: {
    added: number
    /** Rows that stay and will show something else. */
    changed: number
    leaving: number
  }
  /** Cells that somebody changed and that stay as they are: the first ten, and how many there are. */
  kept: { count: number; first: (Spot & { whatIf: boolean })[] }
  /** Rows that no longer belong here and stay, since somebody wrote on them: the first ten, and how many there are. */
  setAside: { count: number; first: (Spot & { label: string })[] }
}

/** What a generation would do, as of its reading. */
export type Preview = Headline & {
  sources: ForecastPlan['sources']
  sheets: TabPreview[]
  stages: Stage[]
  findings: Fault[]
  /** Whether every row would stay as it is. */
  nothing: boolean
}

const named = 10

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

function previewOfTab({ plan, cells }: PlannedTab): TabPreview {
  const { sheet, fresh, change, added, setAside } = plan
  const tab = sheet.tab
  const kept = cells?.kept ?? []
  const tables = fresh ? sheet.tables : added.tables
  const whole = tables.reduce((sum, { rows, total }) => sum + rows.length + (total ? 1 : 0), 0)
  return {
    tab,
    isNew: fresh,
    rows: {
      added: whole + change.inserted.reduce((sum, { labels }) => sum + labels.length, 0),
      changed: cells?.changedRows ?? 0,
      leaving: change.deleted.reduce((sum, { first, last }) => sum + last - first + 1, 0),
    },
    kept: {
      count: kept.length,
      first: kept.slice(0, named).map(({ from, column, whatIf }) => ({ tab, row: from, column, whatIf })),
    },
    setAside: {
      count: setAside.length,
      first: setAside.slice(0, named).map(({ label, row }) => ({ tab, row, label })),
    },
  }
}
