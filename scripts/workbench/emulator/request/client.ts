type Handler = (value: unknown, userObject?: unknown) => void

/** `google.script.run`, as the sidebar finds it. */
export type Run = {
  withSuccessHandler(handler: Handler): Run
  withFailureHandler(handler: (error: Error, userObject?: unknown) => void): Run
  withUserObject(object: unknown): Run
  [functionName: string]: (...args: never[]) => unknown
}

/**
 * Makes `google.script.run` over a way to send a call. It stands alone, so that its source can be put into the sidebar's
 * frame; values are checked on the other side.
 */
export function googleScriptRun(send: (functionName: string, args: unknown[]) => Promise<unknown>): Run {
  const make = (success: Handler | undefined, failure: Handler | undefined, userObject: unknown): Run =>
    new Proxy({} as Run, {
      get: (_, name) => {
        if (typeof name !== 'string' || name === 'then') return undefined
        if (name === 'withSuccessHandler') return (handler: Handler) => make(handler, failure, userObject)
        if (name === 'withFailureHandler') return (handler: Handler) => make(success, handler, userObject)
        if (name === 'withUserObject') return (object: unknown) => make(success, failure, object)
        return (...args: unknown[]) => {
          send(name, args).then(
            (value) => success?.(value, userObject),
            (error) => (failure ?? console.error)(error, userObject),
          )
        }
      },
    })
  return make(undefined, undefined, undefined)
}
