import * as z from 'zod/mini'
import { readDealsScreen } from './deals-screen'
import { request } from './request'

/** All that the screen Deals shows. */
export const deals = request({
  input: () => z.object({}),
  writes: false,
  run: (_, context) => readDealsScreen(context),
})
