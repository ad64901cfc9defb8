import { CivilDate } from '../../model/civil-date'
import { Expected } from '../../model/column'
import { type CellKind, cellKind } from './kind'

const aDate = new Expected('a date')

/** A day, as the sheet shows it. Text and numbers that could be read as one are not dates. */
export const date = (name: string, help: string): CellKind<CivilDate> => ({
  ...cellKind(name, help, 'Date', (content) => (content instanceof CivilDate ? content : aDate)),
  dates: true,
})
