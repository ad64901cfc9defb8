import type { Cell } from '../../model/cell'
import type { IsoDate } from '../../model/civil-date'
import { plainName } from '../../model/plain-name'
import type { Stage } from '../../model/stage'
import { dayOf } from '../calendar/days'
import { isOpen } from '../deals/deal-line'
import { Ids } from '../deals/duplicates'
import { idIn } from '../deals/id'
import type { DealSource } from '../deals/source'
import { creditsOf } from '../deals/split'
import { stageIn } from '../deals/stages'

/** An open deal that has stayed in its stage for long. */
export type StuckDeal = {
  tab: string
  row: number
  deal: string
  account: string
  stage: string
  /** In the deal's own currency; undefined where it can't be read. */
  amount: number | undefined
  /** Since the stage changed. */
  days: number
}

/** What deals are held against. */
type Rules = { stages: readonly Stage[]; names: ReadonlyMap<string, string>; today: IsoDate; staleAfter: number }

/**
 * The open deals of a person, shared ones too, whose stage has not changed for more than `staleAfter` days; the longest
 * first. Whenever they are to close: a deal that is stuck soon leaves its period. `untold` are the tabs that do not say
 * when a stage changed.
 */
export function stuckDeals(
  person: string,
  sources: readonly DealSource[],
  { stages, names, today, staleAfter }: Rules,
): { stuck: StuckDeal[]; untold: string[] } {
  const category = new Map(stages.map((stage) => [plainName(stage.stage), stage.category]))
  const now = dayOf(today).serial
  const ids = new Ids()
  const stuck: StuckDeal[] = []
  for (const source of sources) {
    const { tab, cells, first, at, read, gone } = source
    if (at.stageChanged === undefined) continue
    for (let r = first; r < cells.length; r++) {
      const line = cells[r] as readonly Cell[]
      const days = now - read.stageChanged(line[at.stageChanged] as Cell)
      if (!(days > staleAfter) || gone?.has(r)) continue
      const stage = stageIn(line, source)
      const counts = category.get(plainName(stage))
      if (!counts || !isOpen(counts)) continue
      const credits = creditsOf(text(line, at.split), text(line, at.owner), names)
      if (!credits.some(({ owner }) => plainName(owner) === plainName(person))) continue
      const id = at.id === undefined ? '' : idIn(line[at.id])
      if (id !== '' && ids.meet(id, source, line) === 'again') continue
      const cents = at.amount === undefined ? Number.NaN : read.amount(line[at.amount] as Cell)
      stuck.push({
        tab,
        row: r + 1,
        deal: text(line, at.name) || id || text(line, at.account) || `Row ${r + 1}`,
        account: text(line, at.account),
        stage: String(stage).trim(),
        amount: Number.isNaN(cents) ? undefined : cents / 100,
        days,
      })
    }
  }
  return {
    stuck: stuck.sort((a, b) => b.days - a.days),
    untold: sources.filter(({ at }) => at.stageChanged === undefined).map(({ tab }) => tab),
  }
}

const text = (line: readonly Cell[], column: number | undefined): string =>
  column === undefined
    ? ''
    : String(line[column] ?? '')
        .replace(/\s+/g, ' ')
        .trim()
