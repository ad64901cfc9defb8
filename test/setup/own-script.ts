import vm from 'node:vm'
import { Model } from '@odoo/o-spreadsheet'
import type { Options } from '../../scripts/workbench/emulator/api'
import { appsScript } from '../../scripts/workbench/emulator/apps-script'
import { type StartCell, startData } from '../../scripts/workbench/emulator/start-data'

const scopes = ['spreadsheets.currentonly', 'script.container.ui', 'userinfo.email']

type Book = {
  tabs?: Record<string, StartCell[][]>
  /** A workbook that is open already. */
  model?: Model
  /** More objects for the script's global scope. */
  scope?: object
}

/** A workbook with a script of the test's own, in place of the built one; its functions are written as Apps Script's. */
export function scriptOver(code: string, { tabs, scope = {}, model: given, ...more }: Partial<Options> & Book = {}) {
  const locale = more.locale ?? 'en_US'
  const model = given ?? new Model(startData(tabs ?? { Sheet1: [[]] }, locale))
  const script = new vm.Script(code)
  return {
    model,
    script: appsScript(model, {
      realm(globals) {
        const context = vm.createContext(Object.assign(Object.create(null), scope, globals))
        script.runInContext(context)
        return context as ReturnType<Options['realm']>
      },
      screen: {
        toast: () => {},
        alert: () => 'OK',
        sidebar: () => {},
        menu: () => {},
        show: () => {},
      },
      files: { Sidebar: '<p>Sidebar</p>' },
      manifest: {
        timeZone: 'Etc/UTC',
        oauthScopes: scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`),
      },
      timeZone: 'Etc/UTC',
      locale,
      user: 'ann@example.com',
      now: () => Date.UTC(2026, 5, 30, 12),
      ...more,
    }),
  }
}

/** Runs these statements as a menu action; `return` gives what the script saw. */
export function runScript(body: string, options: Parameters<typeof scriptOver>[1] = {}) {
  const heard: { value?: unknown } = {}
  const code = `function act() { heard.value = (() => { ${body} })() }`
  const { script, model } = scriptOver(code, { ...options, scope: { heard } })
  script.run('act')
  return { value: heard.value, model, script }
}
