import type { RollForwardLine } from '../../core/amortization/roll-forward'
import { inMoney } from '../../core/money/cents'
import type { Period } from '../../model/period'
import type { Fault } from '../../model/problem'
import type { Context } from '../../ports'
import { previewOfTab, type TabPreview } from '../generated/preview'
import { type AmortizationPlan, planAmortization, type RangeLabels } from './plan-amortization'

/** A period of a roll-forward, in money. */
type Line = { label: string } & Record<'opening' | 'capitalised' | 'amortised' | 'closing', number>

/** What a roll-forward comes to. */
export type RolledForward = {
  tab: string
  currency: string
  lines: Line[]
  /** Of the whole range: its opening and closing, and what was capitalised and amortised in it. */
  total: Line
  findings: Fault[]
}

/** What generating a roll-forward would say and do. Nothing is written. */
export type AmortizationPreview = RolledForward & { sheet: TabPreview }

export function previewAmortization(range: RangeLabels, context: Context): AmortizationPreview {
  const plan = planAmortization(range, context)
  const [sheet] = plan.generation.tabs.map(previewOfTab) as [TabPreview]
  return { ...rolledForward(plan), sheet }
}

const lineOf = ({
  label,
  opening,
  capitalised,
  amortised,
  closing,
}: Omit<RollForwardLine, keyof Period | 'unit'>): Line => {
  return {
    label,
    opening: inMoney(opening),
    capitalised: inMoney(capitalised),
    amortised: inMoney(amortised),
    closing: inMoney(closing),
  }
}

export function rolledForward({ tab, all }: AmortizationPlan): RolledForward {
  const { lines, settings, findings } = all
  const [first] = lines
  const last = lines[lines.length - 1]
  const none = BigInt(0)
  const sum = (of: 'capitalised' | 'amortised') => lines.reduce((cents, line) => cents + line[of], none)
  return {
    tab,
    currency: settings.currency,
    lines: lines.map(lineOf),
    total: lineOf({
      label: 'Total',
      opening: first?.opening ?? none,
      capitalised: sum('capitalised'),
      amortised: sum('amortised'),
      closing: last?.closing ?? none,
    }),
    findings: [...findings],
  }
}
