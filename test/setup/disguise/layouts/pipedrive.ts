import type { Layout } from '../layout'
import * as v from '../value'

const stages: Layout['stages'] = {
  Prospecting: 'Contact Made',
  Qualification: 'Qualified',
  Proposal: 'Proposal Made',
  Negotiation: 'Negotiations Started',
  'Closed Won': 'Won',
  'Closed Lost': 'Lost',
}

export const pipedrive: Layout = {
  name: 'Pipedrive',
  stages,
  notation: { day: '2026-06-07 13:05:00', amount: 'number', chance: 'percent' },
  columns: [
    ['Deal - ID', v.id],
    ['Deal - Title', v.name],
    ['Deal - Creator', v.always('Ada Admin')],
    ['Deal - Owner', v.owner],
    ['Deal - Value', v.amount],
    ['Deal - Currency of Value', v.currency],
    ['Deal - Weighted value', v.weighted],
    ['Deal - Currency of Weighted value', v.always('CHF')],
    ['Deal - Probability', v.probability],
    ['Deal - Organization', v.account],
    ['Deal - Organization ID', v.count],
    ['Deal - Pipeline', v.always('Pipeline')],
    ['Deal - Contact person', v.oneOf('Kim Lee', 'Jo Day')],
    ['Deal - Stage', v.stage(stages, 'Proposal Made')],
    ['Deal - Label', v.oneOf('Hot', '')],
    ['Deal - Status', v.status('Open', 'Won', 'Lost')],
    ['Deal - Deal created', v.created],
    ['Deal - Update time', v.modified],
    ['Deal - Last stage change', v.modified],
    ['Deal - Next activity date', v.otherDay],
    ['Deal - Won time', v.wonOn()],
    ['Deal - Lost time', v.lostOn()],
    ['Deal - Deal closed on', v.closed],
    ['Deal - Lost reason', v.oneOf('', 'Price')],
    ['Deal - Expected close date', v.hoped],
    ['Deal - Product amount', v.otherAmount],
    ['Deal - Product name', v.oneOf('Core', 'Suite')],
    ['Deal - Archive status', v.always('Not archived')],
  ],
}
