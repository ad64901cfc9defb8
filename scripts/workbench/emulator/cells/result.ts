import type { Zone } from '../values/zone'

/** A cell as the engine takes it from a function. */
export type Given = { value: string | number | boolean; format?: string }

function cell(value: unknown, zone: Zone, date: string): Given {
  if (value === null || value === undefined) return { value: '' }
  if (typeof value === 'string' || typeof value === 'boolean') return { value }
  if (typeof value === 'number' && Number.isFinite(value)) return { value }
  if (Object.prototype.toString.call(value) === '[object Date]')
    return { value: zone.serial((value as Date).getTime()), format: date }
  throw new Error(`A custom function gave ${String(value)}, which is no value of a cell.`)
}

/** What a custom function gave as the engine takes it: a value, or columns that spill. Rows must be equally long. */
export function result(given: unknown, zone: Zone, date: string): Given | Given[][] {
  if (!Array.isArray(given)) return cell(given, zone, date)
  const rows = given.map((row) => (Array.isArray(row) ? row : [row]))
  const width = rows[0]?.length ?? 0
  if (!width) return { value: '' }
  if (rows.some((row) => row.length !== width)) throw new Error('A custom function gave rows of different lengths.')
  return Array.from({ length: width }, (_, column) => rows.map((row) => cell(row[column], zone, date)))
}
