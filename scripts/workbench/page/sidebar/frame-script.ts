import { googleScriptRun } from '../../emulator/request/client'

export type Question = { call: number; functionName: string; args: unknown[] }
export type Answer = { call: number; value: unknown } | { call: number; error: string }

/** Runs in the sidebar's frame, before its own script: `google.script.run` over messages to the page. */
function install(make: typeof googleScriptRun) {
  type Waiting = { resolve(value: unknown): void; reject(error: Error): void }
  const waiting = new Map<number, Waiting>()
  let last = 0
  addEventListener('message', (event: MessageEvent<Answer>) => {
    const asked = waiting.get(event.data.call)
    if (event.source !== parent || !asked) return
    waiting.delete(event.data.call)
    if ('error' in event.data) asked.reject(new Error(event.data.error))
    else asked.resolve(event.data.value)
  })
  const run = make(
    (functionName, args) =>
      new Promise((resolve, reject) => {
        last += 1
        waiting.set(last, { resolve, reject })
        const question: Question = { call: last, functionName, args }
        parent.postMessage(question, '*')
      }),
  )
  Object.assign(globalThis, { google: { script: { run } } })
}

/** The sidebar's file with `google.script.run` put before all else, as Google's frame has it. */
export const withGoogle = (html: string): string =>
  html.replace('<head>', (head) => `${head}<script>(${install})(${googleScriptRun})</script>`)
