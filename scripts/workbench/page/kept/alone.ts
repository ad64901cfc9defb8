/** How long a page waits for the one that it replaces to be gone, in milliseconds. */
const patience = 700

/**
 * Whether this window may keep the workbook. Two windows would write over each other's changes, so the first one holds a
 * lock until it is closed.
 */
export const isAlone = (): Promise<boolean> =>
  new Promise((resolve) => {
    if (!navigator.locks) return resolve(true)
    const hold = () =>
      new Promise<void>(() => {
        resolve(true)
      })
    navigator.locks.request('workbook', { signal: AbortSignal.timeout(patience) }, hold).catch(() => resolve(false))
  })
