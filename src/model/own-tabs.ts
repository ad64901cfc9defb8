/** Tabs that the add-on keeps or only adds to, by name. */
const kept = new Set(
  [
    'Settings, People, Stages, Deal columns, Plans, Rates, Plan checks, Ramps, Seasons, Exchange rates, Objectives, Metrics',
    'Goals, Actuals, Role skills, Skills, Training, Assignments, Coaching, Adjustments, Ledger, Calls, Snapshots, Log',
    'Training progress, Team health, Written',
  ].flatMap((names) => names.toLowerCase().split(', ')),
)

const prior = 'Prior '

/** The name of the hidden copy of a generated tab, as it stood before the last generation. Excel allows 31 characters. */
export const priorTab = (name: string): string => prior + name.replace(/^Amortization /, 'Amort. ')

/** Whether a tab bears the name of such a copy. */
export const isPriorTab = (name: string): boolean =>
  /^Prior (Forecast deals|Forecast|Statements|Scorecard) FY\d{4}(-Q[1-4]|-M\d\d)?$/.test(name) ||
  name === priorTab('Training progress') ||
  name === priorTab('Team health') ||
  /^Prior Amort\. FY\d{2,4}[-–QMFY\d]*$/.test(name)

/** Whether a tab is one of the add-on's own, kept or generated: never a source of deals. */
export const isOwnTab = (name: string): boolean =>
  kept.has(name.trim().toLowerCase()) ||
  isPriorTab(name) ||
  /^((Forecast deals|Forecast|Statements|Scorecard) FY\d{4}|Amortization FY\d\d)/i.test(name.trim())
