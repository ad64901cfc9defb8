import { CivilDate, type IsoDate } from '../../model/civil-date'

/** The day that a text names, which must be one. */
export const dayOf = (iso: IsoDate): CivilDate => CivilDate.parse(iso) as CivilDate

export const dayBefore = (iso: IsoDate): IsoDate => CivilDate.of(dayOf(iso).serial - 1).iso
export const dayAfter = (iso: IsoDate): IsoDate => CivilDate.of(dayOf(iso).serial + 1).iso
