import 'bootstrap/dist/css/bootstrap.min.css'
import 'font-awesome/css/font-awesome.min.css'
import '@odoo/o-spreadsheet/dist/o_spreadsheet.css'
import type { helpers, Model, registries } from '@odoo/o-spreadsheet'
import * as charts from 'chart.js'

charts.Chart.register(...charts.registerables)
// The engine looks for the shape of Chart.js' script-tag build; without it funnel charts and closing the page throw.
Object.assign(globalThis, { Chart: Object.assign(charts.Chart, charts) })

// It tells its timings on these; they would bury what a person looks for in the console.
console.debug = console.group = console.groupEnd = () => {}

/** A workbook as the engine stores it. */
export type BookData = ReturnType<typeof helpers.createEmptyWorkbookData>
/** A change of the workbook as the engine logs it. */
export type Revision = NonNullable<ConstructorParameters<typeof Model>[2]>[number]
/** An item of the engine's menus. */
export type EngineAction = ReturnType<typeof registries.topbarMenuRegistry.getMenuItems>[number]
/** What the engine's menu items work on. */
export type Env = Parameters<EngineAction['name']>[0]
