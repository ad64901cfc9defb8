import { type Layout, plainStages } from '../layout'
import * as v from '../value'

const stages: Layout['stages'] = {
  ...plainStages,
  Prospecting: 'New',
  Qualification: 'Qualified',
  Proposal: 'Proposition',
  'Closed Won': 'Won',
}

/** Lost deals are archived, and no part of a plain export. */
export const odoo: Layout = {
  name: 'Odoo',
  stages,
  withoutLost: true,
  notation: { day: 'date', amount: 'number', chance: 'percent' },
  columns: [
    ['Opportunity', v.name],
    ['Salesperson', v.owner],
    ['Sales Team', v.oneOf('Europe', 'America')],
    ['Company', v.always('My Company')],
    ['Stage', v.stage(stages)],
    ['Expected Revenue', v.amount],
    ['Prorated Revenue', v.weighted],
    ['Recurring Revenues', v.always(0)],
    ['Currency', v.currency],
    ['Probability', v.probability],
    ['Automated Probability', v.share],
    ['Expected Closing', v.hoped],
    ['Closed Date', v.closed],
    ['Assignment Date', v.created],
    ['Days to Close', v.count],
    ['Last Stage Update', v.modified],
    ['Customer', v.account],
    ['Contact Name', v.oneOf('Kim Lee', 'Jo Day')],
    ['Tags', v.blank],
    ['Priority', v.oneOf('Low', 'High')],
    ['Active', v.always(true)],
    ['Type', v.always('Opportunity')],
  ],
}

export const odooTechnical: Layout = {
  ...odoo,
  name: 'Odoo, technical names',
  notation: { day: '2026-06-07 13:05:00', amount: '30000.0', chance: 'percent' },
  columns: [
    ['name', v.name],
    ['user_id', v.owner],
    ['team_id', v.oneOf('Europe', 'America')],
    ['company_id', v.always('My Company')],
    ['stage_id', v.stage(stages)],
    ['expected_revenue', v.amount],
    ['prorated_revenue', v.weighted],
    ['company_currency', v.currency],
    ['probability', v.probability],
    ['date_deadline', v.hoped],
    ['date_closed', v.closed],
    ['date_open', v.created],
    ['day_close', v.count],
    ['date_last_stage_update', v.modified],
    ['partner_id', v.account],
    ['partner_name', v.blank],
    ['active', v.always(true)],
    ['type', v.always('opportunity')],
  ],
}
