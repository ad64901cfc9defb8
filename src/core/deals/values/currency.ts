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

const codes =
  'AED ARS AUD BRL CAD CHF CLP CNY COP CZK DKK EUR GBP HKD HUF IDR ILS INR JPY KRW MXN MYR NOK NZD PHP PLN RON RUB SAR SEK SGD THB TRY TWD UAH USD VND ZAR'.split(
    ' ',
  )
export const isCode = (text: string): boolean => codes.includes(text)

/** The currency that a title names, as in `Amount (USD)`, `Amount in EUR` or `Value €`; '' where it names none. */
export const currencyOfTitle = (title: string): string =>
  title.split(/[^\p{L}]+/u).find(isCode) ?? /[A-Z]*\p{Sc}/u.exec(title)?.[0] ?? ''

/** The currency written beside the amount in a cell, as a code where there is one and else as a sign; '' where none is. */
export function currencyIn(cell: Cell): string {
  const named = typeof cell === 'string' ? (amountText(cell)?.currencies ?? []) : []
  return named.find((one) => /^[A-Z]{3}$/.test(one)) ?? named[0]?.replace('.', '') ?? ''
}

/** Names of currencies, in capitals and without points and a plural's s. */
const spelled: Record<string, string> = {
  'US DOLLAR': 'USD',
  EURO: 'EUR',
  'POUND STERLING': 'GBP',
  'BRITISH POUND': 'GBP',
  'SWISS FRANC': 'CHF',
  'JAPANESE YEN': 'JPY',
}

/** What is written for a currency, in capitals: its code where it names one, as `Euro` and `USD ($)` do. */
export function currencyNamed(written: string): string {
  const bare = written.trim().toUpperCase()
  const code = /^[\p{Sc}\s()]*([A-Z]{3})[\p{Sc}\s()]*$/u.exec(bare)?.[1]
  return code ?? spelled[bare.replace(/\./g, '').replace(/S$/, '')] ?? bare
}

/** The codes of all currencies that what is written, as `currencyNamed` gives it, can stand for; none where it is no currency. */
export const possible = (named: string): string[] =>
  meant[named]?.split(' ') ?? (/^[A-Z]{3}$/.test(named) ? [named] : [])

/** Whether what is written beside an amount can stand for a currency: `$` is any dollar, and nothing is any currency. */
export function standsFor(written: string, currency: string): boolean {
  if (written === '' || written === currency) return true
  const [named, wanted] = [currencyNamed(written), currencyNamed(currency)]
  return named === '' || named === wanted || possible(named).includes(wanted)
}
