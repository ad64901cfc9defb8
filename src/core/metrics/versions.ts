import { CivilDate, type IsoDate } from '../../model/civil-date'

/** A row that holds from a day to a day, both counted; undefined is without end. */
export type Dated = { validFrom?: IsoDate | undefined; validTo?: IsoDate | undefined }

/** What is to be written: cells of rows that stand, and a new row. */
export type Rewritten<T> = { edited: { row: number; values: Partial<T> }[]; added: T[] }

const start = ({ validFrom }: Dated): IsoDate => validFrom ?? ''
const dayBefore = (iso: IsoDate): IsoDate => CivilDate.of((CivilDate.parse(iso) as CivilDate).serial - 1).iso

/** The version that holds on a day: of those that have begun and are not over, the latest. */
export const holdingOn = <T extends Dated>(versions: readonly T[], day: IsoDate): T | undefined =>
  versions
    .filter((one) => start(one) <= day && (one.validTo === undefined || one.validTo >= day))
    .reduce<T | undefined>((last, one) => (last && start(last) > start(one) ? last : one), undefined)

/**
 * Changes what one name means from a day on: the version that holds then ends the day before, and a new one takes its
 * place for as long as it would have held. From the day on which a version began, it is that version that is changed.
 */
export function changed<T extends Dated>(
  versions: readonly (T & { row: number })[],
  from: IsoDate | undefined,
  values: Omit<T, keyof Dated>,
): Rewritten<T> {
  const same = versions.find((one) => one.validFrom === from)
  if (same) return { edited: [{ row: same.row, values: values as Partial<T> }], added: [] }
  const holding = from && holdingOn(versions, from)
  const later = versions.map(start).filter((day) => day > (from ?? ''))
  const next = later.sort()[0]
  const validTo = holding ? holding.validTo : next && dayBefore(next)
  const ended = holding ? [{ row: holding.row, values: { validTo: dayBefore(from as IsoDate) } as Partial<T> }] : []
  return { edited: ended, added: [{ ...values, validFrom: from, validTo } as T] }
}

/** Ends what one name means after a day. A version that was to begin later never does: it ends before it begins. */
export const retired = <T extends Dated>(
  versions: readonly (T & { row: number })[],
  lastDay: IsoDate,
): Rewritten<T> => ({
  edited: versions
    .filter((one) => one.validTo === undefined || one.validTo > lastDay)
    .map((one) => ({
      row: one.row,
      values: { validTo: start(one) > lastDay ? dayBefore(start(one)) : lastDay } as Partial<T>,
    })),
  added: [],
})

/** Days on which two versions of one name hold, with the rows: only the later one counts then. */
export function overlaps<T extends Dated>(
  versions: readonly (T & { row: number })[],
): [earlier: T & { row: number }, later: T & { row: number }][] {
  const ordered = versions
    .filter((one) => one.validTo === undefined || one.validTo >= start(one))
    .sort((a, b) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : a.row - b.row))
  return ordered.flatMap((later, i) => {
    const earlier = ordered[i - 1]
    return earlier && (earlier.validTo === undefined || earlier.validTo >= start(later))
      ? [[earlier, later] as [typeof earlier, typeof later]]
      : []
  })
}
