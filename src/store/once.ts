import type { Fault } from '../model/problem'

/** Of findings that read alike the first. */
export const once = (findings: readonly Fault[]): Fault[] =>
  [...new Map([...findings].reverse().map((finding) => [finding.message, finding])).values()].reverse()
