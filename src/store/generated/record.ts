import type { Cell } from '../../model/cell'
import type { Step } from './steps'

/** Prints by row and column, from A1 on, of the cells that are the add-on's once a generation is carried out. */
export type Prints = string[][]

/** What the last generation did to a tab. */
export type TabRecord = {
  tab: string
  /** Rows with the notes of the titles, where the tab was made; undefined where it stood before. */
  madeWithNotes?: number[]
  steps: Step[]
  prints: Prints
}

/** What has to be known to take the last generation back. */
export type UndoRecord = {
  kind: 'forecast' | 'statements' | 'amortization' | 'scorecard' | 'training' | 'team health'
  period: string
  tabs: TabRecord[]
  /** Stages that were added to the tab Stages. */
  stages: string[]
}

/** What stands in the column Tab of Written for a record. */
export const recordName = 'Undo'
const about = 'about'

/** A cell holds 50,000 characters at most. */
const mostCharacters = 40000

type Entry = [key: string, column: string, content: Cell]

/** The record as rows of the tab Written, below its name. */
export function entriesOf({ tabs, ...more }: UndoRecord): Entry[] {
  const rest = { ...more, tabs: tabs.map(({ prints: _, ...tab }) => tab) }
  return [
    [about, '', JSON.stringify(rest)],
    ...tabs.flatMap(({ tab, prints }) => inCells(prints).map((text, i): Entry => [tab, String(i + 1), text])),
  ]
}

/** Rows end with a semicolon, cells are parted by commas. */
function inCells(prints: Prints): string[] {
  const cells: string[] = []
  let text = ''
  for (const line of prints) {
    const row = `${line.join(',')};`
    if (text.length + row.length > mostCharacters) {
      cells.push(text)
      text = ''
    }
    text += row
  }
  return text ? [...cells, text] : cells
}

/** The record in rows of the tab Written; undefined where there is none. */
export function recordIn(entries: readonly Entry[]): UndoRecord | undefined {
  const [, , content] = entries.find(([key]) => key === about) ?? []
  if (typeof content !== 'string') return undefined
  const { tabs, ...more } = JSON.parse(content) as Omit<UndoRecord, 'tabs'> & { tabs: Omit<TabRecord, 'prints'>[] }
  const printsOf = (tab: string): Prints =>
    entries
      .filter(([key]) => key === tab)
      .sort(([, a], [, b]) => Number(a) - Number(b))
      .map(([, , text]) => String(text))
      .join('')
      .split(';')
      .slice(0, -1)
      .map((line) => line.split(','))
  return { ...more, tabs: tabs.map((tab) => ({ ...tab, prints: printsOf(tab.tab) })) }
}
