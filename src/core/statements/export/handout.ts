import type { IsoDate } from '../../../model/civil-date'
import type { Period } from '../../../model/period'
import type { Paid } from './paid'

/**
 * A statement as it is handed to the person it is about: plain figures and sentences that a page, a file and the screen
 * can show, whether they come from calculating or from Ledger. Money in money; null where something is lacking.
 */
export type Handout = Paid & {
  person: string
  period: Period
  /** Of the period, such as `FY2026-Q3`. */
  label: string
  currency: string
  /** By whom and when it was approved; null where it may still change. */
  approval: { who: string; when: string; digest: string } | null
  components: HandoutComponent[]
  /** What came on top of what was earned, or was taken off it. */
  additions: Addition[]
  /** How the draw moved; the amounts add up to `draw`, and what was forgiven is none of it. */
  draws: { what: string; amount: number }[]
  /** Deals of the period credited to the person that no component counts. */
  uncounted: HandoutDeal[]
  findings: string[]
}

export type HandoutDeal = { deal: string; account: string; day: IsoDate; credited: number }

/** A part of what a component earned and why; of a deal, or of none. */
export type EarnedPart = { deal: HandoutDeal | null; commission: number; why: string }

/** What a component of a plan earned over one window, step by step. */
export type HandoutComponent = {
  plan: string
  /** The first day of the plan's version; '' from the start. */
  version: string
  component: string
  metric: string
  /** The days that its tiers run over, and how far of them counts. */
  window: Period
  reachedTo: IsoDate
  /** Whether what is measured is money, and rates are shares of it; else rates are money for each. */
  ofMoney: boolean
  measured: number | null
  quota: number | null
  /** A share. */
  attainment: number | null
  tiers: Tier[]
  /** What else its pay depends on, each in a sentence: gate, curve, cap, floor, what is lacking. */
  notes: string[]
  toDate: number | null
  before: number
  earned: number | null
  parts: EarnedPart[]
}

/** What one tier earned to date; `from` and `to` are null where it is open. */
export type Tier = { from: number | null; to: number | null; rate: number; amount: number; commission: number }

export type Addition = {
  kind: 'adjustment' | 'clawback' | 'difference'
  why: string
  /** The approved period that it is about, where it is about one. */
  of: Period | null
  component: string
  deal: string
  account: string
  amount: number
}
