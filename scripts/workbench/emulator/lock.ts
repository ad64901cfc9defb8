import { Exception } from './exception'
import type { Execution } from './execution'
import { service } from './service'

/** The document's lock: one execution holds it, or somebody elsewhere. */
export class DocumentLock {
  holder: object | undefined

  takenBy(other: object): boolean {
    return this.holder !== undefined && this.holder !== other
  }

  release(holder: object): void {
    if (this.holder === holder) this.holder = undefined
  }
}

export const lockService = (execution: Execution, lock: DocumentLock): object =>
  service(execution, 'LockService', {
    free: {
      getDocumentLock: () =>
        service(execution, 'LockService.Lock', {
          free: {
            tryLock(milliseconds: number) {
              if (typeof milliseconds !== 'number') throw new Exception('Cannot convert the argument to a long.')
              if (lock.takenBy(execution)) {
                execution.clock.charge(Math.max(0, milliseconds))
                return false
              }
              if (milliseconds < 0) return false
              lock.holder = execution
              return true
            },
            hasLock: () => lock.holder === execution,
            releaseLock: () => lock.release(execution),
          },
        }),
    },
  })
