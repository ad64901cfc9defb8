import { text } from '../model/column'
import { keptTab } from '../model/kept-tab'
import { plainName } from '../model/plain-name'
import type { Workbook } from '../ports'
import { readTab } from './kept-tabs'

/** Of the tab Ledger, by which version of a plan each row was paid. */
const paidBy = keptTab({
  name: 'Ledger',
  about: 'What was approved, and by which version of a plan.',
  columns: {
    plan: text('Plan', 'The plan that paid.'),
    version: text('Plan version', 'The first day of its version; blank: from the start.'),
  },
})

/** Names a version of a plan, whatever the letters. */
export const versionKey = (plan: string, from: string | undefined): string => `${plainName(plan)}\n${from ?? ''}`

/** The versions that an approved statement was paid by. They are never edited again. */
export const usedVersions = (workbook: Workbook): ReadonlySet<string> =>
  new Set(
    readTab(workbook, paidBy).rows.flatMap(({ plan, version }) => (plan === '' ? [] : [versionKey(plan, version)])),
  )
