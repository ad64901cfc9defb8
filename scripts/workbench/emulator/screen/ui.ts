import type { Button, ButtonSet } from '../api'
import { signature } from '../exception'
import type { Execution } from '../execution'
import { service } from '../service'
import { strict } from '../strict'
import { htmlOf } from './html'
import { addonMenu } from './menu'

/** Members of an enumeration: objects of their own, known by identity. */
const enumeration = <K extends string>(name: string, keys: readonly K[]): Record<K, object> =>
  strict(name, Object.fromEntries(keys.map((key) => [key, strict(name, { toString: () => key })])) as Record<K, object>)

const buttons: readonly Button[] = ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']
const sets: readonly ButtonSet[] = ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']

// One for all: members are compared by identity, also between two calls of getUi.
const buttonEnum = enumeration('SpreadsheetApp.Button', buttons)
const buttonSetEnum = enumeration('SpreadsheetApp.ButtonSet', sets)

export function ui(execution: Execution): object {
  const { screen } = execution.options

  /** A screen that can't wait pauses the execution: it is run again, with the answer. So nothing may be written yet. */
  const ask = <T>(question: () => T): T => {
    try {
      return question()
    } catch (pause) {
      execution.document.discard()
      return execution.abort(
        execution.wrote
          ? new Error('The script asked a question after it had written: it can’t be run again with the answer.')
          : pause,
      )
    }
  }

  return service(execution, 'SpreadsheetApp.Ui', {
    values: { Button: buttonEnum, ButtonSet: buttonSetEnum },
    menu: { createAddonMenu: () => addonMenu(execution) },
    interface: {
      alert(title: unknown, message: unknown, set: unknown) {
        const chosen = sets.find((name) => buttonSetEnum[name] === set)
        if (typeof title !== 'string' || typeof message !== 'string' || !chosen)
          throw signature('Ui.alert', title, message, set)
        return buttonEnum[ask(() => screen.alert(title, message, chosen))]
      },
      showSidebar(output: unknown) {
        const html = htmlOf(output)
        if (!html) throw signature('Ui.showSidebar', output)
        screen.sidebar(html.content, html.title)
      },
    },
  })
}
