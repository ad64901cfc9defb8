import { commission } from './commission'
import type { Formula } from './formula'

/** Every custom function, in the order in which the reference lists them. */
export const formulas: readonly Formula[] = [commission]
