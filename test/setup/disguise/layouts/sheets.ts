import { type Layout, plainStages } from '../layout'
import * as v from '../value'

/** A CRM that is kept in a sheet. */
export const sheety: Layout = {
  name: 'Sheety',
  stages: plainStages,
  notation: { day: 'date', amount: 'number', chance: 'share' },
  columns: [
    ['Opportunity ID', v.id],
    ['Lead ID', v.longId('L-')],
    ['Title', v.name],
    ['Stage', v.stage(plainStages)],
    ['Value', v.amount],
    ['Probability', v.probability],
    ['Expected Value', v.weighted],
    ['Close Date', v.hoped],
    ['Product', v.oneOf('Core', 'Suite')],
    ['Notes', v.oneOf('', 'Call back')],
    ['Created At', v.created],
    ['Updated At', v.modified],
    ['Closed At', v.closed],
    ['Owner', v.owner],
  ],
}

/** Typed by hand, as people do in Britain. */
export const byHand: Layout = {
  name: 'Typed by hand',
  stages: plainStages,
  notation: { day: '07/06/2026', amount: '1,234.50', chance: '60%' },
  columns: [
    ['Sales rep', v.owner],
    ['Client', v.account],
    ['Deal', v.name],
    ['Deal value', v.amount],
    ['Stage', v.stage(plainStages)],
    ['Expected close', v.close],
    ['Win probability', v.probability],
    ['Comments', v.oneOf('', 'ask Jo', '3/4 sure')],
  ],
}
