import type { Range } from './range'

/**
 * The tab of a range, named by its first and last period: `Amortization FY2026-Q1–Q4`. Excel allows 31 characters, so
 * where the fiscal years differ they are cut to two digits: `Amortization FY26-M07–FY27-M06`.
 */
export function amortizationTab({ periods }: Range): string {
  const first = periods[0].label
  const last = periods[periods.length - 1]?.label ?? first
  return `Amortization ${first === last ? first : rangeName(first, last)}`
}

function rangeName(first: string, last: string): string {
  const year = /^FY\d{4}-/.exec(first)?.[0]
  if (year === undefined) return `${first}–${last}`
  if (last.startsWith(year)) return `${first}–${last.slice(year.length)}`
  const short = (label: string) => label.replace(/^FY\d\d/, 'FY')
  return `${short(first)}–${short(last)}`
}
