import type { MenuItem } from '../api'
import { signature } from '../exception'
import type { Execution } from '../execution'
import { service } from '../service'

/** The add-on's menu, as it is built. */
export function addonMenu(execution: Execution): object {
  const items: MenuItem[] = []
  const menu: object = service(execution, 'SpreadsheetApp.Menu', {
    menu: {
      addItem(label: unknown, functionName: unknown) {
        if (typeof label !== 'string' || typeof functionName !== 'string')
          throw signature('Menu.addItem', label, functionName)
        items.push({ label, functionName })
        return menu
      },
      addToUi: () => execution.options.screen.menu([...items]),
    },
  })
  return menu
}
