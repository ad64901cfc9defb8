import { signal } from '@preact/signals'

/** The screens, in the order in which Home lists them. */
export const screens = [
  { name: 'deals', title: 'Deals', about: 'What your CRM’s export says, and how it is read' },
  { name: 'forecast', title: 'Forecast', about: 'What the period will bring, generated and undone' },
  { name: 'goals', title: 'Goals', about: 'Quotas and other goals, by person and team' },
  { name: 'metrics', title: 'Metrics and objectives', about: 'What is measured, and what for' },
  {
    name: 'people',
    title: 'People and coaching',
    about: 'One person at a time: goals, training, skills, the next 1:1',
  },
  { name: 'skills', title: 'Skills and bench', about: 'What each role needs, what lacks, who could take over' },
  { name: 'scorecards', title: 'Scorecards', about: 'How people and teams score, and at this pace' },
  { name: 'plans', title: 'Plans and what-if', about: 'What a plan pays, and what a deal would earn' },
  { name: 'statements', title: 'Statements', about: 'What everybody is paid and why, and the approval' },
  { name: 'amortization', title: 'Amortization', about: 'Capitalised commissions, rolled forward by period' },
  { name: 'training', title: 'Training', about: 'Who learns what by when, and how far it is' },
  {
    name: 'training-progress',
    title: 'Training progress',
    about: 'A sheet of what is late, who is how far, and the bench',
  },
  { name: 'health', title: 'Team health', about: 'Who comes, goes and stays, and what the team can carry' },
  { name: 'check', title: 'Check workbook', about: 'What is wrong in the tabs, and where' },
  { name: 'help', title: 'Help', about: 'The three jobs, and every function' },
  { name: 'settings', title: 'Settings', about: 'How this workbook counts' },
] as const

export const screen = signal('home')
