import { chanceOf, isClosed } from '../deal'
import type { Layout } from '../layout'
import * as v from '../value'

const stages: Layout['stages'] = {
  Prospecting: 'Prospecting',
  Qualification: 'Qualification',
  Proposal: 'Proposal/Price Quote',
  Negotiation: 'Negotiation/Review',
  'Closed Won': 'Closed Won',
  'Closed Lost': 'Closed Lost',
}
const period = v.oneOf('Q1-2026', 'Q2-2026', 'Q3-2026')

/** A report as the United States see it. */
export const salesforceReport: Layout = {
  name: 'Salesforce report',
  stages,
  notation: { day: '6/7/2026', amount: '$1,234.50', chance: '60%' },
  columns: [
    ['Owner Role', v.oneOf('Sales Manager', 'Account Executive')],
    ['Opportunity Owner', v.owner],
    ['Account Name', v.account],
    ['Opportunity Name', v.name],
    ['Stage', v.stage(stages)],
    ['Fiscal Period', period],
    ['Amount', v.amount],
    ['Expected Revenue', v.weighted],
    ['Probability (%)', v.probability],
    ['Age', v.count],
    ['Close Date', v.close],
    ['Created Date', v.created],
    ['Next Step', v.oneOf('', 'Call back', '=1+1')],
    ['Lead Source', v.oneOf('Web', 'Partner Referral')],
    ['Type', v.oneOf('New Business', 'Existing Business')],
  ],
}

/** A report of an organisation with several currencies, as Germany sees it. */
export const salesforceReportGerman: Layout = {
  name: 'Salesforce report, German, in several currencies',
  stages,
  notation: { day: '7.6.2026', amount: '1.234,50', chance: 'percent' },
  columns: [
    ['Territory Region', v.oneOf('EMEA', 'AMER')],
    ['Opportunity Owner', v.owner],
    ['Account Name', v.account],
    ['Opportunity Name', v.name],
    ['Opportunity ID', v.id],
    ['Stage', v.stage(stages)],
    ['Forecast Category', v.oneOf('Pipeline', 'Commit')],
    ['Total Amount Currency', v.currency],
    ['Total Amount', v.amount],
    ['Billed iARR Currency', v.always('CHF')],
    ['Billed iARR', v.otherAmount],
    ['Probability (%)', v.probability],
    ['Fiscal Period', period],
    ['Close Date', v.close],
    ['Effective Contract End Date', v.otherDay],
    ['Opportunity Next Steps', v.blank],
    ['Type', v.oneOf('New Business', 'Existing Business')],
  ],
}

/** Names of the API, as a data loader writes them. */
export const salesforceApi: Layout = {
  name: 'Salesforce API',
  stages,
  ownersById: true,
  notation: { day: '2026-06-07T13:05:00.000+0000', amount: '30000.0', chance: 'percent' },
  columns: [
    ['Id', v.id],
    ['AccountId', v.longId('0015g')],
    ['Name', v.name],
    ['StageName', v.stage(stages)],
    ['Amount', v.amount],
    ['Probability', v.probability],
    ['ExpectedRevenue', v.weighted],
    ['CloseDate', v.close],
    ['CreatedDate', v.created],
    ['Type', v.oneOf('New Business', 'Existing Business')],
    ['LeadSource', v.oneOf('Web', '')],
    ['IsClosed', v.flag(isClosed)],
    ['IsWon', v.flag((deal) => chanceOf(deal) === 1)],
    ['ForecastCategory', v.oneOf('Pipeline', 'Closed')],
    ['ForecastCategoryName', v.oneOf('Pipeline', 'Closed')],
    ['Fiscal', v.always('2026 2')],
    ['FiscalQuarter', v.always(2)],
    ['FiscalYear', v.always(2026)],
    ['OwnerId', v.ownerId],
    ['CampaignId', v.blank],
    ['RecordTypeId', v.always('0125g000000AbCdAAK')],
  ],
}
