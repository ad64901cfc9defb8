import * as z from 'zod/mini'
import { CivilDate } from '../model/civil-date'

/** A version of a plan as the screen sends it back; built when the first one arrives. */
export const edited = () => {
  const text = z.string().check(z.trim())
  const figure = z.number('This is a number.')
  const some = z.optional(figure)
  const one = <const C extends readonly [string, ...string[]]>(...words: C) => z.optional(z.enum(words))
  const day = z
    .string()
    .check(z.refine((iso) => iso === '' || CivilDate.parse(iso) !== undefined, 'A day is written such as 2026-10-01.'))
  return z.object({
    plan: text.check(z.minLength(1, 'Give the plan a name.')),
    from: day,
    to: day,
    status: z.enum(['draft', 'valid', 'retired']),
    /** The version that is edited; null adds one. */
    standing: z.nullable(z.object({ from: day, stamp: z.string() })),
    components: z
      .array(
        z.object({
          values: z.object({
            component: text,
            metric: text,
            measuredOn: one('own', 'team'),
            appliesTo: text,
            amountFrom: text,
            countsOn: one('close', 'paid'),
            period: one('month', 'quarter', 'year'),
            cumulative: one('yes', 'no'),
            mode: one('marginal', 'retroactive', 'overage', 'curve'),
            tiersIn: one('amount', 'share of quota'),
            targetIncentive: some,
            weight: some,
            gateMetric: text,
            gate: some,
            cap: some,
            floor: some,
            draw: some,
            recoverable: one('yes', 'no'),
            clawbackMonths: some,
            amortizeMonths: some,
          }),
          rates: z.array(z.object({ from: figure, rate: figure })),
          checks: z.array(z.object({ amount: figure, quota: some, prior: some, expected: figure })),
        }),
      )
      .check(z.minLength(1, 'A plan has a component at least.')),
    /** Ramps that come with a template; those that there are already stay as they are. */
    ramps: z.array(z.object({ ramp: text, month: figure, share: figure })),
  })
}

export type Edited = z.infer<ReturnType<typeof edited>>
