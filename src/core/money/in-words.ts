import { type Decimal, numberOf } from './decimal'

const grouped = (whole: string) => whole.replace(/\B(?=(\d{3})+$)/g, ',')

/** Whole cents in a sentence: 1234567 is 12,345.67. */
export function centsInWords(cents: bigint): string {
  const digits = `${cents < BigInt(0) ? -cents : cents}`.padStart(3, '0')
  return `${cents < BigInt(0) ? '−' : ''}${grouped(digits.slice(0, -2))}.${digits.slice(-2)}`
}

/** A figure in a sentence, with as many decimals as it has: 1234.5 is 1,234.5. */
export function figureInWords(figure: Decimal | number): string {
  const value = typeof figure === 'number' ? figure : numberOf(figure)
  const [whole = '0', part = ''] = Math.abs(value)
    .toFixed(8)
    .replace(/\.?0+$/, '')
    .split('.')
  return `${value < 0 ? '−' : ''}${grouped(whole)}${part && `.${part}`}`
}

/** A share in a sentence: 0.125 is 12.5%. */
export const shareInWords = (share: number): string => `${figureInWords(share * 100)}%`
