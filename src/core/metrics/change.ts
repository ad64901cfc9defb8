import { CivilDate, type IsoDate } from '../../model/civil-date'
import type { Rewritten } from '../../model/kept-tab'
import { everHolds, type History, holdingOn, startOf, type Version } from './versions'

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
  const nothing: Rewritten<V> = { added: [], edited: [] }
  const at = [...history].reverse().filter((version) => startOf(version) === from)
  const begins = at.find(everHolds)
  if (begins) return asIs(begins, values) ? nothing : { added: [], edited: [{ row: begins.row, values }] }
  const holding = from === '' ? undefined : holdingOn(history, from)
  if (holding && asIs(holding, values)) return nothing
  const next = history
    .filter(everHolds)
    .map(startOf)
    .find((start) => start > from)
  const [validTo] = [holding?.validTo, next && dayBefore(next)].filter(Boolean).sort()
  const edited = holding ? [{ row: holding.row, values: { validTo: dayBefore(from) } as Partial<V> }] : []
  const [idle] = at
  // A row that was retired before it began serves again.
  if (idle) return { added: [], edited: [...edited, { row: idle.row, values: { ...values, validTo } }] }
  return { added: [{ ...values, validFrom: from || undefined, validTo } as V], edited }
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
