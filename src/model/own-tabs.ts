/** Tabs that the add-on keeps or only adds to, by name. */
const kept = new Set(
  [
    'Settings, People, Stages, Deal columns, Plans, Rates, Plan checks, Ramps, Seasons, Exchange rates, Objectives, Metrics',
    'Goals, Actuals, Role skills, Skills, Training, Assignments, Coaching, Adjustments, Ledger, Calls, Snapshots, Log',
    'Training progress, Team health, Written',
  ].flatMap((names) => names.toLowerCase().split(', ')),
)

const before = 'Before '

/** The name of the hidden copy of a generated tab, as it stood before the last generation. */
export const beforeTab = (name: string): string => before + name

/** Whether a tab is such a copy. */
export const isBeforeTab = (name: string): boolean => name.startsWith(before) && isOwnTab(name)

/** Whether a tab is one of the add-on's own, kept or generated: never a source of deals. */
export const isOwnTab = (name: string): boolean =>
  kept.has(name.trim().toLowerCase()) ||
  /^(Before )?(Forecast deals|Forecast|Statements|Scorecard) FY\d{4}/i.test(name.trim())
