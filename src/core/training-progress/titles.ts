/** The tab that holds it. */
export const progressTab = 'Training progress'

/** Names of the tables; a row key in the tab Written starts with one. */
export const table = {
  standing: 'How it stands',
  toDo: 'To do',
  people: 'By person',
  teams: 'By team',
  gaps: 'Skills to build',
  bench: 'Bench',
  findings: 'Findings',
} as const

/** Titles that formulas and the chart refer to. */
export const title = {
  items: 'Items',
  required: 'Required and due',
  requiredDone: 'Of these done',
  completion: 'Completion',
} as const

export const day = 'yyyy-mm-dd'
export const whole = '0'
