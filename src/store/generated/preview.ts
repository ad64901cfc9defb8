import type { Fault } from '../../model/problem'
import type { PlannedTab } from './generate'

/** A place on a generated tab, as it stands now. */
type Spot = NonNullable<Fault['at']>

/** What a generation would do to a tab. */
export type TabPreview = {
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

const named = 10

/** What a plan would do to its tab, for a person to look at. */
export function previewOfTab({ plan, cells }: PlannedTab): TabPreview {
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
