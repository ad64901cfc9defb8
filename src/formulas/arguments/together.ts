import { type Fault, Problem } from '../../model/problem'

/** Does one thing after the other, and throws one `Problem` with the faults of all. */
export function together(...things: (() => unknown)[]): void {
  const faults: Fault[] = []
  for (const thing of things)
    try {
      thing()
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      faults.push(...error.faults)
    }
  if (faults.length) throw new Problem(faults)
}
