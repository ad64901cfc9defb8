import { type Model, registries, Spreadsheet } from '@odoo/o-spreadsheet'
import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml' with { type: 'text' }
import { App, Component, xml } from '@odoo/owl'
import { signal } from '@preact/signals'
import type { Env } from './engine'
import { ask } from './messages/dialog'
import { toast } from './messages/toasts'

/** What menu items work on, while a workbook is shown. */
export const env = signal<Env | undefined>(undefined)

/** The engine keeps its environment to its components, so a component without a look fetches it. */
class Fetcher extends Component {
  static template = xml`<span/>`
  override setup() {
    env.value = this.env as unknown as Env
  }
}
registries.topbarComponentRegistry.add('fetcher', { id: 'fetcher', component: Fetcher, sequence: 1 })

class Grid extends Component {
  static template =
    xml`<Spreadsheet model="props.model" notifyUser="props.notifyUser" raiseError="props.raiseError" askConfirmation="props.askConfirmation"/>`
  static components = { Spreadsheet }
  static props = ['model', 'notifyUser', 'raiseError', 'askConfirmation']
}

let app: App | undefined

/** Shows a workbook in place of the one shown before. */
export async function showGrid(model: Model): Promise<void> {
  app?.destroy()
  app = new App(Grid, {
    templates,
    props: {
      model,
      notifyUser: ({ text }: { text: string }) => toast(text),
      raiseError: async (text: string, then?: () => void) => {
        await ask({ title: 'This could not be done', message: text, buttons: 'OK' })
        then?.()
      },
      askConfirmation: async (text: string, confirm: () => void, cancel?: () => void) => {
        const button = await ask({ title: 'Please confirm', message: text, buttons: 'OK_CANCEL' })
        if (button === 'OK') confirm()
        else cancel?.()
      },
    },
  })
  await app.mount(document.getElementById('grid') as HTMLElement)
}

/** Gives the keyboard back to the grid: it takes the focus at its next painting if nothing else has it. */
export function focusGrid(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  env.value?.model.trigger('update')
}
