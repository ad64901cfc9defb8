import { plainName } from '../model/plain-name'
import type { Workbook } from '../ports'
import { readSettings } from './settings'
import { readApprovals } from './statements/approvals'

/** Names a version of a plan, whatever the letters. */
export const versionKey = (plan: string, from: string | undefined): string => `${plainName(plan)}\n${from ?? ''}`

/** The versions that an approved statement was paid by. They are never edited again. */
export const usedVersions = (workbook: Workbook): ReadonlySet<string> =>
  new Set(
    readApprovals(workbook, readSettings(workbook).settings).entries.flatMap(({ plan, version }) =>
      plan === '' ? [] : [versionKey(plan, version)],
    ),
  )
