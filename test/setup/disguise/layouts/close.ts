import type { Layout } from '../layout'
import { amountIn } from '../notation'
import * as v from '../value'

const stages: Layout['stages'] = {
  Prospecting: 'Prospecting',
  Qualification: 'Qualified',
  Proposal: 'Demo Completed',
  Negotiation: 'Contract Sent',
  'Closed Won': 'Won',
  'Closed Lost': 'Lost',
}

/** Amounts are cents. While a deal is open, `date_won` is the day on which it is expected to be. */
const columns: Layout['columns'] = [
  ['id', v.id],
  ['lead_id', v.longId('lead_')],
  ['lead_name', v.account],
  ['contact_name', v.oneOf('Kim Lee', 'Jo Day')],
  ['user_id', v.longId('user_')],
  ['user_name', v.owner],
  ['pipeline_name', v.always('Sales')],
  ['status_label', v.stage(stages)],
  ['status_type', v.status('active', 'won', 'lost')],
  ['value', v.amount],
  ['value_currency', v.currency],
  ['value_period', v.always('one_time')],
  ['annualized_value', v.amountBeside],
  ['expected_value', v.weighted],
  ['confidence', v.probability],
  ['date_created', v.created],
  ['date_updated', v.modified],
  ['date_won', v.wonOrHoped],
  ['date_lost', v.lost],
  ['note', v.oneOf('', 'Call back')],
  ['created_by_name', v.always('Ada Admin')],
]
const formatted = { of: ({ cents, currency }) => amountIn('$1,234.50', cents, currency) } satisfies v.Value

export const close: Layout = {
  name: 'Close',
  stages,
  notation: { day: '2026-06-07T13:05:00.000+0000', amount: 'cents', chance: 'percent' },
  columns,
}

export const closeFormatted: Layout = {
  ...close,
  name: 'Close, with the amount as it is shown',
  columns: [...columns.slice(0, 12), ['value_formatted', formatted], ...columns.slice(12)],
}
