import type { Words } from '../notation'
import { isMoney, over, subject } from './subject'
import type { Pays, Terms } from './terms'

type Tiers = Extract<Pays, { by: 'tiers' }>
type Tier = Tiers['tiers'][number]

/** What tiers pay, and from where on. */
export function tiersInWords(terms: Terms, pays: Tiers, words: Words): string[] {
  const [first] = pays.tiers
  if (!first) return []
  const edge = edgeOf(terms, pays, words)
  const nothing = first.from > 0 ? [`Below ${edge(first.from)} ${over(terms)} you earn nothing.`] : []
  const flat = pays.tiers.length === 1 && first.from === 0
  if (pays.mode === 'retroactive' && !flat) return [...retroactive(terms, pays.tiers, edge, words), ...nothing]
  if (pays.mode === 'overage' && !flat) return [...overage(terms, pays.tiers, edge, words), ...nothing]
  return [`You earn ${slices(terms, pays.tiers, edge, words)}.`, ...nothing]
}

type Edge = (from: number) => string

/** Where a tier starts: an amount, or a share of quota. */
const edgeOf =
  (terms: Terms, { ofQuota }: Tiers, words: Words): Edge =>
  (from) =>
    ofQuota
      ? from === 1
        ? 'your quota'
        : `${words.share(from)} of your quota`
      : isMoney(terms, words)
        ? words.money(from)
        : words.about(from)

/** `8% of what you close`, or `50 for each of your Meetings held`. */
const earns = (terms: Terms, rate: number, words: Words, of = subject(terms)): string =>
  isMoney(terms, words) ? `${words.share(rate)} of ${of}` : `${words.money(rate)} for each of ${of}`

function slices(terms: Terms, tiers: readonly Tier[], edge: Edge, words: Words): string {
  const [first, ...above] = tiers as [Tier, ...Tier[]]
  const money = isMoney(terms, words)
  const when = first.from > 0 || above.length ? ` ${over(terms)}` : ''
  const rate = (value: number) => (money ? words.share(value) : `${words.money(value)} for each`)
  const lead = earns(terms, first.rate, words)
  const start = first.from > 0 ? `${lead} above ${edge(first.from)}${when}` : lead
  if (!above.length) return start
  const edges = above.map(({ from }) => edge(from))
  const rest = above.map((tier, i) =>
    i === above.length - 1
      ? `${rate(tier.rate)} ${money ? 'of everything above' : 'above'}`
      : `${rate(tier.rate)} from there to ${edges[i + 1]}`,
  )
  return [`${start}, up to ${edges[0]}${first.from > 0 ? '' : when}`, ...rest].join('; ')
}

function retroactive(terms: Terms, tiers: readonly Tier[], edge: Edge, words: Words): string[] {
  return tiers.map(({ from, rate }, i) => {
    const all = i === 0 ? earns(terms, rate, words) : earns(terms, rate, words, 'all of it')
    if (from === 0) return `You earn ${all}.`
    return `${i === 0 ? `You earn ${all} once you reach` : `Once you reach`} ${edge(from)} ${over(terms)}${i === 0 ? ', on all of it' : `, you earn ${all}`}.`
  })
}

/** Up to quota slice by slice; what is above quota earns one rate, that of the step reached. */
function overage(terms: Terms, tiers: readonly Tier[], edge: Edge, words: Words): string[] {
  const below = tiers.filter(({ from }) => from < 1)
  const above = tiers.filter(({ from }) => from >= 1)
  const share = (rate: number) => (isMoney(terms, words) ? words.share(rate) : `${words.money(rate)} for each`)
  const atQuota = above[0]?.from === 1 ? above[0] : below[below.length - 1]
  const later = above.filter((tier) => tier !== atQuota)
  const rates = [
    ...(atQuota ? [share(atQuota.rate)] : []),
    ...later.map(({ from, rate }) => `${share(rate)} once you reach ${edge(from)}`),
  ]
  return [
    ...(below.length
      ? [
          `Up to your quota ${over(terms)} you earn ${slices(terms, below, edge, words).replace(` ${over(terms)}`, '')}.`,
        ]
      : []),
    `Everything above your quota earns ${rates.join(', ')}${later.length ? '; the rate reached holds for all of it' : ''}.`,
  ]
}
