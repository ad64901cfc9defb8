import type { Fault } from '../model/problem'

/** What the sidebar is answered, as JSON: a value, faults that a person can mend, or a bug of ours. */
export type Answer<T> =
  | { value: T }
  | { faults: readonly Fault[]; changed?: readonly string[] }
  | { bug: string; changed?: readonly string[] }
