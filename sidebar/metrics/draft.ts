import { unitOf } from '../../src/core/metrics/unit'
import { holdingOn } from '../../src/core/metrics/versions'
import { CivilDate, type IsoDate } from '../../src/model/civil-date'
import type { MetricSource, MetricUnit } from '../../src/model/metric'
import { metricSources } from '../../src/model/metric'
import { plainName } from '../../src/model/plain-name'
import type { InputOf } from '../../src/requests'
import type { MetricBoard } from '../../src/requests/metric-board'
import { day } from '../numbers/day'
import { inUnit } from '../numbers/in-unit'
import type { Notation } from '../numbers/notation'

export type Of = 'objective' | 'metric'

/** What somebody typed about one objective or metric and has not saved yet. */
export type Draft = {
  of: Of
  key: string
  name: string
  /** What stood there when the draft was begun; '' for what is new. */
  stamp: string
  /** The day from which it is to hold; '' for from the start. */
  from: string
  /** Fields as typed. */
  typed: Readonly<Record<string, string>>
  /** The last day on which it is to hold, where it is to be retired. */
  lastDay: IsoDate | undefined
}

type Wanted = InputOf<'saveMetrics'>
type MetricValues = Wanted['metrics'][number]['values']

/** A draft as it was understood: what it asks for, or what is wrong, by field. */
export type Read =
  | { faults: Readonly<Record<string, string>> }
  | { faults: undefined; wanted: Omit<Wanted, 'set'>; says: string }

const named = {
  name: 'Name',
  objective: 'Objective',
  kind: 'Kind',
  unit: 'Unit',
  direction: 'Direction',
  source: 'Source',
}
const labels: Record<string, string> = {
  ...named,
  weight: 'Weight',
  floor: 'Floor',
  cap: 'Cap',
  note: 'Note',
  owner: 'Owner',
  target: 'Target',
}

/** The fields of a version as they are typed. */
export function typedOf(version: Readonly<Record<string, unknown>>, notation: Notation): Record<string, string> {
  const typed: Record<string, string> = {}
  for (const key of Object.keys(labels)) {
    const value = version[key]
    if (typeof value === 'number') typed[key] = key === 'weight' ? notation.share(value) : notation.shown(value)
    else if (typeof value === 'string') typed[key] = value
  }
  return typed
}

/** What a new metric is unless told otherwise. */
export const newMetric = {
  objective: '',
  kind: 'leading',
  unit: 'count',
  direction: 'higher',
  source: 'typed',
  weight: '',
  floor: '',
  cap: '',
  note: '',
}
export const newObjective = { owner: '', target: '', note: '' }

/** Reads a draft against the board, in the notation of the spreadsheet. */
export function read(draft: Draft, board: MetricBoard, notation: Notation): Read {
  const { of, name, stamp, typed, from, lastDay } = draft
  const known = of === 'metric' ? board.metrics : board.objectives
  const nothing = { objectives: [], metrics: [], retire: [] }
  if (lastDay !== undefined)
    return {
      faults: undefined,
      wanted: { ...nothing, retire: [{ of, name, stamp, lastDay }] },
      says: `It ends on ${day(lastDay)}. What was measured until then stays.`,
    }
  const faults: Record<string, string> = {}
  const figure = (key: string, read = notation.read, example = '100'): number | undefined => {
    const text = typed[key]?.trim()
    if (!text) return undefined
    const value = read(text)
    if (value === undefined) faults[key] = `“${text}” can’t be read as a number, such as ${example}.`
    return value
  }
  if (!name.trim()) faults.name = 'Give it a name.'
  else if (!stamp && known.some((one) => plainName(one.name) === plainName(name)))
    faults.name = `There is ${of === 'metric' ? 'a metric' : 'an objective'} of this name already. Change that one.`
  if (from && !CivilDate.parse(from)) faults.from = 'Choose a day.'
  const common = { name: name.trim(), stamp, ...(from && { from }) }
  if (of === 'objective') {
    const target = figure('target')
    const values = { owner: typed.owner ?? '', note: typed.note ?? '', ...(target !== undefined && { target }) }
    if (Object.keys(faults).length) return { faults }
    return {
      faults: undefined,
      wanted: { ...nothing, objectives: [{ ...common, values }] },
      says: said(draft, board, notation),
    }
  }
  const weight = figure('weight', inUnit('percent', notation).read, notation.share(0.25))
  if (weight !== undefined && (weight < 0 || weight > 1)) faults.weight = 'A weight is from 0% to 100%.'
  const floor = figure('floor')
  const cap = figure('cap', notation.read, notation.shown(1.5))
  if (cap !== undefined && cap <= 0) faults.cap = 'A cap is above zero.'
  if (Object.keys(faults).length) return { faults }
  const values = {
    objective: typed.objective ?? '',
    kind: typed.kind,
    unit: typed.unit,
    direction: typed.direction,
    source: typed.source,
    note: typed.note ?? '',
    ...(weight !== undefined && { weight }),
    ...(floor !== undefined && { floor }),
    ...(cap !== undefined && { cap }),
  } as MetricValues
  return {
    faults: undefined,
    wanted: { ...nothing, metrics: [{ ...common, values }] },
    says: said(draft, board, notation),
  }
}

/** In a sentence, what a draft changes and from when. */
function said({ of, name, stamp, from, typed }: Draft, board: MetricBoard, notation: Notation): string {
  const start = from ? `From ${day(from)}` : 'From the start'
  if (!stamp) return `${start}, “${name.trim()}” holds.`
  const all: readonly { name: string; versions: readonly Record<string, unknown>[] }[] =
    of === 'metric' ? board.metrics : board.objectives
  const versions = all.find((one) => plainName(one.name) === plainName(name))?.versions ?? []
  const before = holdingOn(versions, from)
  const old = before ? typedOf(before, notation) : {}
  const changes = Object.keys(typed).filter((key) => (typed[key] ?? '').trim() !== (old[key] ?? ''))
  if (!changes.length) return 'Nothing is changed yet.'
  const parts = changes.map(
    (key) => `${labels[key]} ${typed[key]?.trim() || 'blank'} (until then ${old[key] || 'blank'})`,
  )
  const inPlace = before && ((before.validFrom as string | undefined) ?? '') === from
  return inPlace
    ? `${changes.map((key) => `${labels[key]} becomes ${typed[key]?.trim() || 'blank'}`).join(', ')}, as if it had been so ${from ? `since ${day(from)}` : 'from the start'}.`
    : `${start}: ${parts.join(', ')}.`
}

/** Choosing a source settles what its figures are. */
export function withSource(typed: Draft['typed'], source: string): Draft['typed'] {
  const unit: MetricUnit | undefined = unitOf[source as MetricSource]
  return {
    ...typed,
    source,
    ...(unit && { unit }),
    ...(unit && { direction: source === 'deals: sales cycle' ? 'lower' : 'higher' }),
  }
}

/** What people call a source. */
export const sourceNames = Object.fromEntries(
  metricSources.map((source) => [
    source,
    source === 'typed' ? 'typed by people' : source.replace('deals: ', 'deals, '),
  ]),
) as Record<MetricSource, string>
