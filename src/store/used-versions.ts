import { keptTab } from '../model/kept-tab'
import { ledger } from '../model/ledger'
import { plainName } from '../model/plain-name'
import type { Workbook } from '../ports'
import { readTab } from './kept-tabs/read'

const { plan, version } = ledger.columns
/** A row of Ledger that is faulty elsewhere still names the version that paid. */
const paidBy = keptTab({ ...ledger, columns: { plan, version } })

/** Names a version of a plan, whatever the letters. */
export const versionKey = (plan: string, from: string | undefined): string => `${plainName(plan)}\n${from ?? ''}`

/** The versions that an approved statement was paid by. They are never edited again. */
export const usedVersions = (workbook: Workbook): ReadonlySet<string> =>
  new Set(readTab(workbook, paidBy).rows.flatMap((row) => (row.plan === '' ? [] : [versionKey(row.plan, row.version)])))
