import type { Answer } from '../../src/requests/answer'
import { many } from '../numbers/many'
import { wrongWith } from '../server'

/** Where saving stands; `D` is what was discarded and can be brought back. */
export type Saving<D> =
  | { state: 'idle' }
  | { state: 'saving' }
  | { state: 'saved'; at: string }
  /** Somebody else changed something meanwhile: nothing was saved. */
  | { state: 'refused' }
  /** `sure` is whether it is certain that nothing was saved. */
  | { state: 'failed'; message: string; sure: boolean }
  | { state: 'discarded'; drafts: D }

export const savedNow = (): Saving<never> => ({
  state: 'saved',
  at: new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }),
})

/** A call that got no answer may have done its work. */
export const failedWith = (answer: Answer<unknown> | { unreachable: string }): Saving<never> => ({
  state: 'failed',
  message: wrongWith(answer) ?? '',
  sure: !('unreachable' in answer),
})

/** The footer's line while nothing runs and nothing is wrong; `nothing` is where there is nothing to tell. */
export function atRest(now: Saving<unknown>, changes: number, nothing: string): string {
  if (changes) return `${many(changes, 'change')}, not saved`
  if (now.state === 'saved') return `Saved at ${now.at}`
  return now.state === 'discarded' ? 'Changes discarded' : nothing
}
