import type { Cell } from '../../model/cell'
import { CivilDate } from '../../model/civil-date'
import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import type { Category } from '../../model/stage'
import { Ids } from '../deals/duplicates'
import { idIn } from '../deals/id'
import type { DealSource } from '../deals/source'
import { type Credit, creditsIn, creditsOf } from '../deals/split'
import { stageIn } from '../deals/stages'

type Known = {
  /** Category by plain name of the stage. */
  categories: ReadonlyMap<string, Category>
  names: ReadonlyMap<string, string>
}

/**
 * Who is credited with the deals that were created in a period, whenever they close: a new deal often has neither an
 * amount nor a close date yet. A second row of an id, a stage that is omitted or none of the tab Stages, and a split
 * that can't be read count nowhere, as in the forecast.
 */
export function createdIn(sources: readonly DealSource[], { categories, names }: Known, period: Period): Credit[] {
  const [from, to] = [serial(period.from), serial(period.to)]
  const ids = new Ids()
  const credits: Credit[] = []
  for (const source of sources) {
    const { cells, first, at, read } = source
    if (at.createdDate === undefined) continue
    for (let r = first; r < cells.length; r++) {
      const line = cells[r] as readonly Cell[]
      const day = read.createdDate(line[at.createdDate] as Cell)
      if (!(day >= from && day <= to)) continue
      const owner = text(line, at.owner)
      const category = categories.get(plainName(stageIn(line, source)))
      const split = text(line, at.split)
      if (owner === '' || category === undefined || category === 'Omitted' || (split !== '' && !creditsIn(split)))
        continue
      const id = at.id === undefined ? '' : idIn(line[at.id])
      if (id !== '' && ids.meet(id, source, line) === 'again') continue
      credits.push(...creditsOf(split, owner, names))
    }
  }
  return credits
}

const serial = (iso: string) => (CivilDate.parse(iso) as CivilDate).serial
const text = (line: readonly Cell[], column: number | undefined): string =>
  column === undefined
    ? ''
    : String(line[column] ?? '')
        .replace(/\s+/g, ' ')
        .trim()
