import type { Reading } from '../../src/model/deal-columns'
import { months } from '../../src/model/month'
import type { Notation } from '../numbers/notation'

type Numbers = Pick<Notation, 'shown' | 'percent'>

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A way to read a column, with what it makes of one of its values: `Day first: 3/4/2026 is 3 April`. */
export function readingLabel(reading: Reading, samples: readonly string[], numbers: Numbers): string {
  for (const sample of samples) {
    const read = made(reading, sample.trim(), numbers)
    if (read) return `${capital(reading)}: ${sample.trim()} is ${read}`
  }
  const meant = meaning[reading]
  return meant ? `${capital(reading)}: ${meant}` : capital(reading)
}

/** Where an example would say nothing. */
const meaning: Partial<Record<Reading, string>> = {
  'day first': '3/4 is 3 April',
  'month first': '3/4 is 4 March',
  'first of group': 'a blank is what stands above it',
  'every row': 'a blank is a blank',
  cents: '100 is 1.00',
  millionths: '1000000 is 1.00',
}

function made(reading: Reading, sample: string, { shown, percent }: Numbers): string | undefined {
  if (reading === 'day first' || reading === 'month first') return dayOf(sample, reading === 'day first')
  if (reading === 'decimal point') return shownIf(sample.replace(/[^\d.-]/g, ''), shown)
  if (reading === 'decimal comma') return shownIf(sample.replace(/[^\d,-]/g, '').replace(',', '.'), shown)
  const number = Number(sample.replace('%', ''))
  if (sample === '' || !Number.isFinite(number) || number === 0) return undefined
  if (reading === 'cents') return shown(number / 100)
  if (reading === 'millionths') return shown(number / 1e6)
  if (reading === 'share') return percent(number)
  return reading === 'percent' ? percent(number / 100) : undefined
}

const shownIf = (plain: string, shown: Numbers['shown']): string | undefined =>
  plain !== '' && Number.isFinite(Number(plain)) ? shown(Number(plain)) : undefined

/** The day and month that a sample is; undefined where it is the same, or none, the other way round. */
function dayOf(sample: string, dayFirst: boolean): string | undefined {
  const [, one, two] = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](?:\d{4}|\d{2})\b/.exec(sample) ?? []
  const [day, month] = dayFirst ? [Number(one), Number(two)] : [Number(two), Number(one)]
  return day && month && day <= 12 && day !== month && months[month - 1] ? `${day} ${months[month - 1]}` : undefined
}
