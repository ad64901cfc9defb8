import type { Field } from '../../../model/deal'
import { plainTitle } from './plain-title'

/** A CRM as its exports show it. */
export type Crm = {
  name: string
  /** Titles that few others write, separated by commas. */
  signs: string
  /** Titles that mean a field here, above the common vocabulary. */
  means?: Partial<Record<Field, string>>
  /** Titles that mean no field here, whatever they mean elsewhere. */
  not?: string
  /** Whether it writes that a deal is won or lost beside the stage, in a column of its own. */
  outcomeApart?: true
  /** The title of the column that says no where a deal is archived, which is what it does with lost ones. */
  archives?: string
  /** Whether it writes reports in groups, the columns that it groups by first. */
  groups?: true
  /** Fractions of the currency in which it counts amounts. */
  counts?: 'cents' | 'millionths'
}

const crms: readonly Crm[] = [
  {
    name: 'Salesforce',
    signs:
      'opportunity owner, opportunity owner alias, owner role, fiscal, fiscal period, fiscal quarter, fiscal year, forecasted amount, forecast category name, stage name, is won, is closed, account id, record type id, campaign id',
    // What Salesforce weighs by the probability.
    not: 'expected revenue',
    groups: true,
  },
  {
    name: 'HubSpot',
    signs:
      'deal probability, forecast probability, amount in company currency, weighted amount, create date, original traffic source, closed won reason, is closed won, is deal closed, portal id, deal pipeline id, hubspot owner id, deal stage',
  },
  {
    name: 'Pipedrive',
    signs:
      'currency of value, weighted value, deal created, deal closed on, won time, lost time, last stage change, visible to, done activities, email messages count, pipedrive system id',
    outcomeApart: true,
  },
  {
    name: 'Zoho',
    signs:
      'deal owner id, account name id, company name id, contact name id, created by id, modified by id, closing date, created time, modified time, last activity time, reason for loss, sub pipeline',
    not: 'expected revenue',
  },
  {
    name: 'Dynamics 365',
    signs:
      'do not modify opportunity, do not modify row checksum, do not modify modified on, est close date, est revenue, actual close date, potential customer, pipeline phase, status reason',
    outcomeApart: true,
  },
  {
    name: 'Close',
    signs:
      'lead name, user name, status label, status type, value period, value currency, value formatted, annualized value, annualized expected value, date won, date lost',
    means: {
      account: 'lead name',
      owner: 'user name',
      stage: 'status label',
      // While a deal is open this is when it is expected to be won.
      closeDate: 'date won',
      closedDate: 'date lost',
    },
    not: 'user id',
    counts: 'cents',
  },
  {
    name: 'Odoo',
    signs:
      'salesperson, sales team, expected closing, prorated revenue, recurring revenues, recurring plan, expected mrr, prorated mrr, automated probability, last stage update, assignment date, team id, partner id, partner name, date deadline, date last stage update, date conversion, recurring revenue monthly, company currency',
    means: {
      name: 'opportunity, name',
      account: 'customer, partner id',
      owner: 'salesperson, user id',
      amount: 'expected revenue',
      currency: 'currency, company currency',
      closeDate: 'expected closing, date deadline',
      stage: 'stage, stage id',
    },
    // The seller's own company, and whether a record is a lead or an opportunity.
    not: 'company, company id, type',
    archives: 'active',
  },
  { name: 'SuiteCRM', signs: 'opportunity amount, assigned to, sales stage', not: 'expected revenue' },
  {
    name: 'EspoCRM',
    signs: 'amount converted, amount weighted converted, assigned user, assigned user name, modified at',
  },
  {
    name: 'Twenty',
    signs: 'point of contact, created by, position, amount amount micros, amount currency code',
    means: { amount: 'amount, amount amount micros', currency: 'amount currency code' },
    counts: 'millionths',
  },
  { name: 'Krayin', signs: 'lead value, sales owner' },
]

/** How many of its signs tell a CRM. */
const telling = 2

/** The signs of each CRM in plain form, put together when the first titles are looked at. */
let plainSigns: readonly (readonly string[])[] | undefined

/** The CRM that wrote these titles, given in plain form; undefined where they tell none, or two alike. */
export function crmOf(titles: readonly string[]): Crm | undefined {
  plainSigns ??= crms.map(({ signs }) => signs.split(', ').map(plainTitle))
  const present = new Set(titles)
  const told = plainSigns.map((signs) => signs.filter((sign) => present.has(sign)).length)
  const most = Math.max(...told)
  return most >= telling && told.indexOf(most) === told.lastIndexOf(most) ? crms[told.indexOf(most)] : undefined
}
