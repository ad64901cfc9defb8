import type { MetricSource } from '../../model/metric'
import type { Period } from '../../model/period'
import type { Direction } from '../attainment'
import type { FiscalCalendar } from '../calendar/fiscal'
import type { QuotaBook } from '../plans/quota'
import type { Terms } from '../plans/terms'
import type { ShareFrom } from '../shares'
import type { Counted, CountedByOwner } from './counted'
import type { Credits } from './credits'
import type { Roster } from './roster'

/** What somebody, or everybody whom they lead too, reached on a metric; undefined where it can't be told. */
export type Figure = { actual: number | undefined; said: readonly string[] }

/** All that statements are made from, asked for by plain names of people. */
export type Known = {
  calendar: FiscalCalendar
  roster: Roster
  credits: Credits
  /** What a component counts of everybody, and what it counted of deals that were lost since; looked up once for all. */
  counted(terms: Terms): CountedByOwner
  /** The same of every won deal, whatever a component applies to. */
  won(countsOn: Terms['countsOn']): CountedByOwner
  /** What of it a leader's team is credited with; looked up once for all periods. */
  ofTeam(leader: string, byOwner: CountedByOwner): readonly Counted[]
  quotas: QuotaBook
  ramps: ReadonlyMap<string, readonly ShareFrom[]>
  metric(name: string): { source: MetricSource; direction: Direction }
  /** Of metrics that are no sum of won deals. */
  figure(person: string, metric: string, measuredOn: Terms['measuredOn'], period: Period): Figure
}

/** What earnings are reckoned from: of deals, what each component counts. */
export type Grounds = Omit<Known, 'credits'>
