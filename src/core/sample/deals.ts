import { CivilDate } from '../../model/civil-date'
import { type Chance, chance } from './chance'
import { accounts, leaver, newcomer, products, sources, teams } from './company'

/** A deal as the sample's tab shows it, in the manner of a CRM's report. */
export type SampleDeal = {
  id: string
  name: string
  account: string
  owner: string
  stage: string
  amount: number | ''
  closes: CivilDate
  created: CivilDate
  type: string
  source: string
  stageChanged: CivilDate
}

export const sampleDealTitles = [
  'Opportunity ID',
  'Opportunity Name',
  'Account Name',
  'Opportunity Owner',
  'Stage',
  'Amount',
  'Close Date',
  'Created Date',
  'Type',
  'Lead Source',
  'Last Stage Change Date',
]

const { round, min } = Math
const quarters = 8
const perQuarter = 75
const openStages = ['Prospecting', 'Qualification', 'Proposal', 'Negotiation'] as const

/** A deal that closes soon stands late in the funnel, one far off early. */
const openStage = (draw: Chance, days: number): string => {
  const late = days < 21 ? 0.8 : days < 60 ? 0.3 : 0
  return openStages[min(3, round(late + draw.share() * 1.6))] as string
}

/** 600 deals that close over eight quarters: six before the quarter of this day, that one, and the next. */
export function sampleDeals(today: CivilDate): SampleDeal[] {
  const draw = chance(20260)
  const firms = accounts()
  const reps = teams.flatMap(({ reps: names, quota }) => names.map((owner) => ({ owner, quota })))
  const firstMonth = today.month - ((today.month - 1) % 3) - 18
  const deals: SampleDeal[] = []
  for (let quarter = 0; quarter < quarters; quarter++) {
    const from = CivilDate.ofMonth(today.year, firstMonth + quarter * 3).serial
    const days = CivilDate.ofMonth(today.year, firstMonth + quarter * 3 + 3).serial - from
    for (let i = 0; i < perQuarter; i++) {
      const { owner, quota } = reps[(i + quarter) % reps.length] as (typeof reps)[number]
      const account = draw.one(firms)
      const product = draw.one(products)
      const size = draw.size()
      const cycle = draw.whole(25, 60) + round(size * draw.whole(15, 50))
      // More deals close towards the end of a quarter.
      const closes = from + min(days - 1, round(days * draw.share() ** 0.7))
      const won = draw.share() < 0.36
      const ahead = closes - today.serial
      deals.push({
        id: '',
        name: `${account} – ${product}`,
        account,
        owner: owner === newcomer.name && ahead < -newcomer.startedBefore ? leaver.name : owner,
        stage: ahead < 0 ? (won ? 'Closed Won' : 'Closed Lost') : openStage(draw, ahead),
        amount: round((quota * 0.46 * size) / 500) * 500,
        closes: CivilDate.of(closes),
        created: CivilDate.of(min(closes - cycle, today.serial - 1)),
        type: draw.share() < 0.7 ? 'New business' : 'Expansion',
        source: draw.one(sources),
        stageChanged: CivilDate.of(closes),
      })
    }
  }
  return asKept(
    deals.sort((a, b) => a.created.serial - b.created.serial),
    today,
  )
}

/** Ids count up with creation; and as in any CRM a few rows were not kept up: two past due, one without an amount, some that stayed in their stage for long. */
function asKept(deals: SampleDeal[], today: CivilDate): SampleDeal[] {
  deals.forEach((deal, i) => {
    deal.id = `OPP-${10412 + i * 3}`
  })
  const open = deals.filter((deal) => deal.closes.serial >= today.serial)
  open.forEach((deal, i) => {
    const since = i % 13 === 5 ? 38 + i : 2 + ((i * 7) % 26)
    deal.stageChanged = CivilDate.of(Math.max(deal.created.serial, today.serial - since))
  })
  for (const [i, late] of [9, 23].entries()) {
    const deal = open[late]
    if (deal) deal.closes = CivilDate.of(today.serial - 6 - i * 5)
  }
  const unpriced = open[31]
  if (unpriced) unpriced.amount = ''
  return deals
}
