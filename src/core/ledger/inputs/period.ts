import type { Period } from '../../../model/period'
import { type Codec, record, text } from './codec'

export const period: Codec<Period> = record({ from: text, to: text })
