import type { Cell } from '../../../model/cell'
import { type Field, fields } from '../../../model/deal'
import { plainName } from '../../../model/plain-name'
import { isTradeStage } from '../stages'
import type { Titled } from './by-title'
import type { Choice } from './choice'
import type { Knowledge } from './knowledge'
import { looksOf } from './look'
import { columnNamed, type Sheet } from './sheet'

/**
 * What a tab holds: deals; 'beside' another tab of deals none, though some titles are those of deals (quotas, invoices,
 * commissions have them too); 'maybe': it has days and amounts, and is asked about where nothing else holds deals.
 */
export type Holds = 'deals' | 'beside' | 'maybe' | 'nothing'

/** What every deal needs: one of the fields of each. */
const needed: readonly (readonly Field[])[] = [['owner'], ['amount'], ['closeDate'], ['stage', 'status']]

/** How many of them, named by titles, make a tab one of deals. */
const telling = 3

type Seen = {
  sheet: Sheet
  titled: ReadonlyMap<Field, Titled>
  choices: ReadonlyMap<Field, Choice>
  known: Knowledge
  /** Whether people said something about the tab. */
  decided: boolean
}

/** What a tab holds, what every deal needs and no title names, and for one that is 'beside' why. */
export function holdsIn(seen: Seen): { holds: Holds; lacks: string[]; because: string } {
  const { sheet, titled, choices, decided } = seen
  const named = ([...any]: readonly Field[]) => any.some((field) => titled.has(field))
  const lacking = needed.filter((any) => !named(any))
  const unlike = lacking.filter((any) => !any.some((field) => choices.get(field)?.column !== undefined))
  const lacks = lacking.map(inWords)
  const close = choices.get('closeDate')?.column
  const result = (holds: Holds, because = '') => ({ holds, lacks, because })
  if (decided) return result('deals')
  if (needed.length - lacking.length >= telling) {
    if (unlike.length) return result('beside', `no column holds the ${unlike.map(inWords).join(', the ')}`)
    if (!titled.has('closeDate') && close !== undefined && !titled.has('stage') && !stageOfDeals(seen))
      return result('beside', `column ${columnNamed(sheet, close)} may be any date, and no status is one of deals`)
    return result('deals')
  }
  if (!unlike.length) return result('deals')
  return result(unlike.some((any) => any.includes('amount') || any.includes('closeDate')) ? 'nothing' : 'maybe')
}

const inWords = (any: readonly Field[]) => any.map((field) => fields[field].toLowerCase()).join(' or ')

/** What invoices, expenses and tickets are called as well. */
const anybodys = /^(?:open|new|cancell?ed)$/

/** Whether a status of these rows is one that only deals have, to the trade or to the tab Stages. */
function stageOfDeals({ sheet, choices, known }: Seen): boolean {
  const columns = (['stage', 'status'] as const).flatMap((field) => choices.get(field)?.column ?? [])
  const telling = (cell: Cell) =>
    known.stages.has(plainName(cell)) || (isTradeStage(String(cell)) && !anybodys.test(plainName(cell)))
  return columns.some((column) => looksOf(sheet, column).some(telling))
}
