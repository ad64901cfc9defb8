import { type Deal, isClosed, type StageName, stages } from './deal'
import type { Layout } from './layout'
import { amountIn, type Cell, type Notation } from './notation'
import { type Arrangement, type Disguised, disguise, salesforceFooter, totalled } from './tab'
import { blank } from './value'

/** How deals come out of a layout. */
export type How = {
  banner: readonly (readonly Cell[])[]
  footer: 'none' | 'salesforce' | 'total'
  /** Of the workbook and of its deals. */
  currency: string
  /** Whether the tab Stages lists the stages; if not, they are proposed from the deals, where these tell enough. */
  stagesKnown: boolean
  /** An order of the columns; 0 is that of the layout. */
  shuffle: number
  /** Columns to leave out that no figure needs, as bits. */
  leave: number
  /** Non-breaking and superfluous spaces in titles and names. */
  spaces: boolean
  blankColumns: boolean
  /** The amount a second time under its title. */
  repeated: boolean
  /** A row each that lacks something, is in another currency, or comes twice. */
  faults: boolean
  grouped: boolean
  /** New titles by the layout's. */
  renames: Readonly<Record<string, string>>
  notation: Partial<Notation>
  /** The status beside the stage in words that nobody knows until the tab Stages names them. */
  foreignStatus: boolean
  /** All days are among the first twelve of their month, so that day and month can't be told apart. */
  shortDays: boolean
}

/** Deals in disguise, with what a forecast must make of them. */
export type Case = Disguised & {
  /** The deals that count. */
  counted: Deal[]
  /** How many rows do not, by the reason that must be given. */
  leftOut: Record<string, number>
  stagesKnown: boolean
  currency: string
  owners: string[]
  /** The stages' own names, in the order of `stages`. */
  stageNames: StageName[]
}

type Columns = NonNullable<Arrangement['columns']>
type Row = { deal: Deal; reason?: string }

export function caseOf(drawn: readonly Deal[], layout: Layout, how: How): Case {
  const notation = notationOf(layout, how)
  const columns = columnsOf(layout, how)
  const rows = rowsOf(drawn, layout, how, columns)
  const deals = rows.map(({ deal }) => deal)
  const renamed = Object.values(how.renames)
  const sum = amountIn(
    notation.amount,
    deals.reduce((all, { cents }) => all + cents, 0),
    how.currency,
  )
  const footer = {
    none: [],
    salesforce: salesforceFooter(deals.length),
    total: [totalled('Total', columns, sum)],
  }[how.footer]
  const written = deals.map((deal) => ({ ...deal, owner: how.spaces ? spaced(deal) : deal.owner }))
  const made = disguise(written, layout, { columns, banner: how.banner, footer, grouped: how.grouped, notation })
  const groups = how.grouped ? new Set(deals.map(({ owner }) => owner)).size : 0
  const leftOut: Record<string, number> = {}
  const tells = (field: string) =>
    columns.some(([title, value]) => value.field === field && !renamed.includes(title.replace(/\u00a0/g, ' ').trim()))
  const leave = (reason: string, count: number) => {
    if (count) leftOut[reason] = (leftOut[reason] ?? 0) + count
  }
  leave('no deal: a total or a note', groups + footer.filter((line) => line.some((cell) => cell !== '')).length)
  const judged = rows.map(({ deal, reason }) => ({
    deal,
    reason: reason === 'no owner' || reason === 'no amount' ? reason : (unreadable(deal, notation) ?? reason),
  }))
  for (const { reason } of judged) if (reason) leave(reason, 1)
  const { Status: atStatus, Stage: atStage } = made.at
  const says = (column: number | undefined) => column !== undefined && made.rows.some((line) => line[column] === 'Won')
  const foreign = how.foreignStatus && tells('Status') && atStage !== undefined && says(atStatus) && !says(atStage)
  return {
    ...made,
    ...(foreign ? inForeignWords(made) : {}),
    counted: judged.filter(({ reason }) => !reason).map(({ deal }) => deal),
    leftOut,
    stagesKnown: how.stagesKnown || layout.ownStages === true || !tells('Probability'),
    currency: how.currency,
    owners: [...new Set(drawn.map(({ owner }) => owner))],
    stageNames: Object.keys(stages) as StageName[],
  }
}

const foreignWords: Readonly<Record<string, string>> = { Open: 'Offen', Won: 'Gewonnen', Lost: 'Verloren' }

function inForeignWords({ rows, at, titleRow, stages }: Disguised): Pick<Disguised, 'rows' | 'stages'> {
  const said = (cell: Cell) => foreignWords[String(cell)] ?? cell
  return {
    rows: rows.map((line, r) => line.map((cell, c) => (r > titleRow && c === at.Status ? said(cell) : cell))),
    stages: [
      ...stages.map(([stage, ...counts]): Disguised['stages'][number] => [foreignWords[stage] ?? stage, ...counts]),
      ['Offen', 'Pipeline', 0.1],
    ],
  }
}

/** Amounts in fractions of their currency are told by the CRM that counts so, and by nothing else. */
function notationOf(layout: Layout, { notation }: How): Notation {
  const fractions = [layout.notation.amount, notation.amount].some((way) => /cents|millionths/.test(way ?? ''))
  return { ...layout.notation, ...notation, ...(fractions ? { amount: layout.notation.amount } : {}) }
}

/** Of 5 that a sheet of decimal points holds nobody can tell whether it was 5 or 5.000. */
const unreadable = ({ cents, currency }: Deal, { amount }: Notation): string | undefined => {
  if (amount !== '1.234,50, read with a point') return undefined
  const cell = amountIn(amount, cents, currency)
  return Number.isInteger(cell) && Math.abs(cell as number) < 1000 ? 'amount can’t be read' : undefined
}

const early = (iso: string) => iso.replace(/..$/, (day) => `0${(Number(day) % 9) + 1}`)
const spaced = ({ owner, id }: Deal) => (id.endsWith('4') ? ` ${owner.replace(/ /g, '\u00a0')} ` : owner)

/** The deals in the order of their rows, each with the reason that it must be left out for, if any. */
function rowsOf(drawn: readonly Deal[], layout: Layout, how: How, columns: Columns): Row[] {
  // Where a sheet took every day for a month, nothing is left to tell.
  const short = how.shortDays && how.notation.day !== '07/06/2026, read month first'
  const deals = drawn
    .filter(({ stage }) => !layout.withoutLost || stage !== 'Closed Lost')
    .map((deal) => ({ ...deal, currency: how.currency }))
    .map((deal) => (short ? { ...deal, close: early(deal.close), created: early(deal.created) } : deal))
  const rows: Row[] = deals.map((deal) => ({ deal }))
  if (!how.faults) return rows
  const titleOf = (field: string) => columns.find(([, value]) => value.field === field)?.[0]
  /** Changes the deal so many rows from the end. */
  const spoil = (back: number, reason: string, change: (deal: Deal) => Partial<Deal>) => {
    const at = rows.length - back
    const { deal } = rows[at] as Row
    rows[at] = { deal: { ...deal, ...change(deal) }, reason }
  }
  if (!how.grouped) spoil(1, 'no owner', () => ({ lacks: ['Owner'] }))
  spoil(2, 'no amount', () => ({ lacks: ['Amount'] }))
  spoil(3, 'no close date', () => ({ lacks: ['Close date', 'Closed date'] }))
  // What became of a closed deal its status says, where there is one.
  const { deal } = rows[rows.length - 4] as Row
  if (titleOf('Stage') !== undefined && !(titleOf('Status') !== undefined && isClosed(deal)))
    spoil(4, 'no stage', () => ({ lacks: ['Stage'] }))
  if (titleOf('Currency') !== undefined) spoil(5, 'another currency', () => ({ currency: 'CHF' }))
  if (titleOf('Id') !== undefined) rows.push({ deal: (rows[rows.length - 6] as Row).deal, reason: 'duplicate id' })
  return rows
}

/** Without these a tab would not say what became of its deals, or when. */
const needed = ['Owner', 'Amount', 'Close date', 'Closed date', 'Stage', 'Status']

/** The columns of a layout as this export has them. */
function columnsOf(layout: Layout, { shuffle, leave, renames, spaces, blankColumns, repeated }: How): Columns {
  const kept = layout.columns.filter(([, { field = '' }], c) => needed.includes(field) || !((leave >> (c % 31)) & 1))
  const ordered = shuffle
    ? kept
        .map((column, c) => ({ column, place: (Math.imul(c + 1, 2_654_435_761) ^ Math.imul(shuffle, 40_503)) >>> 0 }))
        .sort((a, b) => a.place - b.place)
        .map(({ column }) => column)
    : [...kept]
  const amount = ordered.find(([, { field }]) => field === 'Amount')
  const all = [...ordered, ...(repeated && amount ? [amount] : [])]
  const titled = all.map(([title, value], c) => {
    const given = renames[title] ?? title
    return [spaces && c % 3 === 1 ? ` ${given.replace(/ /g, '\u00a0')}` : given, value] as const
  })
  return blankColumns ? [...titled.slice(0, 2), ['', blank], ...titled.slice(2), ['', blank]] : titled
}
