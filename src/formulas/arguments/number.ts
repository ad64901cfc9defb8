import { Expected } from '../../model/column'
import { type CellKind, cellKind } from './kind'

const aNumber = new Expected('a number')
const zeroOrAbove = new Expected('a number of zero or above')
const aboveZero = new Expected('a number above zero')
const count = new Expected('a whole number above zero')

/** Finite, too: what a cell can hold. Infinity and NaN less themselves are NaN. */
const isNumber = (content: unknown): content is number => typeof content === 'number' && content - content === 0

/** A number. Text that looks like one is not one, and neither is a date or TRUE. */
export const number = (name: string, help: string): CellKind<number> =>
  cellKind(name, help, 'number', (content) => (isNumber(content) ? content : aNumber))

/** A number of zero or above. */
export const notNegative = (name: string, help: string): CellKind<number> =>
  cellKind(name, help, 'number', (content) => (isNumber(content) && content >= 0 ? content : zeroOrAbove))

/** A number above zero, such as a quota. */
export const positiveNumber = (name: string, help: string): CellKind<number> =>
  cellKind(name, help, 'number', (content) => (isNumber(content) && content > 0 ? content : aboveZero))

/** A whole number above zero, such as a number of months. */
export const wholeNumber = (name: string, help: string): CellKind<number> =>
  cellKind(name, help, 'number', (content) =>
    Number.isInteger(content) && Number(content) > 0 ? Number(content) : count,
  )
