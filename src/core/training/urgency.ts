import type { Assigned } from './assigned'
import { trainingStatuses } from './status'

type Urgent = Pick<Assigned, 'status' | 'due' | 'row'>

/** Of one status what is due first, and what has no day last. */
const dayFor = ({ due }: Urgent) => due ?? '9999-12-31'

/** What is late first, and of that the latest; then by status, and by row where nothing else tells. */
export const mostUrgentFirst = (a: Urgent, b: Urgent): number =>
  trainingStatuses.indexOf(a.status) - trainingStatuses.indexOf(b.status) ||
  (dayFor(a) < dayFor(b) ? -1 : dayFor(a) > dayFor(b) ? 1 : a.row - b.row)
