import type { Layout } from '../layout'
import * as v from '../value'

const stages: Layout['stages'] = {
  Prospecting: 'Qualify',
  Qualification: 'Develop',
  Proposal: 'Propose',
  Negotiation: 'Close',
  'Closed Won': 'Won',
  'Closed Lost': 'Lost',
}

/** The first three columns are hidden in the workbook, and days are serial numbers. */
export const dynamics: Layout = {
  name: 'Dynamics 365',
  stages,
  notation: { day: 'serial', amount: 'number', chance: 'percent' },
  columns: [
    ['(Do Not Modify) Opportunity', v.id],
    ['(Do Not Modify) Row Checksum', v.longId('kX9/')],
    ['(Do Not Modify) Modified On', v.modified],
    ['Topic', v.name],
    ['Potential Customer', v.account],
    ['Contact', v.oneOf('Kim Lee', 'Jo Day')],
    ['Est. Close Date', v.hoped],
    ['Est. Revenue', v.amount],
    ['Actual Close Date', v.closed],
    ['Actual Revenue', v.blank],
    ['Probability', v.probability],
    ['Rating', v.oneOf('Hot', 'Warm', 'Cold')],
    ['Sales Stage', v.stage(stages, 'Close')],
    ['Forecast Category', v.oneOf('Pipeline', 'Committed')],
    ['Status', v.status('Open', 'Won', 'Lost')],
    ['Status Reason', v.oneOf('In Progress', 'Won', 'Canceled', 'Out-Sold')],
    ['Owner', v.owner],
    ['Currency', v.currency],
    ['Created On', v.created],
  ],
}
