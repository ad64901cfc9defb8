import type { Paid } from '../../core/statements/export/handout'
import { paidOf } from '../../core/statements/export/handout-of'
import type { Statement } from '../../core/statements/statement'

const keys = ['earned', 'adjusted', 'clawedBack', 'differed', 'payable', 'balance'] as const

/** What statements come to together. */
export function totalOf(statements: readonly Statement[]): Paid {
  const sums = keys.map((key) => [key, statements.reduce((sum, one) => sum + one[key], BigInt(0))])
  return paidOf(Object.fromEntries(sums) as Pick<Statement, (typeof keys)[number]>)
}
