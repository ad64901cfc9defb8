import type { Model } from '@odoo/o-spreadsheet'
import type { Answer } from '../../src/requests/answer'
import type { AppsScript, MenuItem } from '../workbench/emulator/api'
import type { Step } from './steps'

type Book = { model: Model; script: AppsScript; menu: readonly MenuItem[] }

/** Takes a step. Gives what went wrong, a sentence each; `answered` is told what a request answered. */
export async function take(
  step: Step,
  { model, script, menu }: Book,
  answered: (json: string) => void,
): Promise<string[]> {
  switch (step.kind) {
    case 'request': {
      const { name, input } = step
      const json = String(await script.request('sidebarRequest', [JSON.stringify({ name, input })]))
      answered(json)
      const answer = JSON.parse(json) as Answer<unknown>
      if ('bug' in answer) return [`${name}: ${answer.bug}`]
      return 'faults' in answer ? answer.faults.map((fault) => `${name}: ${fault.message}`) : []
    }
    case 'action': {
      const items = menu.filter((item) => item !== 'separator')
      const item = items.find(({ label, functionName }) => label === step.name || functionName === step.name)
      if (!item) return [`There is no action ${step.name}; there are ${items.map((i) => i.functionName).join(', ')}.`]
      script.run(item.functionName)
      return []
    }
    case 'cell': {
      const { getters } = model
      if (!getters.getSheetIdByName(step.tab))
        model.dispatch('CREATE_SHEET', {
          sheetId: model.uuidGenerator.uuidv4(),
          name: step.tab,
          position: getters.getSheetIds().length,
          rows: 1000,
          cols: 26,
        })
      script.enter(step.tab, step.xc, step.typed)
      return []
    }
  }
}
