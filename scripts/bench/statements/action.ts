import '../../workbench/node-engine'
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { Model } from '@odoo/o-spreadsheet'
import { calculate } from '../../../src/core/pay-run/calculate'
import { CivilDate } from '../../../src/model/civil-date'
import { people } from '../../../src/model/person'
import { plans, rates } from '../../../src/model/plan'
import type { Answer } from '../../../src/requests/answer'
import type { AppsScript } from '../../workbench/emulator/api'
import { appsScript } from '../../workbench/emulator/apps-script'
import { type StartCell, startData } from '../../workbench/emulator/start-data'
import { nodeRealm } from '../../workbench/node-realm'
import { medians } from '../measure'
import { cellsOf, quarter, rep, sourcesOf, tiers } from './company'

const large = { reps: 50, deals: 10_000 }
const small = { reps: 25, deals: 5_000 }
const period = 'FY2026-Q4'
const of = { plan: 'Plan', validFrom: '', component: 'Commission' }

/** A kept tab: its titles, and rows of what is given. */
const rowsOf = ({ columns }: { columns: Record<string, { title: string }> }, rows: Record<string, StartCell>[]) => [
  Object.values(columns).map(({ title }) => title),
  ...rows.map((row) => Object.keys(columns).map((key) => row[key] ?? '')),
]

/** The built script over a workbook of so many people and deals, the day after the quarter. */
function opened({ reps, deals }: typeof large): AppsScript {
  const cells = cellsOf(reps, deals).map((line) =>
    line.map((cell): StartCell => (cell instanceof CivilDate ? { date: cell.iso } : (cell as StartCell))),
  )
  const tabs = {
    Deals: [['Id', 'Owner', 'Stage', 'Amount', 'Close Date'], ...cells],
    Stages: [
      ['Stage', 'Category', 'Probability'],
      ['Closed Won', 'Won', 1],
    ],
    People: rowsOf(
      people,
      Array.from({ length: reps }, (_, i) => ({ name: rep(i), plan: of.plan })),
    ),
    Plans: rowsOf(plans, [{ ...of, status: 'valid', period: 'quarter', mode: 'marginal', tiersIn: 'amount' }]),
    Rates: rowsOf(
      rates,
      tiers.map(([from, rate]) => ({ ...of, from, rate })),
    ),
  }
  const noon = Date.parse('2027-01-01T12:00:00Z')
  return appsScript(new Model(startData(tabs, 'en_US')), {
    realm: nodeRealm('dist/addon/Code.js'),
    files: { Sidebar: '' },
    manifest: JSON.parse(readFileSync('dist/addon/appsscript.json', 'utf8')),
    locale: 'en_US',
    timeZone: 'Etc/UTC',
    user: 'ann@example.com',
    now: () => noon,
    screen: { toast: () => {}, alert: () => 'OK', sidebar: () => {}, menu: () => {}, show: () => {} },
  })
}

/** Milliseconds and service calls of a request; throws what it was refused for. */
async function cost(script: AppsScript, name: string, input: object): Promise<{ time: number; calls: number }> {
  const [start, before] = [performance.now(), script.calls()]
  const answer = JSON.parse(
    String(await script.request('sidebarRequest', [JSON.stringify({ name, input })])),
  ) as Answer<unknown>
  if (!('value' in answer)) throw new Error(JSON.stringify(answer))
  return { time: performance.now() - start, calls: script.calls() - before }
}

async function costs(size: typeof large) {
  const sources = sourcesOf(cellsOf(size.reps, size.deals), size.reps)
  const { core } = medians({ core: () => calculate(quarter, sources) }, 5)
  const script = opened(size)
  const calculated = await cost(script, 'calculateStatements', { period })
  return { core, calculated, approved: await cost(script, 'approveStatements', { period, by: '' }) }
}

/** The whole actions, by the built script over the emulated spreadsheet: reading, reckoning, layout, merge and writing. */
export async function statementsAction(): Promise<string[]> {
  const [half, whole] = [await costs(small), await costs(large)]
  const line = (what: string, key: 'calculated' | 'approved') => {
    const { time, calls } = whole[key]
    const s = (time / 1000).toFixed(1)
    return `  ${what}: ${(time / whole.core).toFixed(0)} × its reckoning (${s} s), ${calls} service calls; at half the size ${(half[key].time / 1000).toFixed(1)} s, ${half[key].calls} calls`
  }
  return [
    `Statements of ${large.reps} reps and ${large.deals} deals in the spreadsheet, reckoning alone ${whole.core.toFixed(0)} ms:`,
    line('calculating', 'calculated'),
    line('approving', 'approved'),
    `  500 reps and 100000 deals would take ${Math.round(whole.calculated.time / 100)} and ${Math.round(whole.approved.time / 100)} s if time grew as the deals do: a guess, with the emulated spreadsheet’s own work in it, and Google’s not measured`,
  ]
}
