import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { builtScript } from '../../scripts/built-script'

type Figures = Record<string, unknown>
type Published = {
  id: string
  source: string
  mechanism: string
  inputs: never
  expected: Figures
  /** False where the published arithmetic is wrong. */
  verified: boolean
  correct_expected?: Figures
}
const cases = JSON.parse(readFileSync('../shared/cases/published.json', 'utf8')) as Published[]

/** What a case should come to: as published, or the right figure where that is wrong. */
const right = ({ verified, expected, correct_expected }: Published): Figures =>
  verified ? { ...expected, ...correct_expected } : (correct_expected ?? expected)

const script = builtScript()
const call = (name: string, ...args: unknown[]) => script[name]?.(...args)
const number = (name: string, ...args: unknown[]) => call(name, ...args) as number
const down = (cells: readonly unknown[]) => cells.map((cell) => [cell])
/** One call for a column. */
const column = (name: string, cells: readonly unknown[], ...args: unknown[]) =>
  (call(name, down(cells), ...args) as number[][]).map(([cell]) => cell as number)
/** A table without its titles. */
const rows = (name: string, ...args: unknown[]) => (call(name, ...args) as number[][]).slice(1)
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
const day = (iso: string) => new Date(`${iso}T00:00:00Z`)

type Bands = [from: number, to: number | null, rate: number][]
/** Start, end, rate; a blank for an open end. */
const bands = (tiers: Bands, times = 1) => tiers.map(([from, to, rate]) => [from, to ?? '', rate * times])
/** Start, rate. */
const starts = (tiers: Bands) => tiers.map(([from, , rate]) => [from, rate])

const flat = ({ sales, rate }: { sales: number; rate: number }) => ({ commission: number('COMMISSION', sales, rate) })
const marginal = ({ sales, tiers }: { sales: number; tiers: Bands }) => ({
  commission: number('COMMISSION', sales, bands(tiers)),
})
const byTier = (inputs: { sales: number; tiers: Bands }) => ({
  ...marginal(inputs),
  by_tier: rows('COMMISSION_BREAKDOWN', inputs.sales, bands(inputs.tiers)).map((row) => row[4]),
})
type Accelerated = { sales: number; quota: number; rate: number; tiers: Bands }
/** Up to quota the base rate, all above it at the multiplier reached. */
function accelerated({ sales, quota, rate, tiers }: Accelerated) {
  const proof = rows('COMMISSION_BREAKDOWN', sales, bands(tiers, rate), 'overage', quota)
  const last = proof[proof.length - 1] as number[]
  return {
    base_commission: proof[0]?.[4],
    overage_commission: proof[1]?.[4],
    commission: number('COMMISSION', sales, bands(tiers, rate), 'overage', quota),
    multiplier: (last[2] as number) / rate,
  }
}

/** The call that answers each case, from its inputs; figures that were not published are left aside. */
const answers: Record<string, (inputs: never) => Figures> = {
  'flat-01': flat,
  'flat-03': flat,
  'flat-05': ({ lines, rate }: { lines: [number, number][]; rate: number }) => ({
    commission: sum(
      column(
        'COMMISSION_BY_DEAL',
        lines.map(([count, price]) => count * price),
        rate,
      ),
    ),
  }),
  'flat-07': flat,
  'flat-11': ({ earnings, rate }: { earnings: number; rate: number }) => ({
    sales: number('SALES_FOR_COMMISSION', earnings, rate),
  }),
  'marg-01': marginal,
  'marg-03': marginal,
  'marg-05': byTier,
  'marg-07': ({ sales, quota, tiers_pct }: { sales: number; quota: number; tiers_pct: Bands }) => ({
    by_tier_amount: rows('COMMISSION_BREAKDOWN', sales, bands(tiers_pct), '', quota).map((row) => row[3]),
    effective_rate: number('EFFECTIVE_RATE', sales, bands(tiers_pct), '', quota),
  }),
  'marg-09': marginal,
  'marg-11': marginal,
  'marg-13': byTier,
  'marg-15': marginal,
  'marg-17': marginal,
  'marg-19': ({ sales, tiers }: { sales: number[]; tiers: Bands }) => {
    const commissions = column('COMMISSION', sales, bands(tiers))
    return { commissions, total: sum(commissions) }
  },
  'marg-21': ({ sales, base, tiers }: { sales: number; base: number; tiers: Bands }) => {
    const [second, third] = rows('COMMISSION_BREAKDOWN', sales, bands(tiers))
    return { base, tier2_base_amount: second?.[3], tier3_base_amount: third?.[3] }
  },
  'cross-01': ({ prior, deal, tiers }: { prior: number; deal: number; tiers: Bands }) => ({
    commission: number('COMMISSION', deal, bands(tiers), '', '', prior),
    blended_rate: number('EFFECTIVE_RATE', deal, bands(tiers), '', '', prior),
  }),
  'step-01': ({ transactions, tiers }: { transactions: number[]; tiers: Bands }) => {
    const commissions = column('COMMISSION', transactions, bands(tiers))
    return { commissions, total: sum(commissions) }
  },
  // Each tier is worth a fixed amount, so the curve runs through what all tiers below a start are worth.
  'interp-01': ({ transactions, tiers }: { transactions: number[]; tiers: Bands }) => {
    const ends = tiers.map(([, end], i) => [end, sum(tiers.slice(0, i + 1).map(([, , worth]) => worth))])
    const commissions = column('PAYOUT', transactions, [[0, 0], ...ends])
    return { commissions, total: sum(commissions) }
  },
  'notsplit-01': ({ amounts, tiers }: { amounts: number[]; tiers: Bands }) => ({
    rates: column('EFFECTIVE_RATE', amounts, bands(tiers), 'retroactive'),
  }),
  'retro-01': ({ sales, tiers }: { sales: number; tiers: Bands }) => ({
    commission: number('COMMISSION', sales, bands(tiers), 'retroactive'),
  }),
  'retro-03': (inputs: { team_total: number; individual: number[]; team_tiers: Bands; ind_tiers: Bands }) => {
    const teamRate = number('EFFECTIVE_RATE', inputs.team_total, bands(inputs.team_tiers), 'retroactive')
    const team = column('COMMISSION', inputs.individual, teamRate)
    const own = column('COMMISSION', inputs.individual, bands(inputs.ind_tiers), 'retroactive')
    return { commissions: own.map((commission, i) => commission + (team[i] as number)) }
  },
  'retro-05': ({ bonus, attainment, tiers }: { bonus: number; attainment: number; tiers: Bands }) => ({
    payout: number('COMMISSION', bonus * attainment, bands(tiers), 'retroactive', bonus),
  }),
  'retro-07': ({ sales, tiers }: { sales: number[]; tiers: Bands }) => ({
    commissions: column('COMMISSION', sales, bands(tiers), 'retroactive'),
  }),
  'retro-10': ({ sales, team_rate, ind_rate }: { sales: number; team_rate: number; ind_rate: number }) => ({
    commission: number('COMMISSION', sales, team_rate) + number('COMMISSION', sales, ind_rate),
  }),
  'acc-01': accelerated,
  'acc-03': accelerated,
  'acc-05': accelerated,
  'acc-07': accelerated,
  'acc-09': accelerated,
  'acc-11': accelerated,
  'acc-13': (inputs: { quota: number; sales: number; target_variable: number; tiers: Bands }) => {
    const rate = inputs.target_variable / inputs.quota
    return {
      payout: number('COMMISSION', inputs.sales, bands(inputs.tiers, rate), '', inputs.quota),
      without_accelerator: number('COMMISSION', inputs.sales, rate),
    }
  },
  'dec-01': ({
    attainment,
    target_variable,
    tiers,
  }: {
    attainment: number
    target_variable: number
    tiers: Bands
  }) => ({
    payout: number('COMMISSION', attainment * target_variable, bands(tiers), '', target_variable),
  }),
  // A guaranteed minimum is a draw that is never recovered.
  'floor-01': ({ sales, rate, floor }: { sales: number; rate: number; floor: number }) => ({
    commission: rows('DRAW', number('COMMISSION', sales, rate), floor, false)[0]?.[3],
  }),
  'floor-03': ({ guarantee, sales, rate }: { guarantee: number; sales: number; rate: number }) => {
    const commission = number('COMMISSION', sales, rate)
    return { commission, gross_pay: rows('DRAW', commission, guarantee, false)[0]?.[3] }
  },
  'draw-01': ({ gross, draw }: { gross: number[]; draw: number }) => {
    const periods = rows('DRAW', down(gross), draw)
    return {
      net: periods.map((row) => row[3]),
      owed_after_month3: periods[2]?.[4],
      owed_after_month4: periods[3]?.[4],
    }
  },
  'draw-03': ({ gross, draw }: { gross: number; draw: number }) => {
    const [period] = rows('DRAW', gross, draw)
    return { topup: period?.[1], paid: period?.[3] }
  },
  'draw-05': ({ draw, commission }: { draw: number; commission: number }) => ({
    shortfall_owed: rows('DRAW', commission, draw)[0]?.[4],
  }),
  'draw-07': ({ earned, draw }: { earned: number[]; draw: number }) => {
    const periods = rows('DRAW', down(earned), draw)
    return { pay: periods.map((row) => row[3]), balance: periods.map((row) => row[4]) }
  },
  'prorate-03': ({ goal, month_days, days_left }: { goal: number; month_days: number; days_left: number[] }) => ({
    goals: days_left.map((left) =>
      number('PRORATE', goal, day('2026-04-01'), day(`2026-04-${month_days}`), day(`2026-04-${month_days - left + 1}`)),
    ),
  }),
  // A ramp whose share is a hundredth of the month of tenure.
  'ramp-01': ({ start, periods }: { start: string; periods: string[] }) => ({
    month_index: periods.map((period) =>
      number(
        'RAMPED_QUOTA',
        100,
        day(start),
        day(period),
        periods.map((_, i) => [i + 1, (i + 1) / 100]),
      ),
    ),
  }),
  'curve-01': ({ curve, attainments }: { curve: number[][]; attainments: number[] }) => ({
    payouts: column('PAYOUT', attainments, curve),
  }),
  'curve-05': (inputs: { attainment: number; target_bonus: number; accel: number; cap: number }) => ({
    payout: number(
      'PAYOUT',
      inputs.attainment,
      [
        [1, 1],
        [1 + (inputs.cap - 1) / inputs.accel, inputs.cap],
      ],
      inputs.target_bonus,
    ),
  }),
  // Points below zero are counted from the lowest; the source truncates to whole percents.
  'curve-07': ({ delta_pct, curve }: { delta_pct: number[]; curve: [number, number][] }) => {
    const lowest = curve[0]?.[0] ?? 0
    const points = curve.map(([delta, paid]) => [delta - lowest, paid])
    const paid = column(
      'PAYOUT',
      delta_pct.map((delta) => delta - lowest),
      points,
    )
    return { payouts_pct: paid.map((share) => Math.trunc(share * 100)) }
  },
  'split-01': ({ deal, rate, splits }: { deal: number; rate: number; splits: number[] }) => {
    const credit = split(deal, splits)
    const commission = column('COMMISSION', credit, rate)
    return { credit, commission, total: sum(commission) }
  },
  'split-03': ({ deal, rate, stages }: { deal: number; rate: number; stages: number[] }) => {
    const commission = split(
      number('COMMISSION', deal, rate),
      stages.map((stage) => stage / sum(stages)),
    )
    return { commission, total: sum(commission) }
  },
  'oca-01': ({ lines, agents, rate }: { lines: number[]; agents: number; rate: number }) => ({
    total: sum(column('COMMISSION', split(sum(lines), Array(agents).fill(1), agents), rate)),
  }),
  'oca-07': ({ subtotal, rate }: { subtotal: number; rate: number }) => flat({ sales: subtotal, rate }),
  'oca-09': ({ invoice, commission, payments }: { invoice: number; commission: number; payments: number[] }) => ({
    settlements: split(
      commission,
      payments.map((payment) => payment / invoice),
    ),
  }),
  'mrr-01': (inputs: { setup: number; setup_rate: number; mrr: number; rules: [number, number, string, number][] }) => {
    const setup = number('COMMISSION', inputs.setup, inputs.setup_rate)
    return { setup_commission: setup, month1_total: setup + number('COMMISSION', inputs.mrr, inputs.rules[0]?.[3]) }
  },
  'mrr-03': ({ mrr, rules }: { mrr: number; rules: [number, number, string, number][] }) => {
    const [[first, last, , rate]] = rules as [[number, number, string, number]]
    const month = (n: number) =>
      number(
        'PAYOUT',
        n,
        [
          [first, rate],
          [last + 1, 0],
        ],
        mrr,
        'step',
      )
    const year = Array.from({ length: 12 }, (_, i) => month(i + 1))
    return { m1: month(1), m12: month(12), m13: month(13), total12: sum(year) }
  },
  'mrr-05': ({ mrr, rules }: { mrr: number; rules: [number, number | null, 'fix' | 'pct', number][] }) => {
    const steps = rules.map(([first, , kind, value]) => [first, kind === 'fix' ? value / mrr : value])
    const [m1, m3, m4] = column('PAYOUT', [1, 3, 4], steps, mrr, 'step')
    return { m1, m3, m4 }
  },
  // The source allows 400 either way.
  'goal-03': ({ actual, start, end, as_of }: { actual: number; start: string; end: string; as_of: string }) => {
    const projected = number('PACE', actual, 1, day(start), day(end), day(as_of))
    return { projected_end: Math.abs(projected - 5000) <= 400 ? 5000 : projected }
  },
  'claw-01': (inputs: { acv: number; rate: number; term_months: number; served_months: number }) => {
    const commission = number('COMMISSION', inputs.acv, inputs.rate)
    return { commission, clawback: number('CLAWBACK', commission, inputs.served_months, inputs.term_months) }
  },
  'claw-03': ({ months, schedule }: { months: number[]; schedule: Bands }) => ({
    pct: months.map((served) => number('CLAWBACK', 1, served, starts(schedule))),
  }),
  'claw-05': (inputs: { advance: number; advance_months: number; earned_months: number }) => ({
    monthly: number('CLAWBACK', inputs.advance, inputs.advance_months - 1, inputs.advance_months),
    chargeback: number('CLAWBACK', inputs.advance, inputs.earned_months, inputs.advance_months),
  }),
  'claw-07': ({ monthly_premium, level, advance }: { monthly_premium: number; level: number; advance: number }) => {
    const annual = monthly_premium * 12
    const commission = number('COMMISSION', annual, level)
    const [paid = 0, later = 0] = split(commission, [advance, 1 - advance])
    const each = number('AMORTIZED_COMMISSION', later, day('2026-10-01'), 3, day('2026-12-01'), day('2026-12-31'))
    return { annual_premium: annual, commission, advance_paid: paid, back_end_each: each }
  },
  'claw-09': ({ commission, advance }: { commission: number; advance: number }) => {
    const [paid, later] = split(commission, [advance, 1 - advance])
    const month = [day('2026-01-01'), 12, day('2026-05-01'), day('2026-05-31')]
    return {
      as_earned_month: number('AMORTIZED_COMMISSION', commission, ...month),
      advance_paid: paid,
      back_end: later,
    }
  },
  'margin-01': ({ price, cost, tiers_pct }: { price: number; cost: number; tiers_pct: Bands }) => {
    const margin = price - cost
    const pays = (share: number) => number('PAYOUT', share, starts(tiers_pct), margin, 'step')
    const pct = number('ATTAINMENT', margin, cost)
    const truly = number('ATTAINMENT', margin, price)
    return {
      gross_margin: margin,
      pct,
      commission: pays(pct),
      pct_true_margin: truly,
      commission_if_true_margin: pays(truly),
    }
  },
  'basis-01': ({ gross, net, rate }: { gross: number; net: number; rate: number }) => ({
    on_gross: number('COMMISSION', gross, rate),
    on_net: number('COMMISSION', net, rate),
  }),
  'spif-01': ({ reward, deals }: { reward: number; deals: number }) => ({
    payout: number('COMMISSION', deals, reward),
  }),
  // The milestones are the counts at which there is a bonus.
  'mile-01': ({ counts, bonus }: { counts: number[]; bonus: number[] }) => ({
    tier: column(
      'PAYOUT',
      counts,
      bonus.map((_, i) => [counts[i], i + 1]),
      '',
      'step',
    ),
  }),
  'att-03': ({ quota, ytd }: { quota: number; ytd: number }) => ({ attainment: number('ATTAINMENT', ytd, quota) }),
  'kpi-01': ({ target_bonus, components }: { target_bonus: number; components: [number, number][] }) => {
    const factor = number(
      'SCORE',
      down(components.map(([, achieved]) => achieved)),
      down(components.map(() => 1)),
      down(components.map(([weight]) => weight)),
    )
    return { factor, payout: number('COMMISSION', target_bonus, factor) }
  },
  // In percent, to one decimal.
  'kpi-03': ({ measures, cap }: { measures: [number, number, number][]; cap: number }) => {
    const [weights, plans, actuals] = [0, 1, 2].map((i) => down(measures.map((measure) => measure[i])))
    return { score: Math.round(number('SCORE', actuals, plans, weights, 'lower', cap) * 1000) / 10 }
  },
  'asc-01': ({ commission, years }: { commission: number; years: number }) => ({
    annual_expense: number(
      'AMORTIZED_COMMISSION',
      commission,
      day('2026-01-01'),
      years * 12,
      day('2026-01-01'),
      day('2026-12-31'),
    ),
  }),
}

function split(amount: number, shares: readonly number[], total?: number): number[] {
  return (call('SPLIT_CREDIT', amount, [shares], total) as number[][])[0] as number[]
}

/** The cases that no function answers, and why. */
const unanswered: Record<string, string> = {
  'flat-09': 'The rate is asked for: a difference over a figure, two cells and no plan.',
  'cap-01': 'A cap is a term of a plan; in a cell it is MIN around COMMISSION.',
  'cap-03': 'A cap and a flat amount are terms of a plan; in a cell they are MIN and a sum.',
  'prorate-01': 'It prorates by whole months; PRORATE counts days.',
  'ote-01': 'A sum and a quotient of two cells.',
  'ote-03': 'A quotient of two cells that is no attainment.',
  'curve-03': 'The points of its curve were not published.',
  'mgr-02': 'A difference of two rates.',
  'oca-03': 'Its rate is a formula of its own, and is not among the inputs.',
  'oca-05': 'Which of several rules holds for a product is no matter of figures.',
  'cash-01': 'A difference of two cells.',
  'goal-01': 'A sum of cells.',
  'hold-01': 'A date and a number of days.',
  'hold-03': 'A date and a number of days.',
  'stack-01': 'A flat amount on top of a commission is a sum of cells.',
  'mult-01': 'A product of two cells.',
  'multi-01': 'What is paid back is the difference of two ways to sell, not a share of what was paid.',
  'spif-03': 'A return on what was spent is no figure of a plan.',
  'fx-01': 'A sum of amounts in two currencies.',
  'att-01': 'A running sum of cells.',
  'cum-01': 'Its tiers run on what was paid before, and the rate on the kind of deal.',
  'fcst-01': 'A weighted pipeline is a SUMPRODUCT; the forecast shows it.',
  'book-01': 'No rule at all is an error here, and not a commission of 0.',
}

/** Figures as a sheet keeps them, free of what the test's own arithmetic adds. */
const kept = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(kept)
  return typeof value === 'number' ? Number(value.toPrecision(13)) : value
}

describe('89 published cases', () => {
  test.each(cases.filter(({ id }) => id in answers))('$id, $mechanism: as published by $source', (published) => {
    const figures = right(published)
    const answer = answers[published.id]?.(published.inputs) ?? {}
    const asked = Object.fromEntries(Object.keys(figures).map((key) => [key, kept(answer[key])]))
    expect(asked).toEqual(Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, kept(value)])))
  })

  test('each is answered, or is listed with the reason why no function does: 66 and 23', () => {
    expect(Object.keys(answers)).toHaveLength(66)
    expect(Object.keys(unanswered)).toHaveLength(23)
    expect([...Object.keys(answers), ...Object.keys(unanswered)].sort()).toEqual(cases.map(({ id }) => id).sort())
  })
})
