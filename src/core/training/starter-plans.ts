import type { Training, TrainingType } from '../../model/training'

type Step = {
  item: string
  type: TrainingType
  /** Days after it is assigned. */
  dueIn: number
  after?: string
  skill?: string
  outcome?: string
  repeat?: number
  required?: 'no'
}

/** A training plan to begin from. */
export type StarterPlan = { plan: string; role: string; about: string; steps: Step[] }

export const starterPlans: readonly StarterPlan[] = [
  {
    plan: 'First 60 days of an account executive',
    role: 'Account executive',
    about: 'From the first login to a deal that is run alone.',
    steps: [
      { item: 'Find your way in the CRM', type: 'enablement tool', dueIn: 5, skill: 'Forecasting' },
      { item: 'Talk with two customers about why they bought', type: 'informational interview', dueIn: 10 },
      { item: 'Product course', type: 'course', dueIn: 14, skill: 'Product knowledge' },
      { item: 'Shadow five discovery calls', type: 'coaching', dueIn: 21, skill: 'Discovery' },
      {
        item: 'Run a discovery call, reviewed by a coach',
        type: 'coaching',
        dueIn: 30,
        after: 'Shadow five discovery calls',
        skill: 'Discovery',
        outcome: 'Win rate',
      },
      {
        item: 'Demo to your manager',
        type: 'coaching',
        dueIn: 35,
        after: 'Product course',
        skill: 'Presenting value',
      },
      { item: 'Negotiation role play', type: 'coaching', dueIn: 60, skill: 'Negotiation', outcome: 'Average won deal' },
    ],
  },
  {
    plan: 'First 30 days of a development rep',
    role: 'Sales development representative',
    about: 'From whom we sell to, to meetings that are kept.',
    steps: [
      { item: 'Find your way in the CRM', type: 'enablement tool', dueIn: 3, skill: 'CRM discipline' },
      { item: 'Read the profiles of our buyers', type: 'reading', dueIn: 5, skill: 'Account research' },
      { item: 'Listen to ten calls that led to a meeting', type: 'reading', dueIn: 10, skill: 'Calling' },
      { item: 'Write a sequence, reviewed by a coach', type: 'coaching', dueIn: 15, skill: 'Writing messages' },
      {
        item: 'Objection role play',
        type: 'coaching',
        dueIn: 20,
        after: 'Listen to ten calls that led to a meeting',
        skill: 'Objection handling',
      },
      {
        item: 'Interview an account executive on handovers',
        type: 'informational interview',
        dueIn: 30,
        skill: 'Qualification',
      },
    ],
  },
  {
    plan: 'First 90 days of a sales manager',
    role: 'Sales manager',
    about: 'From selling to making others sell.',
    steps: [
      { item: 'Course on 1:1s and coaching', type: 'course', dueIn: 30, skill: 'Coaching' },
      { item: 'Sit in on two pipeline reviews', type: 'informational interview', dueIn: 21, skill: 'Pipeline reviews' },
      {
        item: 'Lead a pipeline review with a peer',
        type: 'coaching',
        dueIn: 45,
        after: 'Sit in on two pipeline reviews',
        skill: 'Pipeline reviews',
      },
      { item: 'Set the goals of a quarter with everybody', type: 'other', dueIn: 60, skill: 'Goal setting' },
      { item: 'Interview training', type: 'course', dueIn: 90, skill: 'Hiring' },
    ],
  },
  {
    plan: 'Every year',
    role: '',
    about: 'What everybody refreshes, whatever their role.',
    steps: [
      { item: 'Data protection', type: 'course', dueIn: 30, repeat: 12 },
      { item: 'Code of conduct', type: 'reading', dueIn: 30, repeat: 12 },
      {
        item: 'What is new in the product',
        type: 'course',
        dueIn: 30,
        repeat: 6,
        skill: 'Product knowledge',
        required: 'no',
      },
    ],
  },
]

/** A starter plan as rows of the tab Training. */
export const starterItems = ({ plan, role, steps }: StarterPlan): Training[] =>
  steps.map(
    ({ item, type, dueIn, after = '', skill = '', outcome = '', repeat, required }): Training => ({
      plan,
      role,
      item,
      type,
      link: '',
      required: required ?? 'yes',
      after,
      dueIn,
      repeat,
      skill,
      outcome,
    }),
  )
