import type { InputOf, OutputOf, Requests } from '../src/requests'
import type { Answer } from '../src/requests/answer'

type Run = {
  withSuccessHandler(f: (json: string) => void): Run
  withFailureHandler(f: (error: Error) => void): Run
  sidebarRequest(json: string): void
}
declare const google: { script: { run: Run } }

/** Asks the add-on. Rejects when the call itself failed: no connection, a time-out, no authorisation. */
export const ask = <N extends keyof Requests>(name: N, input: InputOf<N>): Promise<Answer<OutputOf<N>>> =>
  new Promise((resolve, reject) =>
    google.script.run
      .withSuccessHandler((json) => resolve(JSON.parse(json)))
      .withFailureHandler(reject)
      .sidebarRequest(JSON.stringify({ name, input })),
  )
