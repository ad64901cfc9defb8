import { dayIn } from '../../core/deals/values/day'
import type { Forecast } from '../../core/forecast/forecast'
import { withTyped } from '../../core/forecast/reckon'
import { sheetsOf } from '../../core/forecast/sheets'
import type { WhatIf } from '../../core/forecast/tally'
import { deal, rep, table } from '../../core/forecast/titles'
import { type Cell, found } from '../../model/cell'
import type { GeneratedSheet, SheetTable } from '../../model/generated-sheet'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import type { Workbook } from '../../ports'
import { Base } from '../generated/base'
import { standingOf } from '../generated/generate'
import { locate, type Standing } from '../generated/locate'
import type { Place } from '../generated/render'
import { sameValue } from '../generated/same'

type Read<T> = { values: Map<string, T>; faults: Fault[] }

const unread = (tab: string, row: number, column: string, cell: Cell, expected: string): Fault => ({
  message: `${tab}, row ${row}, ${column}: found ${found(cell)}, expected ${expected}.`,
  at: { tab, row, column },
})

const cellsOf =
  ({ cells }: Standing, place: Place | undefined) =>
  (row: number, title: string): Cell => {
    const column = place?.columns.get(title)
    return column === undefined ? '' : (cells[row - 1]?.[column - 1] ?? '')
  }

/** What people changed by hand on the deals tab that stands, by key. */
function whatIfsOn(tab: string, standing: Standing, place: Place | undefined, base: Base): Read<WhatIf> {
  const values = new Map<string, WhatIf>()
  const faults: Fault[] = []
  const cell = cellsOf(standing, place)
  for (const [key, row] of place?.rows ?? []) {
    const blame = (column: string, expected: string) =>
      faults.push(unread(tab, row, column, cell(row, column), expected))
    const changed = cell(row, deal.changed)
    const close = changed === '' ? undefined : typeof changed === 'number' ? changed : dayIn(changed)
    if (Number.isNaN(close)) blame(deal.changed, 'a date, such as 2026-10-01')
    const chance = cell(row, deal.probability)
    if (chance !== '' && !(typeof chance === 'number' && chance >= 0 && chance <= 1))
      blame(deal.probability, 'a share from 0% to 100%')
    const include = cell(row, deal.include)
    if (include !== '' && typeof include !== 'boolean') blame(deal.include, 'a tick, TRUE or FALSE')
    const written = base.at(table.deals, key, deal.probability)
    const same = written !== undefined && !Array.isArray(written) && sameValue(written as Cell, chance)
    // A tick that the last generation took away, from a deal that had left the period, is no what-if.
    const unticked = include === false && base.at(table.deals, key, deal.include) !== false
    values.set(key, {
      include: !unticked,
      close: Number.isNaN(close) ? undefined : close,
      probability: same || typeof chance !== 'number' ? undefined : chance,
    })
  }
  return { values, faults }
}

/** The reps of the forecast tab that stands on whose rows somebody typed, by plain name, with their adjustments. */
function repsOn(tab: string, standing: Standing, { columns, total }: SheetTable, place: Place | undefined) {
  const read: Read<{ name: string; adjustment: number }> = { values: new Map(), faults: [] }
  const cell = cellsOf(standing, place)
  for (const [name, row] of place?.rows ?? []) {
    if (name === total?.cells[0]) continue
    const adjustment = cell(row, rep.adjustment)
    if (adjustment !== '' && typeof adjustment !== 'number')
      read.faults.push(unread(tab, row, rep.adjustment, adjustment, 'an amount, as a number'))
    if (columns.some(({ title, input }) => input === 'typed' && cell(row, title) !== ''))
      read.values.set(plainName(name), { name, adjustment: typeof adjustment === 'number' ? adjustment : 0 })
  }
  return read
}

/** The forecast with what people typed on the sheets that stand. */
export function typedOn(workbook: Workbook, first: Forecast, bases: ReadonlyMap<string, Base>) {
  const { deals, forecast } = sheetsOf(first)
  const standings = new Map<string, Standing>()
  const at = (sheet: GeneratedSheet, name: string) => {
    const standing = standingOf(workbook.tab(sheet.tab))
    standings.set(sheet.tab, standing)
    const base = bases.get(sheet.tab) ?? new Base()
    const of = sheet.tables.find((one) => one.name === name) as SheetTable
    return { standing, base, of, place: locate(sheet, standing, (table) => base.labels(table)).get(name) }
  }
  const ofDeals = at(deals, table.deals)
  const ofReps = at(forecast, table.reps)
  const whatIfs = whatIfsOn(deals.tab, ofDeals.standing, ofDeals.place, ofDeals.base)
  const reps = repsOn(forecast.tab, ofReps.standing, ofReps.of, ofReps.place)
  const typed = { whatIfs: whatIfs.values, reps: reps.values }
  return {
    forecast: { ...first, ...withTyped(first, typed) },
    standings,
    faults: [...whatIfs.faults, ...reps.faults],
  }
}
