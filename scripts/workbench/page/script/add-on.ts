import type { Model } from '@odoo/o-spreadsheet'
import { signal } from '@preact/signals'
import manifest from '../../../../appsscript.json'
import code from '../../../../dist/addon/Code.js' with { type: 'text' }
import sidebar from '../../../../dist/addon/Sidebar.html' with { type: 'text' }
import { actions } from '../../../../src/actions'
import { formulas } from '../../../../src/formulas'
import type { AppsScript, MenuItem, Options } from '../../emulator/api'
import { appsScript } from '../../emulator/apps-script'
import { now } from './clock'
import { screen } from './executions'
import { pageRealm } from './page-realm'

/** The add-on's menu, as its script built it. */
export const addonMenu = signal<readonly MenuItem[]>([])

const names = [...formulas.map((f) => f.name), ...Object.keys(actions), 'onOpen', 'onInstall', 'sidebarRequest']
const realm = pageRealm(code, names)

/** The clock and the time zone of this computer. */
const here = { now, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone }

/** The built add-on over a workbook. */
export const addOn = (model: Model, { now, timeZone }: Pick<Options, 'now' | 'timeZone'> = here): AppsScript =>
  appsScript(model, {
    realm,
    screen: screen(
      (sheetId) => {
        model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo: sheetId })
      },
      (items) => {
        addonMenu.value = items
      },
    ),
    files: { Sidebar: sidebar },
    manifest,
    timeZone,
    locale: model.getters.getLocale().code,
    now,
    user: '',
  })
