import { readFileSync } from 'node:fs'
import { helpers, Model } from '@odoo/o-spreadsheet'
import type { Button, MenuItem, Options } from '../../scripts/workbench/emulator/api'
import { appsScript } from '../../scripts/workbench/emulator/apps-script'
import { type StartCell, startData } from '../../scripts/workbench/emulator/start-data'
import { type Content, cellContent, tabContents } from '../../scripts/workbench/emulator/tab-contents'
import { zoneOf } from '../../scripts/workbench/emulator/values/zone'
import { nodeRealm } from '../../scripts/workbench/node-realm'
import type { InputOf, OutputOf, Requests } from '../../src/requests'
import type { Answer } from '../../src/requests/answer'

const realm = nodeRealm('dist/addon/Code.js')
const files = { Sidebar: readFileSync('dist/addon/Sidebar.html', 'utf8') }
const manifest = JSON.parse(readFileSync('dist/addon/appsscript.json', 'utf8')) as Options['manifest']

export type Start = {
  /** Rows from A1 on. A text `yyyy-mm-dd` is that day, `=…` a formula, all other text stays text; behind a `'` any does. */
  tabs?: Record<string, readonly (readonly StartCell[])[]>
  /** The day it is in the spreadsheet's zone, `yyyy-mm-dd`; it is noon. */
  today?: string
  locale?: string
  timeZone?: string
  scriptTimeZone?: string
  user?: string
  /** What is answered to questions. */
  answer?: Button
  /** Told of every call of a service; throws what the service is to throw. */
  before?(member: string): void
}

const started = (cell: StartCell): StartCell => {
  if (typeof cell !== 'string') return cell
  if (cell.startsWith("'")) return cell.slice(1)
  if (/^\d{4}-\d\d-\d\d$/.test(cell)) return { date: cell }
  return cell.length > 1 && cell.startsWith('=') ? { formula: cell } : cell
}

/** The built add-on over a workbook, for tests by its doors. */
export function openBook({
  tabs = { Sheet1: [[]] },
  today = '2026-06-30',
  locale = 'en_US',
  timeZone = 'Etc/UTC',
  scriptTimeZone = 'Etc/UTC',
  user = 'ann@example.com',
  answer = 'OK',
  before = () => {},
}: Start = {}) {
  const cells = Object.entries(tabs).map(([name, rows]) => [name, rows.map((row) => row.map(started))] as const)
  const model = new Model(startData(Object.fromEntries(cells), locale))
  const noon = zoneOf(timeZone).instant(Date.parse(`${today}T12:00:00Z`) / 864e5 + 25569)
  /** What a person was shown, in order. */
  const shown = {
    toasts: [] as string[],
    alerts: [] as { title: string; message: string }[],
    sidebar: undefined as { html: string; title: string } | undefined,
    menu: [] as MenuItem[],
  }
  const script = appsScript(model, {
    realm,
    files,
    manifest: { ...manifest, timeZone: scriptTimeZone },
    locale,
    timeZone,
    user,
    now: () => noon,
    before,
    screen: {
      toast: (message) => void shown.toasts.push(message),
      alert(title, message, buttons) {
        shown.alerts.push({ title, message })
        return buttons === 'OK' ? 'OK' : answer
      },
      sidebar: (html, title) => {
        shown.sidebar = { html, title }
      },
      menu: (items) => {
        shown.menu = items
      },
      show: () => {},
    },
  })
  const position = (reference: string) => {
    const [tab, xc] = reference.split('!') as [string, string]
    const sheetId = model.getters.getSheetIdByName(tab)
    if (!sheetId) throw new Error(`There is no tab named ${tab}.`)
    return { sheetId, ...helpers.toCartesian(xc) }
  }

  return {
    model,
    script,
    shown,
    /** Chooses a menu item, by the name of its function. */
    run: (functionName: string) => script.run(functionName),
    /** Asks as the sidebar does. */
    async request<N extends keyof Requests>(name: N, input: InputOf<N>): Promise<Answer<OutputOf<N>>> {
      return JSON.parse(String(await script.request('sidebarRequest', [JSON.stringify({ name, input })])))
    },
    /** Types into a cell such as `Deals!B2`, and gives what stands there then. */
    enter(reference: string, typed: string): Content {
      const [tab, xc] = reference.split('!') as [string, string]
      script.enter(tab, xc, typed)
      return cellContent(model, position(reference))
    },
    /** What a cell such as `Deals!B2` holds: a day is `yyyy-mm-dd`, an error `#ERROR! text`, a blank ''. */
    cell: (reference: string): Content => cellContent(model, position(reference)),
    tabs: (): string[] => model.getters.getSheetIds().map((id) => model.getters.getSheetName(id)),
    values: (tab: string) => tabContents(model, tab).values,
    formulas: (tab: string) => tabContents(model, tab).formulas,
    notes: (tab: string) => tabContents(model, tab).notes,
    /** Undoes the last thing done: an action's writes are one. */
    undo: () => void model.dispatch('REQUEST_UNDO'),
    calls: () => script.calls(),
  }
}
