import type { Notation } from '../../notation'
import type { HandoutComponent, HandoutDeal } from './handout'
import { fromTo, inDays } from './in-days'
import { html, type Markup } from './markup'
import { table } from './table'

const dealColumns = [
  { title: 'Deal' },
  { title: 'Account' },
  { title: 'Counted on' },
  { title: 'Credited', figures: true as const },
]

/** A component of the plan on the page: how it stands, its tiers, and each deal with its commission and why. */
export function componentSection(of: HandoutComponent, currency: string, words: Notation): Markup {
  const { money } = words
  const earned = of.earned === null ? 'can’t be reckoned' : money(of.earned)
  return html`<section>
<h2>${of.component || of.plan}</h2>
${standing(of, currency, words)}
${of.notes.map((note) => html`<p>${note}</p>`)}
${of.tiers.length ? tiers(of, currency, words) : ''}
${table(
  `What it earned, ${currency}`,
  [{ title: 'Part' }, { title: 'Amount', figures: true }],
  [
    ['Earned to date', of.toDate === null ? 'can’t be reckoned' : money(of.toDate)],
    ['Earned before this period', money(0 - of.before)],
  ],
  ['Earned in this period', earned],
)}
${of.parts.length ? parts(of, currency, earned, words) : html`<p class="soft">No deal of this period counts for it.</p>`}
</section>`
}

function standing(
  { plan, version, metric, window, reachedTo, ofMoney, measured, quota, attainment }: HandoutComponent,
  currency: string,
  words: Notation,
): Markup {
  const figure = (value: number | null) =>
    value === null ? 'not known' : ofMoney ? `${words.money(value)} ${currency}` : words.about(value)
  const said = [
    ['Plan', version === '' ? plan : `${plan}, as from ${inDays(version)}`],
    ['Measured', `${metric}, from ${inDays(window.from)} to ${inDays(reachedTo)}: ${figure(measured)}`],
    ...(quota === null ? [] : [['Quota', `${figure(quota)}, for ${fromTo(window)}`]]),
    ...(attainment === null ? [] : [['Attainment', words.share(attainment)]]),
  ]
  return html`<dl>${said.map(([name = '', value = '']) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`
}

function tiers({ tiers: all, ofMoney }: HandoutComponent, currency: string, words: Notation): Markup {
  const amount = ofMoney ? words.money : words.about
  const rate = (value: number) => (ofMoney ? words.share(value) : `${words.money(value)} for each`)
  return table(
    `Tier by tier, to date, ${currency}`,
    [
      { title: 'From' },
      { title: 'To', figures: true },
      { title: 'Rate', figures: true },
      { title: 'Amount in it', figures: true },
      { title: 'Commission', figures: true },
    ],
    all.map((tier) => [
      tier.from === null ? 'the start' : amount(tier.from),
      tier.to === null ? 'and above' : amount(tier.to),
      rate(tier.rate),
      amount(tier.amount),
      words.money(tier.commission),
    ]),
  )
}

const parts = ({ parts: all }: HandoutComponent, currency: string, earned: string, { money }: Notation): Markup =>
  table(
    `Deal by deal, ${currency}`,
    [...dealColumns, { title: 'Commission', figures: true }, { title: 'Why' }],
    all.map(({ deal, commission, why }) => [
      ...(deal ? dealCells(deal, money) : ['No single deal', '', '', '']),
      money(commission),
      why,
    ]),
    ['Earned in this period', '', '', '', earned, ''],
  )

const dealCells = ({ deal, account, day, credited }: HandoutDeal, money: Notation['money']): string[] => [
  deal,
  account,
  inDays(day),
  money(credited),
]

/** Deals that nothing is earned on, since no component counts them. */
export const uncounted = (deals: readonly HandoutDeal[], currency: string, { money }: Notation): Markup =>
  html`<section>
<h2>Deals that no component counts</h2>
${table(
  `Nothing is earned on them, ${currency}`,
  dealColumns,
  deals.map((deal) => dealCells(deal, money)),
)}
</section>`
