import { assignments } from '../../src/model/assignment'
import { people } from '../../src/model/person'
import { training } from '../../src/model/training'

type Cells = Record<string, string | number>

/** The rows of a kept tab as cells, its titles first; a row says the cells that it fills. */
export const tabOf = (declared: { columns: object }, rows: readonly Cells[]) => {
  const titles = Object.values(declared.columns).map(({ title }: { title: string }) => title)
  return [titles, ...rows.map((row) => Object.keys(declared.columns).map((key) => row[key] ?? ''))]
}

const seller = { role: 'Account executive', team: 'Enterprise', manager: 'Ingrid Solheim' }
/** Ann and Ben sell, Cy comes in December, Dee left, Ingrid leads them. */
export const staff: Cells[] = [
  { name: 'Ann Ames', aliases: 'Annie', email: 'ann@example.com', startDate: '2024-01-08', ...seller },
  { name: 'Ben Okafor', startDate: '2025-03-03', ...seller, role: 'Sales development rep' },
  { name: 'Cy Young', startDate: '2026-12-01', ...seller },
  { name: 'Dee Park', startDate: '2023-05-01', endDate: '2026-06-30', ...seller },
  { name: 'Ingrid Solheim', role: 'Sales manager', team: 'Enterprise' },
  { role: 'Account executive', team: 'Enterprise' },
]

export const onboarding: Cells[] = [
  { plan: 'Onboarding', item: 'Learn the pipeline view', type: 'enablement tool', dueIn: 7, skill: 'CRM' },
  {
    plan: 'Onboarding',
    item: 'Shadow three calls',
    after: 'Learn the pipeline view',
    dueIn: 14,
    link: 'https://x.test',
  },
  { plan: 'Onboarding', role: 'Account executive', item: 'Demo to your manager', dueIn: 30, type: 'coaching' },
  { plan: 'Onboarding', item: 'Read the handbook', required: 'no', type: 'reading' },
  { plan: 'Compliance', item: 'Data protection', type: 'course', dueIn: 30, repeat: 12 },
]

export const given = (person: string, item: string, more: Cells = {}): Cells => ({
  person,
  plan: 'Onboarding',
  item,
  assignedOn: '2026-11-02',
  ...more,
})

/** Ann is late with one item and has another after it; Ben did one. */
export const assigned: Cells[] = [
  given('Ann Ames', 'Learn the pipeline view', { dueOn: '2026-11-09' }),
  given('Annie', 'Shadow three calls', { dueOn: '2026-12-16' }),
  given('Ben Okafor', 'Learn the pipeline view', { dueOn: '2026-11-09', completedOn: '2026-11-06', score: 90 }),
  given('Ben Okafor', 'Read the handbook', { startedOn: '2026-11-10' }),
]

export const trainingTabs = (of: { people?: Cells[]; training?: Cells[]; assignments?: Cells[] } = {}) => ({
  People: tabOf(people, of.people ?? staff),
  Training: tabOf(training, of.training ?? onboarding),
  Assignments: tabOf(assignments, of.assignments ?? assigned),
})
