import * as z from 'zod/mini'
import { openScorecards } from '../store/scorecard/open'
import { request } from './request'

/** The screen Scorecards as it opens: the periods to choose from, and what can be undone. */
export const scorecardScreen = request({
  input: () => z.object({}),
  writes: false,
  run: (_, context) => openScorecards(context),
})
