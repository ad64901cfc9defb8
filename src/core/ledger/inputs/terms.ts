import { modes } from '../../commission/mode'
import { byTiers } from '../../plans/by-tiers'
import { signs } from '../../plans/condition'
import type { Pays, Terms } from '../../plans/terms'
import { type Codec, list, number, oneOf, orNone, pair, record, text, yesNo } from './codec'

const steps = list(pair(number, number))
const tiers = record({ by: oneOf('tiers'), mode: oneOf(...modes), ofQuota: yesNo, tiers: steps })
const curve = record({ by: oneOf('curve'), points: steps })
const either = record({ by: oneOf('tiers', 'curve') })

/** Tiers as pairs of start and rate, points of a curve as pairs of attainment and share. */
const pays: Codec<Pays> = {
  write: (how) =>
    how.by === 'tiers'
      ? tiers.write({ ...how, tiers: how.tiers.map(({ from, rate }) => [from, rate]) })
      : curve.write({ ...how, points: how.points.map(({ attainment, share }) => [attainment, share]) }),
  read(json, at) {
    if (either.read(json, at).by === 'curve')
      return {
        by: 'curve',
        points: curve.read(json, at).points.map(([attainment, share]) => ({ attainment, share })),
      }
    const { mode, ofQuota, tiers: read } = tiers.read(json, at)
    const rows = read.map(([from, rate], i) => ({ row: i + 1, from, rate }))
    // Terms with rows that do not rise were never paid by.
    return byTiers(rows, mode, ofQuota, () => {})
  },
}

/** A component’s terms as Ledger keeps them: all that it paid by. */
export const terms: Codec<Terms> = record({
  plan: text,
  from: text,
  component: text,
  metric: text,
  measuredOn: oneOf('own', 'team'),
  appliesTo: list(record({ field: text, sign: oneOf(...signs), value: text })),
  amountFrom: text,
  countsOn: oneOf('close', 'paid'),
  window: oneOf('month', 'quarter', 'year'),
  cumulative: yesNo,
  pays,
  target: orNone(number),
  weight: number,
  gate: orNone(record({ metric: text, attainment: number })),
  cap: orNone(number),
  floor: orNone(number),
  clawbackMonths: orNone(number),
  amortizeMonths: orNone(number),
})
