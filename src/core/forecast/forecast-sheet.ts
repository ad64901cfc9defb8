import { CivilDate } from '../../model/civil-date'
import type { GeneratedSheet, SheetTable } from '../../model/generated-sheet'
import type { Fault } from '../../model/problem'
import { type Figure, live, valueOnly } from '../sheet/formula'
import { definitionsTable } from './definitions-table'
import { type Forecast, mostDealsWithFormulas } from './forecast'
import { glanceTable } from './glance-table'
import { monthTable } from './month-table'
import { ratesTable } from './rates-table'
import { reconciliationTable } from './reconciliation-table'
import { repFigures } from './rep-figures'
import { repTable, tiersAsValues } from './rep-table'
import { settingsTable } from './settings-table'
import { stageTable } from './stage-table'
import { dealsTab, forecastTab, rep, table } from './titles'

/** Formulas, or values where a period has too many deals for them. */
export const figureFor = (lines: readonly unknown[]): Figure =>
  lines.length > mostDealsWithFormulas ? valueOnly : live

const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const said = (iso: string) => {
  const { day, month, year } = CivilDate.parse(iso) as CivilDate
  return `${day} ${monthNames[month - 1]} ${year}`
}

/** The forecast of a period: what is expected of whom, and where every figure comes from. */
export function forecastSheet(forecast: Forecast): GeneratedSheet {
  const { label, period, asOf, settings, tabs, lines } = forecast
  const figure = figureFor(lines)
  const reps = repFigures(forecast)
  const rates = ratesTable(reps)
  const asValues = figure === valueOnly || tiersAsValues(reps)
  return {
    tab: forecastTab(label),
    lines: [
      { name: 'title', text: `Forecast ${label}`, look: 'title' },
      {
        name: 'about',
        text: `As of ${said(asOf)} · from ${tabs.join(', ')} · ${said(period.from)} – ${said(period.to)} · ${settings.currency} · counts ${settings.counts} · ${settings.rollUp} roll-up · probabilities from Stages`,
        look: 'soft',
      },
      { name: 'yours', text: yours(label, figure === valueOnly, asValues), look: 'soft' },
    ],
    tables: [
      glanceTable(forecast, reps, figure),
      repTable(forecast, reps, figure),
      monthTable(forecast, figure),
      stageTable(forecast, figure),
      ...(rates ? [rates] : []),
      settingsTable(settings, period, asOf),
      definitionsTable(settings),
      reconciliationTable(forecast),
      findingsTable(forecast.findings),
    ],
    frozenRows: 0,
    frozenColumns: 1,
    widths: [240, ...new Array(9).fill(140), 220, ...new Array(7).fill(140)],
    bands: { of: [{ table: table.reps, columns: [rep.forecastAttainment, rep.attainment] }], ...settings.bands },
    charts: [
      {
        title: `Closed won and weighted pipeline by rep, ${label}`,
        kind: 'stacked columns',
        table: table.reps,
        columns: [rep.rep, rep.won, rep.weighted],
        beside: table.months,
        right: 7,
      },
    ],
  }
}

const yours = (label: string, allValues: boolean, someValues: boolean): string =>
  [
    'Yellow cells are yours: they stay when this is generated again, and so does all else that you type, note, format or insert.',
    allValues
      ? `There are more than ${mostDealsWithFormulas} deals, so the figures are values: they change when this is generated again.`
      : `Every figure is a formula over “${dealsTab(label)}”.`,
    ...(someValues && !allValues
      ? ['The commission expense by tiers is values: it changes when this is generated again.']
      : []),
  ].join(' ')

const findingsTable = (findings: readonly Fault[]): SheetTable => ({
  name: table.findings,
  columns: [{ title: table.findings, note: 'What is worth a look before the figures are used.', format: '@' }],
  rows: findings.length
    ? findings.map(({ message }) => ({ cells: [message], look: 'finding' }))
    : [{ cells: ['No findings'], look: 'soft' }],
})
