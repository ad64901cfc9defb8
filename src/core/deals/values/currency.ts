import type { Cell } from '../../../model/cell'
import { amountText } from './amount-text'

/** Currencies that a sign alone, in capitals, can stand for. */
const meant: Record<string, string> = {
  $: 'USD CAD AUD NZD SGD HKD TWD MXN BRL ARS CLP COP',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY CNY',
  円: 'JPY',
  '₹': 'INR',
  RS: 'INR PKR LKR NPR',
  KR: 'SEK NOK DKK ISK',
  ZŁ: 'PLN',
  KČ: 'CZK',
  US$: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  S$: 'SGD',
  HK$: 'HKD',
  NT$: 'TWD',
  MX$: 'MXN',
  R$: 'BRL',
  '₩': 'KRW',
  '₺': 'TRY',
  '₪': 'ILS',
  '₽': 'RUB',
  '฿': 'THB',
  '₱': 'PHP',
  '₫': 'VND',
  '₴': 'UAH',
  '₦': 'NGN',
}

/** The currency written beside the amount in a cell, as a code where there is one and else as a sign; '' where none is. */
export function currencyIn(cell: Cell): string {
  const named = typeof cell === 'string' ? (amountText(cell)?.currencies ?? []) : []
  return named.find((one) => /^[A-Z]{3}$/.test(one)) ?? named[0]?.replace('.', '') ?? ''
}

/** Whether what is written beside an amount, in capitals, can stand for a currency: `$` is any dollar, and nothing is any currency. */
export const standsFor = (written: string, currency: string): boolean =>
  written === '' || written === currency || (meant[written] ?? '').split(' ').includes(currency)
