import { Expected } from '../../model/column'
import { months } from '../../model/month'
import { type CellKind, cellKind } from './kind'

const expected = new Expected('a month, as 1 to 12 or by its English name')

/** A month of the year, 1 to 12, by its number or its English name in any case. */
export const month = (name: string, help: string): CellKind<number> =>
  cellKind(name, help, 'number|string', (content) => {
    const typed = typeof content === 'string' ? content.trim().toLowerCase() : ''
    const number = typed ? months.findIndex((known) => known.toLowerCase() === typed) + 1 : content
    return Number.isInteger(number) && Number(number) >= 1 && Number(number) <= 12 ? Number(number) : expected
  })
