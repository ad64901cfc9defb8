/**
 * The order in which the parts of a plan apply. It is the one place that says so: `pay` and the statement follow it step
 * by step, the Plans screen and the README print it.
 */
export const order = [
  ['Credit', 'A deal of the period is credited to its owner, or dealt out by its split, to the cent.'],
  [
    'Measure',
    'What the component applies to is added up over its month, quarter or year to date: own, or of the team.',
  ],
  ['Quota', 'The agreed goals of that time, for newcomers by their ramp, for joiners and leavers by their days.'],
  ['Gate', 'Below the gate the tiers or the curve earn nothing.'],
  ['Tiers', 'The tiers, or the curve on its part of the target incentive; the result is rounded to the cent, once.'],
  ['Cap', 'A component earns no more than its cap, for joiners and leavers by their days.'],
  ['Floor', 'At the end of its month, quarter or year it is made up to its floor, by days likewise.'],
  [
    'Earned before',
    'What the same month, quarter or year had earned before this period, by the same terms, is taken off.',
  ],
  ['Adjustments', 'Corrections and bonuses that somebody entered, with their reason.'],
  ['Clawbacks', 'Commission on deals that were lost after they had been paid is taken back.'],
  ['Differences', 'Where an approved period was changed later: what it comes to now, less what was approved.'],
  ['Draw', 'Pay is topped up to the draw; later earnings above the draw pay a recoverable one back.'],
  ['Payable', 'What is left is paid.'],
] as const satisfies readonly (readonly [step: string, says: string])[]
