import { whys } from '../../statements/reckon'
import { oneOf, record } from './codec'
import { period } from './period'

/** What a row keeps of earnings that no deal explains: the days on which the version held, and why. */
export const other = record({ stretch: period, why: oneOf(...whys) })
