import { type Layout, plainStages } from '../layout'
import * as v from '../value'

export const suitecrm: Layout = {
  name: 'SuiteCRM',
  stages: { ...plainStages, Proposal: 'Proposal/Price Quote', Negotiation: 'Negotiation/Review' },
  notation: { day: '06/07/2026, 1:05 PM', amount: '$1,234.50', chance: 'percent' },
  columns: [
    ['Opportunity Name', v.name],
    ['Account Name', v.account],
    ['Opportunity Amount', v.amount],
    ['Currency', v.currency],
    ['Expected Close Date', v.close],
    ['Type', v.oneOf('New Business', 'Existing Business')],
    ['Campaign', v.blank],
    ['Next Step', v.blank],
    ['Lead Source', v.oneOf('Web', '')],
    ['Sales Stage', v.stage({ ...plainStages, Proposal: 'Proposal/Price Quote', Negotiation: 'Negotiation/Review' })],
    ['Probability (%)', v.probability],
    ['Description', v.oneOf('', 'Total of 3 sites')],
    ['Assigned to', v.owner],
  ],
}

export const espocrm: Layout = {
  name: 'EspoCRM',
  stages: plainStages,
  notation: { day: 'date', amount: 'number', chance: 'percent' },
  columns: [
    ['name', v.name],
    ['amount', v.amount],
    ['amountConverted', v.otherAmount],
    ['amountWeightedConverted', v.weighted],
    ['account', v.account],
    ['stage', v.stage(plainStages)],
    ['probability', v.probability],
    ['leadSource', v.oneOf('Web', '')],
    ['closeDate', v.close],
    ['description', v.blank],
    ['createdAt', v.created],
    ['modifiedAt', v.modified],
    ['assignedUser', v.owner],
    ['teams', v.oneOf('Europe', 'America')],
  ],
}

const twentyStages = {
  ...plainStages,
  Prospecting: 'NEW',
  Qualification: 'SCREENING',
  Proposal: 'MEETING',
  Negotiation: 'PROPOSAL',
  'Closed Won': 'CUSTOMER',
}
/** It has no stage for lost deals. */
export const twenty: Layout = {
  name: 'Twenty',
  stages: twentyStages,
  ownStages: true,
  withoutLost: true,
  notation: { day: '2026-06-07T13:05:00.000+0000', amount: 'millionths', chance: 'share' },
  columns: [
    ['name', v.name],
    ['amount', v.amount],
    ['closeDate', v.close],
    ['stage', v.stage(twentyStages)],
    ['pointOfContact', v.oneOf('Kim Lee', 'Jo Day')],
    ['company', v.account],
    ['owner', v.owner],
    ['createdBy', v.always('Ada Admin')],
    ['position', v.count],
  ],
}

export const krayin: Layout = {
  name: 'Krayin',
  stages: { ...plainStages, Prospecting: 'New', 'Closed Won': 'Won', 'Closed Lost': 'Lost' },
  notation: { day: '07-Jun-2026', amount: '$1,234.50', chance: '60%' },
  columns: [
    ['Title', v.name],
    ['Description', v.blank],
    ['Lead Value', v.amount],
    ['Source', v.oneOf('Web', 'Email')],
    ['Type', v.oneOf('New Business', 'Existing Business')],
    ['Sales Owner', v.owner],
    ['Expected Close Date', v.close],
    ['Pipeline', v.always('Default')],
    ['Stage', v.stage({ ...plainStages, Prospecting: 'New', 'Closed Won': 'Won', 'Closed Lost': 'Lost' })],
  ],
}
