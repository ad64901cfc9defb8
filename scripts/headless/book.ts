import { readFileSync } from 'node:fs'
import { Model } from '@odoo/o-spreadsheet'
import { type CsvValue, readCsv } from '../workbench/csv'
import type { MenuItem, Options } from '../workbench/emulator/api'
import { appsScript } from '../workbench/emulator/apps-script'
import { startData } from '../workbench/emulator/start-data'
import { zoneOf } from '../workbench/emulator/values/zone'
import { nodeRealm } from '../workbench/node-realm'
import type { Asked } from './options'

/** The tabs' rows, read from their files; what can't be read is a fault. */
function read(tabs: Asked['tabs'], faults: string[]): Record<string, CsvValue[][]> {
  const rows: Record<string, CsvValue[][]> = {}
  for (const { name, file } of tabs)
    try {
      rows[name] = readCsv(readFileSync(file, 'utf8'))
    } catch (error) {
      faults.push(`--tab ${name}: ${file} could not be read. ${error instanceof Error ? error.message : error}`)
    }
  return rows
}

const noon = (day: string, timeZone: string) => zoneOf(timeZone).instant(Date.parse(`${day}T12:00:00Z`) / 864e5 + 25569)

/** What the add-on says beside its answers. */
export type Said = { title: string; message: string }

/** The built add-on over a workbook of these tabs. It opens as a file opens, so its menu is there. */
export function openBook(asked: Asked, say: (said: Said) => void) {
  const faults: string[] = []
  const rows = read(asked.tabs, faults)
  if (faults.length) return { faults }
  const model = new Model(startData(Object.keys(rows).length ? rows : { Sheet1: [] }, asked.locale))
  const manifest = JSON.parse(readFileSync('dist/addon/appsscript.json', 'utf8')) as Options['manifest']
  const now = () => (asked.today ? noon(asked.today, asked.timeZone) : Date.now())
  let menu: readonly MenuItem[] = []
  const script = appsScript(model, {
    realm: nodeRealm('dist/addon/Code.js'),
    files: { Sidebar: readFileSync('dist/addon/Sidebar.html', 'utf8') },
    manifest: { ...manifest, timeZone: asked.scriptTimeZone ?? manifest.timeZone },
    locale: asked.locale,
    timeZone: asked.timeZone,
    user: '',
    now,
    screen: {
      toast: (message, title) => say({ title, message }),
      // Nobody is there to ask: what was asked for on the command line is agreed to.
      alert(title, message, buttons) {
        say({ title, message })
        return buttons.startsWith('YES') ? 'YES' : 'OK'
      },
      sidebar: () => {},
      menu: (items) => {
        menu = items
      },
      show: () => {},
    },
  })
  script.open()
  return { model, script, menu, now }
}
