import { previewAmortization as preview } from '../store/amortization/preview'
import { rangeInput } from './range-input'
import { request } from './request'

/** What a roll-forward of capitalised commissions would say and do, without doing it. */
export const previewAmortization = request({ input: rangeInput, writes: false, run: preview })
