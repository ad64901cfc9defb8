import { chanceOf, type Deal, isClosed, type StageName } from './deal'
import { amountIn, type Cell, chanceIn, type DayWay, dayIn, type Notation } from './notation'

/** What a column of an export holds: a field of the planner, or something else that exports carry. */
export type Value = {
  field?: Field
  /** What the column writes for a deal; `row` counts deals from 0. */
  of(deal: Deal, notation: Notation, row: number): Cell
}

/** Fields by the name that the tab Deal columns gives them. */
export type Field =
  | 'Id'
  | 'Name'
  | 'Account'
  | 'Owner'
  | 'Amount'
  | 'Currency'
  | 'Close date'
  | 'Closed date'
  | 'Created date'
  | 'Stage'
  | 'Status'
  | 'Probability'

const value = (field: Field | undefined, of: Value['of']): Value => (field ? { field, of } : { of })

export const id = value('Id', ({ id }) => id)
export const name = value('Name', ({ name }) => name)
export const account = value('Account', ({ account }) => account)
export const owner = value('Owner', ({ owner }) => owner)
export const amount = value('Amount', ({ cents, currency }, as) => amountIn(as.amount, cents, currency))
export const currency = value('Currency', ({ currency }) => currency)
export const close = value('Close date', ({ close }, as) => dayIn(as.day, close))
export const created = value('Created date', ({ created }, as) => dayIn(as.day, created))
export const probability = value('Probability', (deal, as) => chanceIn(as.chance, chanceOf(deal)))
/** The stage by the name that a CRM gives it. Where a status says what became of a deal, a closed one stays where it was. */
export const stage = (names: Readonly<Record<StageName, string>>, stayed?: string) =>
  value('Stage', (deal) => (stayed && isClosed(deal) ? stayed : names[deal.stage]))

/** The id of an owner, for which the tab People knows a name. */
export const ownerId = value('Owner', ({ owner }) => idOf(owner))
export const idOf = (name: string) =>
  `0055g${[...name]
    .map((sign) => sign.charCodeAt(0).toString(36))
    .join('')
    .slice(0, 12)
    .padStart(12, '0')}A`

/** When a CRM thought that a deal would close: of a closed one it is what was hoped for once. */
export const hoped = value('Close date', (deal, as) => dayIn(as.day, isClosed(deal) ? deal.created : deal.close))
export const closed = value('Closed date', (deal, as) => (isClosed(deal) ? dayIn(as.day, deal.close) : ''))
/** A status of three words apart from the stage. */
export const status = (open: string, won: string, lost: string) =>
  value('Status', ({ stage }) => (stage === 'Closed Won' ? won : stage === 'Closed Lost' ? lost : open))
export const wonOn = (way?: DayWay) =>
  value(undefined, ({ stage, close }, as) => (stage === 'Closed Won' ? dayIn(way ?? as.day, close) : ''))
export const lostOn = (way?: DayWay) =>
  value(undefined, ({ stage, close }, as) => (stage === 'Closed Lost' ? dayIn(way ?? as.day, close) : ''))

// What exports carry besides, made to look like what it might be taken for.
export const blank = value(undefined, () => '')
export const always = (cell: Cell) => value(undefined, () => cell)
export const oneOf = (...cells: Cell[]) => value(undefined, (_deal, _as, row) => cells[row % cells.length] as Cell)
export const weighted = value(undefined, (deal, as) =>
  amountIn(as.amount, Math.round(deal.cents * chanceOf(deal)), deal.currency),
)
export const otherAmount = value(undefined, (deal, as) => amountIn(as.amount, deal.cents * 3 + 100, deal.currency))
export const otherDay = value(undefined, ({ close }, as) => dayIn(as.day, `${Number(close.slice(0, 4)) + 1}-03-14`))
export const modified = value(undefined, ({ created }, as) => dayIn(as.day, `${created.slice(0, 8)}28`))
export const count = value(undefined, (_deal, _as, row) => (row * 37) % 190)
export const longId = (prefix: string) => value(undefined, (_deal, _as, row) => `${prefix}${1000000000 + row * 7919}`)
export const flag = (is: (deal: Deal) => boolean) => value(undefined, (deal) => is(deal))
export const share = value(undefined, (deal, as) => chanceIn(as.chance, chanceOf(deal) / 2))
/** The same amount again, as exports repeat it under another title. */
export const amountBeside = value(undefined, amount.of)
/** The day of a deal that is won or still open; blank for one that is lost. */
export const wonOrHoped = value('Close date', ({ stage, close }, as) =>
  stage === 'Closed Lost' ? '' : dayIn(as.day, close),
)
export const lost = value('Closed date', ({ stage, close }, as) =>
  stage === 'Closed Lost' ? dayIn(as.day, close) : '',
)
