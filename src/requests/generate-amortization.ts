import { generateAmortization as generate } from '../store/amortization/generate-amortization'
import { rangeInput } from './range-input'
import { request } from './request'

/** Generates the roll-forward of capitalised commissions over a range of periods. */
export const generateAmortization = request({ input: rangeInput, writes: true, run: generate })
