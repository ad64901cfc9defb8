import type { Fault } from '../../model/problem'
import type { Context } from '../../ports'
import type { Paid } from './preview'

/** What was written, and everything worth a person's look. */
export type Calculated = { period: string; tab: string; people: number; total: Paid; findings: Fault[] }

export function calculateStatements(_period: string, _context: Context): Calculated {
  throw new Error('not there yet')
}
