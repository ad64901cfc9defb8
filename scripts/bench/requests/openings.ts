import { performance } from 'node:perf_hooks'
import type { Cell } from '../../../src/model/cell'
import type { Context } from '../../../src/ports'
import { type InputOf, type Requests, requests } from '../../../src/requests'
import { company } from './company'
import { counted } from './counted'

/** What the screens of performance management ask first when they are opened. */
export const openings = {
  home: { find: '', from: 0 },
  goals: {},
  metrics: {},
  training: { find: '', filter: 'open', from: 0 },
  trainingPlans: { from: 0 },
  people: { find: '', from: 0 },
  person: { name: 'Person 7' },
  scorecardScreen: {},
  health: { scope: { of: 'everybody' } },
  settings: {},
  skills: { find: '', role: '', from: 0 },
  roleSkills: {},
  bench: {},
} as const satisfies { [N in keyof Requests]?: InputOf<N> }

export type Opened = { read: Set<string>; calls: number; bytes: number; ms: number }

/** Asks one request over tabs, and gives what it read and how much it sends to the sidebar. */
export function opened(name: keyof typeof openings, tabs: ReadonlyMap<string, Cell[][]>): Opened {
  const { context, read, calls } = counted(tabs)
  const run = requests[name].run as (input: unknown, context: Context) => unknown
  const start = performance.now()
  const bytes = Buffer.byteLength(JSON.stringify(run(openings[name], context)))
  return { read, calls: calls(), bytes, ms: performance.now() - start }
}

export const large = { people: 500, metrics: 20, periods: 12, assignments: 20_000 }

/** What opening each screen costs in a large company. */
export function opening(): string[] {
  const tabs = company(large)
  return [
    `Opening a screen with ${large.people} people × ${large.metrics} metrics × ${large.periods} periods and ${large.assignments.toLocaleString('en')} assignments:`,
    ...(Object.keys(openings) as (keyof typeof openings)[]).map((name) => {
      const { read, bytes, ms } = opened(name, tabs)
      return `  ${name}: ${read.size} tabs read, ${Math.round(bytes / 1024)} KB sent, ${Math.round(ms)} ms`
    }),
  ]
}
