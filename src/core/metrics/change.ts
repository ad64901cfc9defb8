import { CivilDate, type IsoDate } from '../../model/civil-date'
import { everHolds, type History, holdingOn, startOf, type Version } from './versions'

/** What is to be written: rows to add below the last one, and cells of rows that stand. */
export type Rewritten<V> = { added: V[]; edited: { row: number; values: Partial<V> }[] }

export const dayBefore = (iso: IsoDate): IsoDate => CivilDate.of((CivilDate.parse(iso) as CivilDate).serial - 1).iso

/**
 * Changes what a name means from a day on; '' is from the start. The version that holds then ends the day before, and a
 * new one takes its place until it would have ended or the next one begins. A version that begins on just that day is
 * changed itself, and what asks for nothing writes nothing. A name without a history is new,
 * and needs all values.
 */
export function changeFrom<V extends Version>(
  history: History<V>,
  from: IsoDate | '',
  values: Partial<V>,
): Rewritten<V> {
  const next = history
    .filter(everHolds)
    .map(startOf)
    .find((start) => start > from)
  const begins = [...history].reverse().find((version) => startOf(version) === from)
  if (begins) {
    const revived = everHolds(begins) ? {} : { validTo: next && dayBefore(next) }
    return {
      added: [],
      edited: asIs(begins, { ...values, ...revived })
        ? []
        : [{ row: begins.row, values: { ...values, ...revived } as Partial<V> }],
    }
  }
  const holding = from === '' ? undefined : holdingOn(history, from)
  if (holding && asIs(holding, values)) return { added: [], edited: [] }
  const [validTo] = [holding?.validTo, next && dayBefore(next)].filter(Boolean).sort()
  return {
    added: [{ ...values, validFrom: from || undefined, validTo } as V],
    edited: holding ? [{ row: holding.row, values: { validTo: dayBefore(from) } as Partial<V> }] : [],
  }
}

const asIs = <V extends Version>(standing: V, values: object): boolean =>
  Object.entries(values).every(([key, value]) => standing[key as keyof V] === value)

/** Ends a name from a day on. A version that was to begin later ends before it begins, so that it never holds. */
export const retireFrom = <V extends Version>(history: History<V>, from: IsoDate): Rewritten<V> => ({
  added: [],
  edited: history
    .filter(({ validTo }) => validTo === undefined || validTo >= from)
    .map((version) => {
      const start = startOf(version)
      return { row: version.row, values: { validTo: dayBefore(start > from ? start : from) } as Partial<V> }
    }),
})
