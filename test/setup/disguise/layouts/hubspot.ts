import { isClosed } from '../deal'
import type { Layout } from '../layout'
import * as v from '../value'

const stages: Layout['stages'] = {
  Prospecting: 'Appointment Scheduled',
  Qualification: 'Qualified To Buy',
  Proposal: 'Decision Maker Bought-In',
  Negotiation: 'Contract Sent',
  'Closed Won': 'Closed Won',
  'Closed Lost': 'Closed Lost',
}

export const hubspot: Layout = {
  name: 'HubSpot',
  stages,
  notation: { day: '2026-06-07 13:05:00', amount: 'number', chance: 'share' },
  columns: [
    ['Record ID', v.id],
    ['Deal Name', v.name],
    ['Deal Stage', v.stage(stages)],
    ['Pipeline', v.always('Sales Pipeline')],
    ['Amount', v.amount],
    ['Amount in company currency', v.otherAmount],
    ['Currency', v.currency],
    ['Close Date', v.close],
    ['Create Date', v.created],
    ['Deal owner', v.owner],
    ['Deal Type', v.oneOf('New Business', 'Existing Business')],
    ['Deal probability', v.probability],
    ['Weighted amount', v.weighted],
    ['Weighted amount in company currency', v.weighted],
    ['Forecast category', v.blank],
    ['Forecast amount', v.weighted],
    ['Forecast probability', v.share],
    ['Closed Lost Reason', v.oneOf('', 'Price')],
    ['Days to close', v.count],
    ['Next Activity Date', v.otherDay],
    ['Last Activity Date', v.modified],
    ['Last Modified Date', v.modified],
    ['Annual contract value', v.otherAmount],
    ['Total contract value', v.otherAmount],
    ['Is Deal Closed?', v.flag(isClosed)],
    ['Associated Company', v.account],
    ['Associated Contact', v.oneOf('Kim Lee', 'Jo Day')],
  ],
}
