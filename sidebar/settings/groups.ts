import type { SettingKey } from '../../src/model/settings'

/** The settings as people look for them. */
export const groups: readonly { title: string; keys: readonly SettingKey[] }[] = [
  { title: 'Fiscal calendar', keys: ['startMonth', 'namedBy', 'calendar'] },
  { title: 'Forecast and pay', keys: ['currency', 'rollUp', 'counts', 'rateWithoutPlan'] },
  { title: 'Goals', keys: ['overAssignment', 'bands'] },
  { title: 'Training and coaching', keys: ['dueSoon', 'staleAfter'] },
  { title: 'Turnover benchmarks', keys: ['salesTurnover', 'allTurnover'] },
]
