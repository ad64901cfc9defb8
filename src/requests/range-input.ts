import * as z from 'zod/mini'

/** The first and the last period of a range, by their labels: `{ "from": "FY2026-Q1", "to": "FY2026-Q4" }`. */
export const rangeInput = () =>
  z.object({
    from: z.string('From is text such as FY2026-Q1.'),
    to: z.string('To is text such as FY2026-Q4.'),
  })
