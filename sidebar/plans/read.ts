import type { Words } from '../../src/core/notation'
import type { WantedComponent, WantedVersion } from '../../src/core/plans/wanted'
import type { Notation } from '../numbers/notation'
import { type ComponentDraft, type Draft, exampleKeys } from './draft'
import { fields } from './fields'
import { type As, readAs, tiersAs } from './typed'

/** What is wrong by field, its path joined by dots: `components.0.rates.1.from`. */
export type Faults = Readonly<Record<string, string>>

/** A draft as it would be saved; figures that can't be read are faults, and stand as 0. */
export function readDraft(draft: Draft, words: Notation & Words): { wanted: WantedVersion; faults: Faults } {
  const faults: Record<string, string> = {}
  const figure = (text: string, as: As, path: string): number => {
    const read = readAs(text, as, words)
    if (typeof read === 'number') return read
    faults[path] = read
    return 0
  }
  const some = (text: string, as: As, path: string) => (text.trim() === '' ? undefined : figure(text, as, path))
  if (draft.plan.trim() === '') faults.plan = 'Give the plan a name.'
  const component = ({ values, rates, checks }: ComponentDraft, c: number): WantedComponent => {
    const at = `components.${c}`
    const as = tiersAs(values, words)
    const read = fields.map(({ key, as }) => {
      const text = values[key] ?? ''
      if (as === 'text') return [key, text.trim()]
      if (as === 'choice') return [key, text || undefined]
      return [key, some(text, as === 'share' ? as : 'number', `${at}.values.${key}`)]
    })
    if (!rates.length) faults[`${at}.rates`] = 'Add a tier: where it starts, and what it pays.'
    return {
      values: Object.fromEntries(read),
      rates: rates.map(({ from, rate }, i) => ({
        from: figure(from, as.from, `${at}.rates.${i}.from`),
        rate: figure(rate, as.rate, `${at}.rates.${i}.rate`),
      })),
      checks: checks.map((check, i) => {
        const [amount, quota, prior, expected] = exampleKeys.map((key) =>
          (key === 'amount' || key === 'expected' ? figure : some)(check[key], 'number', `${at}.checks.${i}.${key}`),
        )
        return { amount: amount as number, quota, prior, expected: expected as number }
      }),
    }
  }
  const { plan, from, to, status, components } = draft
  return { wanted: { plan: plan.trim(), from, to, status, components: components.map(component) }, faults }
}
