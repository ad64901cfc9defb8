import type { LedgerRow } from '../../../model/ledger'
import type { Terms } from '../../plans/terms'
import type { Earning } from '../../statements/earning'
import { ofComponent, ofDeal, ofOther } from '../figures'
import { asText } from '../inputs/codec'
import { component } from '../inputs/component'
import { deal as dealInputs } from '../inputs/deal'
import { other } from '../inputs/other'
import { inParts } from '../inputs/parts'
import { terms as termsInputs } from '../inputs/terms'
import { type Approving, row } from './row'

/** Who stands in rows that are about nobody alone. */
const everybody = 'Everybody'

const named = ({ plan, from, component: name }: Terms) => ({ plan, version: from, component: name })

/** The terms of each component that earned something for somebody, once each. */
export const termsRows = (earnings: readonly Earning[], approving: Approving): LedgerRow[] =>
  [...new Set(earnings.map(({ terms }) => terms))].flatMap((terms) =>
    inParts(asText(termsInputs, terms)).map((inputs) =>
      row(approving, { person: everybody, kind: 'terms', ...named(terms), inputs }),
    ),
  )

/** A component of somebody, then the deals that it counted in the period, then what no deal explains. */
export function earnedRows(person: string, one: Earning, approving: Approving): LedgerRow[] {
  const { terms, stretch, reach, toDate, before, byDeals } = one
  const of = { person, ...named(terms), windowFrom: reach.from, windowTo: reach.quotaTo }
  const commissions = new Map(one.lines.flatMap((line) => ('deal' in line ? [[line.deal, line.cents] as const] : [])))
  return [
    row(approving, {
      ...of,
      kind: 'component',
      ...ofComponent(toDate.situation, one.earned),
      inputs: asText(component, {
        stretch,
        to: reach.to,
        byDeals,
        now: toDate.situation,
        before: before?.situation,
      }),
    }),
    ...one.deals.map((counted) => {
      const { day, cents: amount, credited, credit } = counted
      const inputs = { amount, share: credit.share, credited }
      return row(approving, {
        ...of,
        kind: 'deal',
        deal: credit.key,
        name: credit.deal,
        account: credit.account,
        sourceTab: credit.tab,
        sourceRow: credit.row,
        day,
        ...ofDeal(inputs, commissions.get(counted)),
        inputs: asText(dealInputs, inputs),
      })
    }),
    ...one.lines.flatMap((line) =>
      'why' in line
        ? [
            row(approving, {
              ...of,
              kind: 'other',
              note: line.why,
              ...ofOther(line.cents),
              inputs: asText(other, { stretch, why: line.why }),
            }),
          ]
        : [],
    ),
  ]
}
