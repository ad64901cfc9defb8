import { registries } from '@odoo/o-spreadsheet'
import { book } from '../book'
import { ask } from '../messages/dialog'
import { addonMenu } from '../script/add-on'
import { inTurn } from '../script/executions'

async function choose(label: string, functionName: string): Promise<void> {
  try {
    await inTurn(`${label}…`, () => book.value?.script.run(functionName))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    await ask({ title: `${label} failed`, message, buttons: 'OK' })
  }
}

registries.topbarMenuRegistry
  .add('extensions', { name: 'Extensions', sequence: 95 })
  .addChild('planner', ['extensions'], { name: 'Sales Performance Planner', sequence: 1 })
  .addChild('items', ['extensions', 'planner'], () =>
    addonMenu.value.flatMap((item, i) =>
      item === 'separator'
        ? []
        : {
            id: item.functionName,
            name: item.label,
            sequence: i,
            separator: addonMenu.value[i + 1] === 'separator',
            execute: () => void choose(item.label, item.functionName),
          },
    ),
  )
