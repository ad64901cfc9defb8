import type { Words } from '../../src/core/notation'
import type { WantedVersion } from '../../src/core/plans/wanted'
import type { Ramp } from '../../src/model/ramp'
import type { Notation } from '../numbers/notation'
import { fields, type Key } from './fields'
import { tiersAs, written } from './typed'

export const exampleKeys = ['amount', 'quota', 'prior', 'expected'] as const
export type TierDraft = { from: string; rate: string }
export type ExampleDraft = Record<(typeof exampleKeys)[number], string>

/** A component as its fields hold it: what was typed. */
export type ComponentDraft = {
  values: Partial<Record<Key, string>>
  rates: TierDraft[]
  checks: ExampleDraft[]
}

/** A version as it is edited. */
export type Draft = {
  key: string
  plan: string
  from: string
  to: string
  status: WantedVersion['status']
  /** The version that it changes; null adds one. */
  standing: { from: string; stamp: string } | null
  components: ComponentDraft[]
  ramps: Ramp[]
}
export type Drafts = Readonly<Record<string, Draft>>

/** A version in the fields' texts. */
export function draftOf(
  { plan, from, to, status, components }: WantedVersion,
  { key, standing, ramps = [] }: Pick<Draft, 'key' | 'standing'> & { ramps?: Ramp[] },
  words: Notation & Words,
): Draft {
  return {
    key,
    plan,
    from,
    to,
    status,
    standing,
    ramps,
    components: components.map(({ values, rates, checks }) => {
      const texts = Object.fromEntries(
        fields.map(({ key, as }) => {
          const value = values[key]
          return [
            key,
            typeof value === 'number' ? written(value, as === 'share' ? as : 'number', words) : (value ?? ''),
          ]
        }),
      )
      const as = tiersAs(texts, words)
      return {
        values: texts,
        rates: rates.map(({ from, rate }) => ({
          from: written(from, as.from, words),
          rate: written(rate, as.rate, words),
        })),
        checks: checks.map((check) => ({
          amount: words.shown(check.amount),
          quota: written(check.quota, 'number', words),
          prior: written(check.prior, 'number', words),
          expected: words.shown(check.expected),
        })),
      }
    }),
  }
}
