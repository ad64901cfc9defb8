import type { InputOf, OutputOf, Requests } from '../src/requests'
import type { Answer } from '../src/requests/answer'

type Run = {
  withSuccessHandler(f: (json: string) => void): Run
  withFailureHandler(f: (error: Error) => void): Run
  sidebarRequest(json: string): void
}
declare const google: { script: { run: Run } }

/** Asks the add-on. Where the call itself failed (no connection, a time-out, no authorisation), the answer says so. */
export const ask = <N extends keyof Requests>(
  name: N,
  input: InputOf<N>,
): Promise<Answer<OutputOf<N>> | { unreachable: string }> =>
  new Promise((resolve) =>
    google.script.run
      .withSuccessHandler((json) => resolve(JSON.parse(json)))
      .withFailureHandler(({ message }) => resolve({ unreachable: message }))
      .sidebarRequest(JSON.stringify({ name, input })),
  )

/** What went wrong, in sentences for a person; undefined where there is a value. */
export const wrongWith = (answer: Answer<unknown> | { unreachable: string }): string | undefined => {
  if ('value' in answer) return undefined
  if ('unreachable' in answer) return `Google could not be reached (${answer.unreachable}).`
  const said = 'bug' in answer ? answer.bug : answer.faults.map((fault) => fault.message).join(' ')
  return answer.changed?.length ? `${said} It had already changed: ${answer.changed.join('; ')}.` : said
}
