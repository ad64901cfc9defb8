import { CivilDate } from '../../model/civil-date'
import { fields } from '../../model/deal'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import { meets } from '../plans/condition'
import type { Terms } from '../plans/terms'
import type { Credit, Credits } from './credits'

/** A credit as a component counts it: on which day, and as how much of the deal, in whole cents. */
export type Counted = { credit: Credit; day: string; cents: bigint; credited: bigint }

/** What a component counts of everybody, by plain name of the owner, in the order of days, then of keys. */
export type CountedByOwner = ReadonlyMap<string, readonly Counted[]>
export type CountedBy = { byOwner: CountedByOwner; findings: readonly Fault[] }

/** What of a component says which deals it counts, when, and as how much. */
export type Counting = Pick<Terms, 'appliesTo' | 'amountFrom' | 'countsOn'>

/** In the order in which tiers are climbed: by day, then by the key of the deal. */
export const inOrder = (a: Counted, b: Counted): number =>
  a.day === b.day ? (a.credit.key < b.credit.key ? -1 : a.credit.key > b.credit.key ? 1 : 0) : a.day < b.day ? -1 : 1

/** The credits that a component applies to. One that should count and can't, for its figure is none, is told with its cell. */
export function countedBy({ appliesTo, amountFrom, countsOn }: Counting, credits: Credits): CountedBy {
  const byOwner = new Map<string, Counted[]>()
  const findings = [...lackingColumns({ appliesTo, amountFrom, countsOn }, credits), ...unmet(appliesTo, credits)]
  const by = amountFrom === '' ? undefined : credits.by(amountFrom)
  for (const credit of credits.all) {
    const day = countsOn === 'paid' ? credit.paid : credit.close
    if (Number.isNaN(day)) continue
    if (!appliesTo.every((condition) => meets(credits.cell(credit, condition.field), condition))) continue
    const measured = by ? by.get(credit) : credit
    if (!measured) {
      findings.push(unmeasured(credit, amountFrom))
      continue
    }
    const key = plainName(credit.owner)
    const counted = { credit, day: CivilDate.of(day).iso, cents: measured.cents, credited: measured.credited }
    const theirs = byOwner.get(key)
    if (theirs) theirs.push(counted)
    else byOwner.set(key, [counted])
  }
  for (const theirs of byOwner.values()) theirs.sort(inOrder)
  return { byOwner, findings }
}

/** A deal that should count by a column in which no figure stands. */
export function unmeasured({ tab, row, owner }: Pick<Credit, 'tab' | 'row' | 'owner'>, column: string): Fault {
  const message = `${tab}, row ${row}, ${column}: no amount can be read there, so this deal of ${owner} does not count where ${column} is measured.`
  return { message, at: { tab, row, column } }
}

/** The same with deals that were lost since they were paid, in their order. */
export function withRetained(byOwner: CountedByOwner, retained: readonly Counted[]): CountedByOwner {
  if (!retained.length) return byOwner
  const all = new Map(byOwner)
  const owners = new Set(retained.map(({ credit }) => plainName(credit.owner)))
  for (const owner of owners) {
    const theirs = retained.filter(({ credit }) => plainName(credit.owner) === owner)
    all.set(owner, [...(byOwner.get(owner) ?? []), ...theirs].sort(inOrder))
  }
  return all
}

/** Conditions on a value that no deal has, in columns that there are: most likely it is written otherwise there. */
const unmet = (appliesTo: Counting['appliesTo'], { holds, lacking, sifted }: Credits): Fault[] =>
  appliesTo.flatMap(({ field, sign, value }) =>
    (sign === '=' || sign === '<>') &&
    plainName(value) !== '' &&
    plainName(field) !== plainName(fields.amount) &&
    sifted.read.count > 0 &&
    lacking(field).length === 0 &&
    !holds(field, value)
      ? [
          {
            message: `A plan picks deals by ${field} ${sign} ${value}, and no deal has it. Look at Applies to in the tab Plans.`,
          },
        ]
      : [],
  )

/** Columns that deals are looked at by, and that a deal tab does not have. */
export function lackingColumns(
  { appliesTo, amountFrom, countsOn }: Counting,
  credits: Pick<Credits, 'lacking'>,
): Fault[] {
  const lacks = (column: string, then: string) =>
    credits.lacking(column).map((tab) => ({ message: `${tab} has no column ${column}, ${then}.`, at: { tab, row: 1 } }))
  return [
    ...appliesTo.flatMap(({ field }) => lacks(field, 'by which a plan picks deals: it counts as blank there')),
    ...(amountFrom === '' ? [] : lacks(amountFrom, 'which a plan measures')),
    ...(countsOn === 'paid'
      ? lacks(fields.paidDate, 'on which a plan counts deals: none of its deals counts as paid')
      : []),
  ]
}
