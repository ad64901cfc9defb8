import type { Model } from '@odoo/o-spreadsheet'
import type { AppsScript, Options } from './api'
import './cells/register'
import { CellScript } from './cells/cell-script'
import { limits } from './clock'
import { Document } from './document/document'
import { execute } from './document/execute'
import { enter } from './enter'
import { Execution } from './execution'
import { globals } from './globals'
import { inRealm } from './in-realm'
import { DocumentLock } from './lock'
import { messageOf } from './message-of'
import type { Mode } from './permissions'
import { carried } from './request/carried'
import { TenAtATime } from './request/ten-at-a-time'

/** Apps Script over a workbook. Import it before the engine's Model is made: it adds to what the engine knows. */
export function appsScript(model: Model, options: Options): AppsScript {
  const document = new Document(model)
  const lock = new DocumentLock()
  const cells = new CellScript(document, options)
  const queue = new TenAtATime(options.deliver)
  let calls = 0

  /** One execution: the script is loaded into a fresh realm, then the function called. */
  const run = (mode: Mode, functionName: string, args: unknown[] = []): unknown => {
    const execution = new Execution(document, options, limits.script)
    return execute(model, () => {
      try {
        const functions = options.realm(globals(execution, lock))
        execution.realm = inRealm(functions, execution.clock.now)
        execution.mode = mode
        const called = functions[functionName]
        if (typeof called !== 'function' || functionName.endsWith('_'))
          throw execution.exception(`Script function not found: ${functionName}`)
        const value = called(...args)
        execution.check()
        document.settle()
        execution.active.show()
        return value
      } catch (error) {
        // What a script wrote before it failed is there, as on Google; so is what was written before its time was up.
        document.settle()
        execution.check()
        throw error
      } finally {
        lock.release(execution)
        calls += execution.calls
      }
    })
  }

  return {
    open: (mode = 'LIMITED') => void run(mode, 'onOpen'),
    install: () => void run('FULL', 'onInstall'),
    run: (functionName) => void run('FULL', functionName),
    request: (functionName, args) =>
      queue.add(() => {
        const copies = args.map((arg) => carried(arg))
        try {
          return carried(run('FULL', functionName, copies), 'answer')
        } catch (error) {
          throw error instanceof Error ? error : new Error(messageOf(error))
        }
      }),
    enter: (sheetName, a1, typed) => execute(model, () => enter(document, options, sheetName, a1, typed)),
    calls: () => calls + cells.calls,
    holdLock() {
      const somebody = {}
      lock.holder = somebody
      return () => lock.release(somebody)
    },
  }
}
