import * as z from 'zod/mini'
import { personStatement as statement } from '../store/statements/person'
import { request } from './request'

/** One person's statement as a page and as CSV: `{ "period": "FY2026-Q3", "person": "Ann Lee" }`. */
export const personStatement = request({
  input: () =>
    z.object({
      period: z.string('A period is text such as FY2026-Q3.'),
      person: z.string('A person is named as in the tab People.'),
    }),
  writes: false,
  run: ({ period, person }, context) => statement(period, person, context),
})
