import { periodNamed } from '../../core/calendar/fiscal'
import { sameDays } from '../../core/calendar/overlap'
import type { Entry } from '../../core/ledger/entry'
import { CivilDate, type IsoDate } from '../../model/civil-date'
import { ledger } from '../../model/ledger'
import { log } from '../../model/log'
import type { Period } from '../../model/period'
import { plainName } from '../../model/plain-name'
import type { Fault } from '../../model/problem'
import type { Settings } from '../../model/settings'
import type { Workbook } from '../../ports'
import { type Kept, readTab } from '../kept-tabs/read'

/** When and by whom a period was approved, as Log says. */
export type Approval = { when: string; who: string; detail: string; digest: string }

/** A row of Log that approves statements, and the days that they are for. */
export type Approved = Kept<typeof log> & { days: Period }

/** What Ledger and Log say of approved statements. */
export type Approvals = {
  approved: readonly Approved[]
  /** Of approved statements only. */
  entries: readonly Entry[]
  /** The last rows of Ledger, of an approval that was broken off before it stood in Log. */
  unfinished: readonly Entry[]
  /** Rows that can't be read, and rows of Ledger between approved ones of which Log says nothing. */
  faults: readonly Fault[]
}

/** What stands in Log for an approval. */
export const approving = 'Approved statements'

/** What Log says besides: the days first, so that they hold though the fiscal calendar be changed. */
export const detailOf = ({ from, to }: Period, more: string): string => `${from} to ${to}: ${more}`

const daysIn = (detail: string): Period | undefined => {
  const [, from, to] = /^(\S+) to (\S+): /.exec(detail) ?? []
  return from && to && CivilDate.parse(from) && CivilDate.parse(to) ? { from, to } : undefined
}

/** The approval of just this period. */
export const approvedFor = (period: Period, { approved }: Approvals): Approved | undefined =>
  approved.find(({ days }) => sameDays(days, period))

/** How a period is called that has no label in the fiscal calendar of today, or whose label means other days now. */
export const daysNamed = ({ from, to }: Period): string => `${from} to ${to}`

/** The approval that a name asks for: a label of today's calendar, days such as `2026-07-01 to 2026-09-30`, or a label of its time. */
export function approvedAs(
  name: string,
  { approved }: Approvals,
  calendar: Pick<Settings, 'startMonth' | 'namedBy'>,
): Approved | undefined {
  const days = periodNamed(name, calendar)
  return approved.find((one) =>
    days ? sameDays(one.days, days) : plainName(one.period) === plainName(name) || daysNamed(one.days) === name.trim(),
  )
}

export const approvalOf = ({ when, who, detail, digest }: Approved): Approval => ({ when, who, detail, digest })

/** Reads Ledger and Log. */
export function readApprovals(workbook: Workbook, calendar: Pick<Settings, 'startMonth' | 'namedBy'>): Approvals {
  const { rows, faults } = readTab(workbook, ledger)
  const logged = readTab(workbook, log)
  const approved = logged.rows.flatMap((row): Approved[] => {
    const days =
      plainName(row.what) === plainName(approving)
        ? (daysIn(row.detail) ?? periodNamed(row.period, calendar))
        : undefined
    return days ? [{ ...row, days }] : []
  })
  const stands = ({ approvedFrom: from, approvedTo: to }: { approvedFrom: IsoDate; approvedTo: IsoDate }) =>
    approved.some(({ days }) => sameDays(days, { from, to }))
  const last = rows.reduce((found, row, i) => (stands(row) ? i : found), -1)
  const entries = rows.filter(stands)
  return {
    approved,
    entries,
    unfinished: rows.slice(last + 1),
    faults: [...faults, ...logged.faults, ...unlogged(rows.slice(0, last + 1).filter((row) => !stands(row)))],
  }
}

/** Says that an approval was broken off, and what becomes of its rows. */
export function brokenOff({ unfinished }: Approvals): Fault[] {
  const [first] = unfinished
  return first
    ? [
        {
          message: `${ledger.name}, from row ${first.row} on: the approval of ${first.approvedFrom} to ${first.approvedTo} was broken off before it was finished. These rows count nothing. Approving these days again puts others in their place.`,
          at: { tab: ledger.name, row: first.row },
        },
      ]
    : []
}

function unlogged(rows: readonly Entry[]): Fault[] {
  const [first] = rows
  return first
    ? [
        {
          message: `${ledger.name}, row ${first.row}: ${rows.length === 1 ? 'this row is' : `this and ${rows.length - 1} more rows are`} of statements that ${log.name} does not list as approved, between rows that it does. If they were approved, put the row of ${log.name} back; if not, delete them.`,
          at: { tab: ledger.name, row: first.row },
        },
      ]
    : []
}
