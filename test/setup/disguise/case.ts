import { type Deal, isClosed, type StageName, stages } from './deal'
import type { Layout } from './layout'
import { type Cell, type Notation, orderOf } from './notation'
import { type Disguised, disguise, salesforceFooter } from './tab'
import { blank, type Value } from './value'

/** How deals come out of a layout. Numbers pick orders and choices; the same ones pick the same. */
export type How = {
  banner: readonly (readonly Cell[])[]
  footer: 'none' | 'salesforce' | 'total'
  /** Of the workbook and of its deals. */
  currency: string
  /** Whether the tab Stages lists the stages; if not, they are proposed from the deals. */
  stagesKnown: boolean
  /** 0 leaves the columns in the order of the layout, and all in. */
  shuffle: number
  leave: number
  /** Non-breaking and superfluous spaces in titles and names. */
  spaces: boolean
  blankColumns: boolean
  /** The amount a second time under its title. */
  repeated: boolean
  /** A row each that lacks something, is in another currency, or comes twice. */
  faults: boolean
  grouped: boolean
  renames: Readonly<Record<string, string>>
  notation: Partial<Notation>
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
  /** The names of all owners, and of the stages in the order of `stages`. */
  owners: string[]
  stageNames: StageName[]
}

type Columns = readonly (readonly [title: string, value: Value])[]

/** Without these a tab would not say what became of its deals, or when. */
const kept = ['Owner', 'Amount', 'Close date', 'Closed date', 'Stage', 'Status']
const nbsp = (text: string) => text.replace(/ /g, '\u00a0')

export function caseOf(drawn: readonly Deal[], layout: Layout, how: How): Case {
  const notation = { ...layout.notation, ...how.notation }
  // An amount in fractions of its currency is one where the title or the CRM says so; elsewhere nobody could tell.
  if (how.notation.amount && /cents|millionths/.test(how.notation.amount)) notation.amount = layout.notation.amount
  if (/cents|millionths/.test(layout.notation.amount)) notation.amount = layout.notation.amount
  const short = how.shortDays && notation.day !== '07/06/2026, read month first'
  const deals = drawn.map((deal, i) => ({
    ...deal,
    currency: how.currency,
    close: short ? early(deal.close) : deal.close,
    created: short ? early(deal.created) : deal.created,
    owner: how.spaces && i % 5 === 3 ? `${nbsp(deal.owner)} ` : deal.owner,
  }))
  const columns = arranged(layout.columns, how)
  const has = (field: string) => columns.some(([, value]) => value.field === field)
  const footer = footerOf(how.footer, columns, deals)
  const made = disguise(deals, layout, { columns: columns as Columns, banner: how.banner, footer, grouped: how.grouped, notation })
  const exported = layout.withoutLost ? drawn.map((_, i) => i).filter((i) => deals[i]?.stage !== 'Closed Lost') : drawn.map((_, i) => i)
  const sound = new Set(exported)
  const leftOut: Record<string, number> = {}
  const leave = (reason: string, count = 1) => {
    if (count) leftOut[reason] = (leftOut[reason] ?? 0) + count
  }
  const notes = made.rows.slice(made.titleRow + 1).filter((line) => line.some(isNote)).length
  leave('no deal: a total or a note', notes)
  if (how.faults && !how.grouped) {
    const row = (i: number) => made.rows[made.titleRow + 1 + exported.indexOf(i)] as Cell[]
    const lacking = exported.filter((i) => i >= 3)
    const [a, b, c, d] = lacking.slice(-4)
    const emptied = (i: number | undefined, reason: string, ...fields: (keyof Disguised['at'])[]) => {
      if (i === undefined) return
      for (const field of fields) {
        const title = columns.findIndex(([, value]) => value.field === field)
        for (const at of columns.flatMap(([, value], c) => (title >= 0 && value.field === field ? [c] : []))) row(i)[at] = ''
      }
      sound.delete(i)
      leave(reason)
    }
    emptied(a, 'no owner', 'Owner')
    emptied(b, 'no amount', 'Amount')
    emptied(c, 'no close date', 'Close date', 'Closed date')
    if (d !== undefined && !(has('Status') && isClosed(deals[d] as Deal))) emptied(d, 'no stage', 'Stage')
    const e = lacking.at(-5)
    const id = columns.find(([, value]) => value.field === 'Id')?.[0]
    if (e !== undefined && id !== undefined && !(id in how.renames)) {
      made.rows.splice(made.titleRow + 1 + exported.length, 0, [...row(e)])
      leave('duplicate id')
    }
    const f = lacking.at(-6)
    if (f !== undefined && has('Currency') && made.at.Currency !== undefined) {
      row(f)[made.at.Currency] = 'CHF'
      sound.delete(f)
      leave('another currency')
    }
  }
  if (notation.amount === '1.234,50, read with a point')
    for (const i of [...sound]) {
      const at = made.at.Amount as number
      const line = made.rows.find((one) => one.includes((deals[i] as Deal).id))
      void line
      void at
    }
  return {
    ...made,
    counted: [...sound].map((i) => ({ ...(deals[i] as Deal), owner: (drawn[i] as Deal).owner })),
    leftOut,
    stagesKnown: how.stagesKnown,
    currency: how.currency,
    owners: [...new Set(drawn.map(({ owner }) => owner))],
    stageNames: Object.keys(stages) as StageName[],
  }
}
