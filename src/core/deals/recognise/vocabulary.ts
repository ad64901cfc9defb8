import type { Field } from '../../../model/deal'

/**
 * Titles that mean a field whichever CRM wrote them. Titles of one rank, separated by commas, mean it equally well; a
 * later rank, after `|`, counts only where no earlier one is found. A rank that begins with `?` can mean something else
 * too: it is asked about, and never taken in silence.
 */
export const vocabulary: Record<Field, string> = {
  id: 'opportunity id, deal id, opp id, record id, potential id, opportunity number | id, deal number, pipedrive system id, do not modify opportunity, hs object id',
  name: 'opportunity name, deal name, potential name, topic | opportunity, deal, title, name',
  account:
    'account name, organization, organisation, potential customer, associated company | company name, customer, customer name, account, company | client, client name',
  owner:
    'opportunity owner, deal owner, owner full name, owner name, sales owner, salesperson | owner, sales rep, sales representative, rep, rep name, account executive, assigned to, assigned user | ? owner id, user id, user name, assigned user id, sales representative id, rep id, hubspot owner id, account manager, account owner',
  split: 'split, splits, owner split, credit split, deal split, opportunity split',
  amount:
    'amount, opportunity amount, deal amount, total amount, est revenue, estimated revenue, deal value, opportunity value, lead value | value, deal size | ? expected revenue, revenue, actual revenue, total contract value, tcv, annual contract value, acv, contract value, total value, bookings, price, total, sales, arr',
  currency: 'currency, currency iso code, currency code, deal currency, deal currency code, transaction currency',
  closeDate:
    'close date, closing date, expected close date, est close date, estimated close date, expected closing, expected closing date, expected close, estimated close, forecast close date | ? close, closes, closes on, closing',
  closedDate:
    'closed date, actual close date, date closed, deal closed on, closed on, closed at | won time, date won, won date, won on',
  paidDate: 'paid date, paid on, date paid, payment date',
  createdDate:
    'created date, create date, date created, created on, created at, created time, creation date, deal created',
  stage:
    'stage, deal stage, opportunity stage, sales stage, stage name, stage pipeline | pipeline stage, pipeline phase | ? stage id, deal stage id, pipeline stage id, deal pipeline stage id, status label, phase',
  furthestStage: 'furthest stage, lost at stage, highest stage, furthest stage reached',
  stageChanged:
    'last stage change, last stage update, stage changed, last stage change date, date last stage update, last stage change time',
  status: 'status, deal status, opportunity status, status type',
  probability:
    'probability, deal probability, win probability, opportunity probability, deal stage probability, hs deal stage probability | confidence',
  category: 'forecast category name | forecast category',
  type: 'type, deal type, opportunity type',
  product: 'product, product name | product line, product family',
  segment: 'segment, customer segment, account segment, market segment',
}
