import type { Fields } from './draft'

/** What is known of an item in a line; its role only where it is not that of its plan. */
export const inWords = ({ type, dueIn, after, skill, repeat, required, role }: Fields, ofPlan = role): string =>
  [
    type,
    role !== ofPlan && `for ${role || 'everybody'}`,
    dueIn && `due after ${dueIn} ${dueIn === '1' ? 'day' : 'days'}`,
    after && `after ${after}`,
    skill && `builds ${skill}`,
    repeat && `again every ${repeat === '1' ? 'month' : `${repeat} months`}`,
    required === 'no' && 'not required',
  ]
    .filter(Boolean)
    .join(' · ')
