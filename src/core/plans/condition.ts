import type { Cell } from '../../model/cell'
import { plainName } from '../../model/plain-name'

export const signs = ['<>', '<=', '>=', '=', '<', '>'] as const

/** Which deals a component pays for, such as `Type = New`: a field of deals or a column of the deal tab, and what stands there. */
export type Condition = { field: string; sign: (typeof signs)[number]; value: string }

/** Reads `Type = New and Product <> Renewal`, all of which must hold; undefined where it reads otherwise. */
export function conditionsIn(text: string): Condition[] | undefined {
  const conditions = text.split(/\s+and\s+/i).map((part) => {
    const [, field = '', sign = '', value = ''] = /^\s*(.+?)\s*(<>|<=|>=|=|<|>)\s*(.*?)\s*$/.exec(part) ?? []
    return { field, sign: sign as Condition['sign'], value: value.replace(/^"(.*)"$/, '$1') }
  })
  return conditions.every(({ sign }) => signs.includes(sign)) ? conditions : undefined
}

/** Whether a value meets a condition. Texts are equal whatever their case and spaces; only figures are larger or smaller. */
export function meets(found: Cell, { sign, value }: Condition): boolean {
  if (sign === '=' || sign === '<>') return (plainName(found) === plainName(value)) === (sign === '=')
  const limit = Number(value)
  if (typeof found !== 'number' || value === '' || Number.isNaN(limit)) return false
  return sign === '<' ? found < limit : sign === '>' ? found > limit : sign === '<=' ? found <= limit : found >= limit
}
