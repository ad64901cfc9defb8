import { dayIn } from '../core/deals/day'
import { plainName } from '../core/deals/stages'
import type { WhatIf } from '../core/forecast/tally'
import { deal, rep, table } from '../core/forecast/titles'
import { type Cell, found } from '../model/cell'
import type { Standing } from './generated/locate'
import type { Place } from './generated/render'
import { sameValue } from './generated/same'
import type { Base } from './generated/written'

type Read<T> = { values: Map<string, T>; faults: string[] }

const cellsOf =
  ({ cells }: Standing, place: Place | undefined) =>
  (row: number, title: string): Cell => {
    const column = place?.columns.get(title)
    return column === undefined ? '' : (cells[row - 1]?.[column - 1] ?? '')
  }

/** What people changed by hand on the deals tab that stands, by key. */
export function whatIfsOn(tab: string, standing: Standing, place: Place | undefined, base: Base): Read<WhatIf> {
  const values = new Map<string, WhatIf>()
  const faults: string[] = []
  const cell = cellsOf(standing, place)
  for (const [key, row] of place?.rows ?? []) {
    const changed = cell(row, deal.changed)
    const close = changed === '' ? undefined : typeof changed === 'number' ? changed : dayIn(changed)
    if (Number.isNaN(close))
      faults.push(`${tab}, row ${row}, ${deal.changed}: found ${found(changed)}, expected a date, such as 2026-10-01.`)
    const chance = cell(row, deal.probability)
    const written = base.at(table.deals, key, deal.probability)
    const same = written !== undefined && !Array.isArray(written) && sameValue(written as Cell, chance)
    // A tick that the last generation took away, from a deal that had left the period, is no what-if.
    const unticked = cell(row, deal.include) === false && base.at(table.deals, key, deal.include) !== false
    values.set(key, {
      include: !unticked,
      close: Number.isNaN(close) ? undefined : close,
      probability: same || typeof chance !== 'number' ? undefined : chance,
    })
  }
  return { values, faults }
}

/** The adjustments on the forecast tab that stands, by plain name of the rep. */
export function adjustmentsOn(tab: string, standing: Standing, place: Place | undefined): Read<number> {
  const values = new Map<string, number>()
  const faults: string[] = []
  const cell = cellsOf(standing, place)
  for (const [name, row] of place?.rows ?? []) {
    const adjustment = cell(row, rep.adjustment)
    if (typeof adjustment === 'number') values.set(plainName(name), adjustment)
    else if (adjustment !== '')
      faults.push(`${tab}, row ${row}, ${rep.adjustment}: found ${found(adjustment)}, expected an amount, as a number.`)
  }
  return { values, faults }
}
