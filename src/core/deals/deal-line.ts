import type { Cell } from '../../model/cell'
import { plainName } from '../../model/plain-name'
import type { Category, Stage } from '../../model/stage'
import { closeDay } from './close-day'
import { idIn } from './id'
import { dealKey } from './key'
import type { Sifted } from './sift'
import type { DealSource } from './source'
import { creditsOf } from './split'
import { stageIn } from './stages'

/** A deal of the period as it is credited to one person. */
export type DealLine = {
  key: string
  tab: string
  /** As people count: 1 is the first. */
  row: number
  deal: string
  account: string
  owner: string
  share: number
  cents: number
  /** Days since 1899-12-30. */
  close: number
  stage: string
  category: Category
  probability: number
}

export const isOpen = (category: Category): boolean =>
  category === 'Pipeline' || category === 'Best case' || category === 'Commit'

type Known = {
  stages: ReadonlyMap<string, Stage>
  names: ReadonlyMap<string, string>
}

/** The credited deals of the rows that were sifted out for the period, and what these rows come to. */
export function dealLines(
  sources: readonly DealSource[],
  { used, namesakes }: Pick<Sifted, 'used' | 'namesakes'>,
  known: Known,
): { lines: DealLine[]; used: { count: number; cents: number } } {
  const lines: DealLine[] = []
  const total = { count: 0, cents: 0 }
  const taken = new Map<string, number>()
  sources.forEach(({ cells, at }, s) => {
    for (const r of used[s] as readonly number[]) taken.set(idOf(cells[r] as readonly Cell[], at), 1)
  })
  sources.forEach((source, s) => {
    for (const r of used[s] as readonly number[]) {
      const line = source.cells[r] as readonly Cell[]
      const written = idOf(line, source.at)
      const id = namesakes.has(line) ? `${written}, ${source.tab}` : written
      const cents = source.read.amount(line[source.at.amount as number] as Cell)
      total.count++
      total.cents += cents
      lines.push(...credited(source, r, id || numbered(line, source, taken), cents, known))
    }
  })
  return { lines, used: total }
}

const idOf = (line: readonly Cell[], { id }: DealSource['at']): string => (id === undefined ? '' : idIn(line[id]))

/**
 * Without an id, name and account stand for one; a deal whose name is taken is told apart by a number. `taken` has the
 * number last given to each name.
 */
function numbered(line: readonly Cell[], { at }: DealSource, taken: Map<string, number>): string {
  const name = [text(line, at.name), text(line, at.account)].filter((part) => part !== '').join(', ') || 'Deal'
  let count = taken.get(name) ?? 0
  let id = name
  while (taken.has(id)) id = `${name} (${++count})`
  taken.set(id, 1).set(name, Math.max(count, 1))
  return id
}

function credited(source: DealSource, r: number, id: string, cents: number, known: Known): DealLine[] {
  const { tab, cells, at } = source
  const line = cells[r] as readonly Cell[]
  const stage = known.stages.get(plainName(stageIn(line, source))) as Stage
  const of = {
    tab,
    row: r + 1,
    deal: text(line, at.name) || id,
    account: text(line, at.account),
    cents,
    close: closeDay(line, source, stage.category === 'Won' || stage.category === 'Lost'),
    stage: stage.stage,
    category: stage.category,
    probability: stage.category === 'Won' ? 1 : stage.category === 'Lost' ? 0 : (stage.probability ?? 0),
  }
  return creditsOf(text(line, at.split), text(line, at.owner), known.names).map(({ owner, share }) => ({
    ...of,
    key: dealKey(id, owner),
    owner,
    share,
  }))
}

const cellAt = (line: readonly Cell[], column: number | undefined): Cell =>
  column === undefined ? '' : (line[column] ?? '')
const text = (line: readonly Cell[], column: number | undefined): string =>
  String(cellAt(line, column)).replace(/\s+/g, ' ').trim()
