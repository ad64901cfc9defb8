import * as z from 'zod/mini'
import { openAmortization } from '../store/amortization/open'
import { request } from './request'

/** The Amortization screen as it opens: the periods to choose from, and what can be undone. */
export const amortizationScreen = request({
  input: () => z.object({}),
  writes: false,
  run: (_, context) => openAmortization(context),
})
