import type { SettingKey } from '../../src/model/settings'

/** The settings as people look for them. */
export const groups: readonly { title: string; keys: readonly SettingKey[] }[] = [
  { title: 'Fiscal calendar', keys: ['startMonth', 'namedBy', 'calendar'] },
  { title: 'Forecast and commission', keys: ['currency', 'rollUp', 'counts', 'rateWithoutPlan'] },
  { title: 'Goals and scores', keys: ['bands', 'overAssignment'] },
  { title: 'Training and deals', keys: ['dueSoon', 'staleAfter'] },
  { title: 'Turnover benchmarks', keys: ['salesTurnover', 'allTurnover'] },
]
