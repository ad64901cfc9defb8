import { type Deal, type StageName, stages } from './deal'
import type { Layout } from './layout'
import { amountIn, type Cell, type Notation, orderOf, scaleOf } from './notation'
import { type Field, idOf, owner, ownerId, type Value } from './value'

/** How deals are laid out in a tab, beside what their CRM does anyway. */
export type Arrangement = {
  notation?: Partial<Notation>
  /** Columns in another order, some left out, some of another's: places in `layout.columns`. */
  columns?: readonly (readonly [title: string, value: Value])[]
  /** Rows above the titles. */
  banner?: readonly (readonly Cell[])[]
  /** Rows below the deals. */
  footer?: readonly (readonly Cell[])[]
  /** Grouped by owner, who stands on the first row of the group only, with a subtotal below each. */
  grouped?: boolean
}

/** Deals in disguise, and what a person who knows the tab would say of it. */
export type Disguised = {
  rows: Cell[][]
  /** The row of the titles; 0 is row 1. */
  titleRow: number
  /** Where each field truly stands; 0 is column A. */
  at: Partial<Record<Field, number>>
  /** How the fields are truly read. */
  readsAs: Partial<Record<Field, string>>
  /** What the tab Stages has to say. */
  stages: [stage: string, category: string, probability: number][]
  /** What the tab People has to say: names, and what else they are known as. */
  people: [name: string, aliases: string][]
}

/** The footer of every Salesforce report. */
export const salesforceFooter = (rows: number): Cell[][] => [
  [''],
  [`Grand Totals (${rows} records)`],
  [''],
  ['Confidential Information - Do Not Distribute'],
  ['Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.'],
]

/** The tab that these deals are in, as a CRM would have exported it. */
export function disguise(deals: readonly Deal[], layout: Layout, arrangement: Arrangement = {}): Disguised {
  const { columns = layout.columns, banner = [], footer = [], grouped = false } = arrangement
  const notation = { ...layout.notation, ...arrangement.notation }
  const exported = layout.withoutLost ? deals.filter(({ stage }) => stage !== 'Closed Lost') : deals
  const at: Disguised['at'] = {}
  columns.forEach(([, { field }], c) => {
    if (field) at[field] ??= c
  })
  const lines = exported.map((deal, row) =>
    columns.map(([, value]) => (deal.lacks?.includes(value.field ?? '') ? '' : value.of(deal, notation, row))),
  )
  const body = grouped ? inGroups(exported, lines, columns, notation) : lines
  const rows = [...banner, columns.map(([title]) => title), ...body, ...footer]
  const width = Math.max(...rows.map((line) => line.length))
  return {
    rows: rows.map((line) => [...line, ...new Array<Cell>(width - line.length).fill('')]),
    titleRow: banner.length,
    at,
    readsAs: readingsOf(notation, grouped),
    stages: (Object.keys(stages) as StageName[]).map((name) => [layout.stages[name], ...stages[name]]),
    people: layout.ownersById ? [...new Set(deals.map((deal) => deal.owner))].map((name) => [name, idOf(name)]) : [],
  }
}

function readingsOf({ day, amount, chance }: Notation, grouped: boolean): Disguised['readsAs'] {
  const order = orderOf(day)
  const scale = scaleOf(amount)
  return {
    Owner: grouped ? 'first of group' : 'every row',
    Stage: 'every row',
    Probability: chance === 'share' ? 'share' : 'percent',
    ...(order ? { 'Close date': order, 'Closed date': order, 'Created date': order } : {}),
    ...(scale ? { Amount: scale } : {}),
  }
}

const isOwner = (value: Value) => value === owner || value === ownerId

/** Rows under their owners, each group with its subtotal. */
function inGroups(
  deals: readonly Deal[],
  lines: readonly Cell[][],
  columns: NonNullable<Arrangement['columns']>,
  notation: Notation,
): Cell[][] {
  const groups = new Map<string, { cents: number; currency: string; lines: Cell[][] }>()
  deals.forEach((deal, i) => {
    const name = deal.owner.replace(/\u00a0/g, ' ').trim()
    const group = groups.get(name) ?? { cents: 0, currency: deal.currency, lines: [] }
    groups.set(name, group)
    group.cents += deal.cents
    group.lines.push(lines[i] as Cell[])
  })
  return [...groups.values()].flatMap(({ cents, currency, lines: own }) => [
    ...own.map((line, i) => line.map((cell, c) => (i > 0 && isOwner(columns[c]?.[1] as Value) ? '' : cell))),
    totalled('Subtotal', columns, amountIn(notation.amount, cents, currency)),
  ])
}

/** A row that says what it sums up in the first column that is free, and the sum under the amounts. */
export function totalled(label: string, columns: NonNullable<Arrangement['columns']>, sum: Cell): Cell[] {
  const first = columns.findIndex(([title, { field }]) => title !== '' && field !== 'Amount')
  return columns.map(([, { field }], c) => (c === first ? label : field === 'Amount' ? sum : ''))
}
