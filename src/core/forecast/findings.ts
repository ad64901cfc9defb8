import type { IsoDate } from '../../model/civil-date'
import { CivilDate } from '../../model/civil-date'
import type { Person } from '../../model/person'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import { categories, type Stage } from '../../model/stage'
import { type DealLine, isOpen } from '../deals/deal-line'
import { firstOf } from '../deals/findings'
import { rowsNamed } from '../deals/rows-named'
import { type Sifted, slot } from '../deals/sift'

const shown = 10
const list = (names: readonly string[]) =>
  names.length > shown ? `${names.slice(0, shown).join(', ')} and ${names.length - shown} more` : names.join(', ')

/** Open deals of the period whose close date has passed: they count, and are said. */
export function pastDue(lines: readonly DealLine[], asOf: IsoDate): Fault[] {
  const due = lines.filter((line) => isOpen(line.category) && CivilDate.of(line.close).iso < asOf)
  if (!due.length) return []
  const rows = rowsNamed({ count: due.length, cents: 0, rows: due })
  const amount = due.reduce((sum, { cents, share }) => sum + cents * share, 0)
  const open = due.length === 1 ? '1 open deal has' : `${due.length} open deals have`
  return [
    {
      message: `Past due: ${open} a close date before ${asOf}, worth ${plainAmount(amount)} in all. They count. ${rows}.`,
      at: firstOf(due),
    },
  ]
}

/** Open deals that were to close before the period: no forecast counts them until their close date is moved. */
export function overdueBefore({ owners, cents, counts }: Sifted, buckets: number, from: IsoDate): Fault[] {
  let [deals, amount] = [0, 0]
  for (let owner = 0; owner < owners.length; owner++)
    categories.forEach((category, c) => {
      if (!isOpen(category)) return
      deals += counts[slot(owner, 0, c, buckets)] ?? 0
      amount += cents[slot(owner, 0, c, buckets)] ?? 0
    })
  return deals
    ? [
        {
          message: `${deals} open ${deals === 1 ? 'deal was' : 'deals were'} to close before ${from}, worth ${plainAmount(amount)} in all. No period counts them until their close date is moved.`,
        },
      ]
    : []
}

/** 1234567 cents as 12,345.67, or 12,345 for whole units: for sentences alone. */
const plainAmount = (cents: number): string => {
  const [whole = '0', part = '00'] = (Math.round(Math.abs(cents)) / 100).toFixed(2).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${cents < 0 ? '−' : ''}${grouped}${part === '00' ? '' : `.${part}`}`
}

/** Owners that the tab People does not know: they have neither quota nor plan. Nothing is said while that tab is empty. */
export function strangers(
  owners: readonly string[],
  people: readonly Person[],
  names: ReadonlyMap<string, string>,
): Fault[] {
  const unknown = owners.filter((owner) => !names.has(plainName(owner)))
  if (!people.length || !unknown.length) return []
  return [
    {
      message: `Not in the tab People: ${list(unknown)}. They have no quota, and the rate without a plan holds for them. If the CRM calls somebody so, put it under Also known as.`,
    },
  ]
}

/** Open stages without a probability: their deals weigh nothing. */
export function unweighted(stages: readonly Stage[], lines: readonly DealLine[]): Fault[] {
  const present = new Set(lines.map((line) => plainName(line.stage)))
  const blank = stages.filter(
    (s) => isOpen(s.category) && s.probability === undefined && present.has(plainName(s.stage)),
  )
  return blank.length
    ? [{ message: `No probability in the tab Stages: ${list(blank.map((s) => s.stage))}. Their deals weigh nothing.` }]
    : []
}
