/** Names of the tables; a row key in the tab Written starts with one. Each is the title of its first column too. */
export const table = {
  reps: 'By rep',
  teams: 'By team',
  objectives: 'By objective',
  repMetrics: 'Rep and metric',
  teamMetrics: 'Team and metric',
  pace: 'At this pace',
  training: 'Training against results',
  definitions: 'Term',
  settings: 'Settings used',
  bars: 'Bars in cells',
  findings: 'Findings',
} as const

/** Titles of the generated tab's columns, as people find them. */
export const title = {
  who: 'Who',
  metric: 'Metric',
  objective: 'Objective',
  team: 'Team',
  goal: 'Goal',
  actual: 'Actual',
  attainment: 'Attainment',
  standing: 'Standing',
  score: 'Score',
  fullScore: 'Full score',
  scoreAtEnd: 'Score at end',
  metrics: 'Metrics',
  bar: 'Score as a bar',
  weight: 'Weight',
  covered: 'Weight covered',
  met: 'Met',
  close: 'Close',
  behind: 'Behind',
  unknown: 'Not known',
  behindAtEnd: 'Behind at end',
  toKnow: 'To know',
  pace: 'Pace',
  expected: 'Expected',
  value: 'Value',
} as const

export const share = '0.0%'
export const day = 'yyyy-mm-dd'
