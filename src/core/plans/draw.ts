import type { Fault } from '../../model/problem'
import { at } from './read-terms'
import type { Version } from './versions'

/** What a plan advances in a period of its statements, in money. */
export type Draw = { amount: number; recoverable: boolean }

/** The draw of a version. It is the person's, not a component's: a second row that has one is told. */
export function drawOf({ rows }: Version, faults: Fault[]): Draw | undefined {
  const [first, ...others] = rows.filter(({ draw }) => draw !== undefined)
  for (const row of others)
    faults.push(at(row, 'draw', `a draw stands in row ${first?.row} already, which counts. A plan has one draw.`))
  return first && { amount: first.draw as number, recoverable: first.recoverable !== 'no' }
}
