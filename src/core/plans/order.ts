/**
 * The order in which the parts of a plan apply. It is the one place that says so: `pay` and the statement follow it step
 * by step, the Plans screen and the README print it.
 */
export const order = [
  ['Credit', 'A deal of the period is credited to its owner, or dealt out by its split, to the cent.'],
  ['Measure', 'The credits that the component applies to are added up: the own ones, or those of the whole team.'],
  ['Quota', 'The agreed goals of the period, for newcomers by their ramp, for joiners and leavers by their days.'],
  ['Prior', 'What was credited earlier in the same month, quarter or year to date, on which the tiers go on.'],
  ['Gate', 'Below the gate the component earns nothing.'],
  ['Tiers', 'The tiers or the payout curve are applied, and the result is rounded to the cent, once.'],
  ['Cap', 'A component earns no more than its cap.'],
  ['Floor', 'A component earns no less than its floor.'],
  ['Adjustments', 'Corrections and bonuses that somebody entered, with their reason.'],
  ['Clawbacks', 'Commission on deals that were lost after they had been paid is taken back.'],
  ['Differences', 'What a later change of an approved period adds or takes away.'],
  ['Draw', 'Pay is topped up to the draw; later earnings above the draw pay a recoverable one back.'],
  ['Payable', 'What is left is paid.'],
] as const satisfies readonly (readonly [step: string, says: string])[]
