import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'

/** A name in a tab, and where it stands. */
export type Named = { name: string; row: number }

/**
 * Names in one column that are to stand in another tab, and do not. Blank names ask for nothing;
 * upper and lower case and spaces around a name make no difference.
 */
export function unknownNames(
  from: { tab: string; column: string; names: readonly Named[] },
  known: { tab: string; names: readonly string[] },
): Fault[] {
  const all = new Set(known.names.map(plainName))
  return from.names
    .filter(({ name }) => name !== '' && !all.has(plainName(name)))
    .map(({ name, row }) => ({
      message: `${from.tab}, row ${row}, ${from.column}: "${name}" is not in the tab ${known.tab}. Add it there, or correct it here.`,
      at: { tab: from.tab, row, column: from.column },
    }))
}
