import type { Field } from '../../model/deal'

/**
 * Titles by which CRMs name a field, in plain form (see `plainTitle`). Titles of one rank, separated by commas, mean
 * the field equally well; a later rank, after `|`, counts only where no earlier one is found. A `?` marks a title that
 * can mean something else too: it is used, and said to be.
 */
export const titlesOf: Record<Field, string> = {
  id: 'opportunity id, deal id, opp id, record id, potential id | id, pipedrive system id, do not modify opportunity',
  name: 'opportunity name, deal name, potential name, topic | opportunity, deal, title, name',
  account:
    'account name, organization, organisation, potential customer, lead name | company name, customer, associated company, account | company, client',
  owner:
    'opportunity owner, deal owner, owner full name, owner name, sales owner, salesperson | owner, sales rep, rep, account executive, assigned to, user name | ? owner id, user id, sales representative id',
  split: 'split, splits, owner split, credit split, deal split, opportunity split',
  amount:
    'amount, opportunity amount, deal amount, total amount, est revenue, estimated revenue, deal value, lead value | value | ? expected revenue, forecast amount, revenue, total contract value, annual contract value, bookings',
  currency: 'currency, currency iso code, amount currency, total amount currency, currency of value, value currency',
  closeDate:
    'close date, closing date, expected close date, est close date, estimated close date, expected closing, expected closing date | ? expected close, close, closes on, due date',
  closedDate:
    'closed date, actual close date, date closed, deal closed on, closed on, closed at | won time, date won, won date',
  paidDate: 'paid date, paid on, date paid, payment date',
  createdDate:
    'created date, create date, date created, created on, created at, created time, creation date, deal created',
  stage:
    'stage, deal stage, opportunity stage, sales stage, stage name, stage pipeline | pipeline stage, pipeline phase, status label',
  furthestStage: 'furthest stage, lost at stage, highest stage, furthest stage reached',
  stageChanged: 'last stage change, last stage update, stage changed, last stage change date',
  status: 'status, deal status, opportunity status, status type | state, outcome, result',
  probability:
    'probability, deal probability, win probability, confidence | forecast probability, automated probability',
  category: 'forecast category name | forecast category',
  type: 'type, deal type, opportunity type',
  product: 'product, product name | product line, product family',
  segment: 'segment, customer segment, account segment, market segment',
}
