import { labelOf, periodNamed } from '../core/calendar/fiscal'
import type { Forecast } from '../core/forecast/forecast'
import { type Known, reckon, withTyped } from '../core/forecast/reckon'
import { repFigures, totalFigures } from '../core/forecast/rep-figures'
import { sheetsOf } from '../core/forecast/sheets'
import { dealsTab, forecastTab, table } from '../core/forecast/titles'
import { CivilDate, type IsoDate } from '../model/civil-date'
import type { GeneratedSheet } from '../model/generated-sheet'
import { goals } from '../model/goal'
import { people } from '../model/person'
import { plans, rates } from '../model/plan'
import { Problem } from '../model/problem'
import { type Stage, stages } from '../model/stage'
import type { Workbook } from '../ports'
import { readDeals } from './deals'
import { type Done, generate, keptCell, standingOf } from './generated/generate'
import { locate, type Standing } from './generated/locate'
import { Base, readWritten, writeWritten } from './generated/written'
import { appendRows, readTab } from './kept-tabs'
import { readSettings } from './settings'
import { readStages } from './stages'
import { adjustmentsOn, whatIfsOn } from './typed'

/** What a generation did. */
export type Generated = {
  period: string
  /** The deal tabs that were read, and the tabs that were written. */
  from: string[]
  tabs: string[]
  rows: { read: number; used: number; otherPeriods: number; leftOut: number }
  /** In the currency of the workbook; the quota is null where nobody has one. */
  total: { quota: number | null; closedWon: number; weightedPipeline: number; forecast: number; commission: number }
  /** Everything worth a person's look, in sentences. */
  findings: string[]
}

/** The label of the quarter that a day falls in, by the fiscal calendar of the workbook. */
export const quarterOf = (workbook: Workbook, day: IsoDate): string =>
  labelOf(CivilDate.parse(day) as CivilDate, 'quarter', readSettings(workbook).settings)

/**
 * Generates the two forecast tabs of a period as of a day, or brings those that stand up to date. Everything is read
 * and reckoned before the first cell is written. A `Problem` where the period is none, or no tab holds deals.
 */
export function generateForecast(workbook: Workbook, period: string, asOf: IsoDate): Generated {
  const { known, proposed, findings } = readKnown(workbook, period, asOf)
  const { bases, length } = readWritten(workbook)
  const first = reckon(known)
  const { forecast, standings, faults } = typedOn(workbook, first, bases)
  const all = [...findings, ...saidOf(proposed), ...faults, ...first.findings]
  const sheets = Object.values(sheetsOf({ ...forecast, findings: all }))

  if (proposed.length) appendRows(workbook, stages, proposed)
  const done = generate(workbook, sheets, bases, standings)
  for (const { tab, base } of done) bases.set(tab, base)
  writeWritten(workbook, bases, length)
  return generated(forecast, [...all, ...done.flatMap(keptBy)])
}

/** What the workbook says, and what of it can't be read. */
function readKnown(workbook: Workbook, named: string, asOf: IsoDate) {
  const { settings, faults } = readSettings(workbook)
  const day = CivilDate.parse(asOf) as CivilDate
  const period = periodNamed(named, settings)
  if (!period) {
    const like = labelOf(day, 'quarter', settings)
    throw new Problem(`The period is ${named.trim() ? `"${named}"` : 'blank'}. A period is written such as ${like}.`)
  }
  const { sources, doubts } = readDeals(workbook)
  const who = readTab(workbook, people)
  const plan = readTab(workbook, plans)
  const rate = readTab(workbook, rates)
  const goal = readTab(workbook, goals)
  const { known, proposed, faults: unreadable } = readStages(workbook, sources)
  const unit = /-Q/i.test(named) ? 'quarter' : /-M/i.test(named) ? 'month' : 'year'
  const all: Known = {
    label: labelOf(CivilDate.parse(period.from) as CivilDate, unit, settings),
    period,
    asOf,
    settings,
    sources,
    stages: [...known, ...proposed],
    people: who.rows,
    plans: plan.rows,
    rates: rate.rows,
    goals: goal.rows,
  }
  const findings = [faults, doubts, unreadable, who.faults, plan.faults, rate.faults, goal.faults].flat()
  return { known: all, proposed, findings: findings.map(({ message }) => message) }
}

/** The forecast with what people typed on the sheets that stand. */
function typedOn(workbook: Workbook, first: Forecast, bases: ReadonlyMap<string, Base>) {
  const { deals, forecast } = sheetsOf(first)
  const standings = new Map<string, Standing>()
  const at = (sheet: GeneratedSheet, name: string) => {
    const standing = standingOf(workbook.tab(sheet.tab))
    standings.set(sheet.tab, standing)
    const base = bases.get(sheet.tab) ?? new Base()
    return { standing, base, place: locate(sheet, standing, (of) => base.labels(of)).get(name) }
  }
  const ofDeals = at(deals, table.deals)
  const ofReps = at(forecast, table.reps)
  const whatIfs = whatIfsOn(deals.tab, ofDeals.standing, ofDeals.place, ofDeals.base)
  const adjustments = adjustmentsOn(forecast.tab, ofReps.standing, ofReps.place)
  const typed = { whatIfs: whatIfs.values, adjustments: adjustments.values }
  return {
    forecast: { ...first, ...withTyped(first.lines, typed, first.period) },
    standings,
    faults: [...whatIfs.faults, ...adjustments.faults],
  }
}

const saidOf = (proposed: readonly Stage[]): string[] =>
  proposed.length
    ? [
        `New in the tab Stages, as proposed: ${proposed.map(({ stage, category, probability }) => `${stage} (${category}, ${Math.round((probability ?? 0) * 100)}%)`).join(', ')}. Change there what your deals say otherwise.`,
      ]
    : []

/** What a tab kept of people's: cells of ours that they changed, and rows that would have gone. */
function keptBy({ tab, kept, setAside }: Done): string[] {
  const changed = kept.filter(({ whatIf }) => !whatIf)
  const cells = changed.slice(0, 10).map((cell) => keptCell(cell))
  const more = changed.length > 10 ? ` and ${changed.length - 10} more` : ''
  return [
    ...(changed.length
      ? [
          `${tab}: kept as somebody changed them: ${cells.join(', ')}${more}. Delete such a cell’s content to have it written again.`,
        ]
      : []),
    ...(setAside.length
      ? [
          `${tab}: ${setAside.length} ${setAside.length === 1 ? 'row no longer belongs' : 'rows no longer belong'} to the period and stay, not counted: ${setAside
            .slice(0, 10)
            .map(({ label }) => label)
            .join(', ')}.`,
        ]
      : []),
  ]
}

function generated(forecast: Forecast, findings: string[]): Generated {
  const { label, tabs, sifted, used } = forecast
  const all = totalFigures(repFigures(forecast))
  const leftOut = [...sifted.leftOut.values()].reduce((sum, { count }) => sum + count, 0)
  return {
    period: label,
    from: [...tabs],
    tabs: [forecastTab(label), dealsTab(label)],
    rows: {
      read: sifted.read.count,
      used: used.count,
      otherPeriods: sifted.read.count - used.count - leftOut,
      leftOut,
    },
    total: {
      quota: all.quota ?? null,
      closedWon: all.won,
      weightedPipeline: all.weighted,
      forecast: all.forecast,
      commission: typeof all.commission === 'number' ? all.commission : 0,
    },
    findings,
  }
}
