import type { FieldRead } from '../../src/core/deals/deal-tab'
import { CivilDate } from '../../src/model/civil-date'
import type { Reading } from '../../src/model/deal-columns'
import { months } from '../../src/model/month'
import type { Notation } from '../numbers/notation'

type Numbers = Pick<Notation, 'shown' | 'percent'>

/** A way to read a column, with what it makes of one of its values: `Day first: 3/4/2026 is 3 April`. */
export function readingLabel(
  reading: Reading,
  { field, example }: Pick<FieldRead, 'field' | 'example'>,
  numbers: Numbers,
): string {
  const named = reading.charAt(0).toUpperCase() + reading.slice(1)
  const read = readAs(reading, { field, example }, numbers)
  if (!example || read === undefined) return otherwise[reading] ? `${named}: ${otherwise[reading]}` : named
  return `${named}: ${example.written} is ${read}`
}

/** What a reading makes of the example, as people write it. */
export function readAs(
  reading: Reading,
  { field, example }: Pick<FieldRead, 'field' | 'example'>,
  { shown, percent }: Numbers,
): string | undefined {
  const given = example?.gives[reading]
  if (given === undefined || typeof given === 'string') return given && dayAndMonth(given)
  return field === 'probability' ? percent(given) : shown(given)
}

/** What a reading means where no value shows it. */
const otherwise: Partial<Record<Reading, string>> = {
  'day first': '3/4 is 3 April',
  'month first': '3/4 is 4 March',
  'year first': '26-03-04 is 4 March 2026',
  'first of group': 'a blank is what stands above',
  'every row': 'a blank is a blank',
}

function dayAndMonth(iso: string): string {
  const date = CivilDate.parse(iso)
  return date ? `${date.day} ${months[date.month - 1]}` : iso
}
