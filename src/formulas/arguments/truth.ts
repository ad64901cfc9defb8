import { Expected } from '../../model/column'
import { type CellKind, cellKind } from './kind'

const expected = new Expected('TRUE or FALSE')

/** TRUE or FALSE. */
export const truth = (name: string, help: string): CellKind<boolean> =>
  cellKind(name, help, 'boolean', (content) => (typeof content === 'boolean' ? content : expected))
