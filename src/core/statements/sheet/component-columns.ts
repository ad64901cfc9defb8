import type { SheetColumn } from '../../../model/generated-sheet'
import { day, money, share, text } from './formats'
import { component, table } from './titles'

type Key = keyof typeof component

const declared: Record<Key, Omit<SheetColumn, 'title'>> = {
  label: { note: 'A component of a rep’s plan. The other tables name it so.', format: text },
  rep: { note: 'Who is paid.', format: text },
  component: { note: 'As in the tab Plans.', format: text },
  metric: { note: 'What is measured.', format: text },
  measured: { note: `Measured before and the deals of the table ${table.deals}.`, format: money, look: 'number' },
  quota: { note: 'Agreed goals, by ramp and days employed.', format: money },
  attainment: { note: 'Measured / Quota; where less is better, Quota / Measured.', format: share },
  byTiers: { note: 'What tiers or curve come to, rounded to the cent, once.', format: money, look: 'number' },
  toDate: { note: 'By tiers, no more than the cap and no less than the floor.', format: money },
  earnedBefore: { note: 'What of it was earned before this period.', format: money },
  earned: { note: 'Earned to date − Earned before.', format: money, look: 'number' },
  inWords: { note: 'The component as the plan has it.', format: text },
  question: { note: 'The rep’s: it stays when this is calculated again.', format: text, input: 'typed' },
  answer: { note: 'Yours: a question is open until it is answered.', format: text, input: 'typed' },
  plan: { note: 'The plan that the rep was on.', format: text },
  from: { note: 'First day of the plan’s version. Blank: from the start.', format: day, look: 'name' },
  windowFrom: { note: 'First day of the time that its tiers run over.', format: day },
  windowTo: { note: 'Last day of that time. The quota is for all of it.', format: day },
  before: { note: 'What deals before this period had brought in that time.', format: money },
  gate: { note: 'Below this nothing is paid. A gate on another metric stands in Working.', format: money },
  paidOn: { note: 'What the tiers pay on: Measured, or 0 below the gate.', format: money },
  cap: { note: 'The most that is paid, by days employed.', format: money },
  floor: { note: 'The least that is paid, by days employed. Made up at the end, and blank before.', format: money },
}

/** The columns of the table by component, in their order. */
export const componentColumns = (Object.keys(declared) as Key[]).map((key) => ({
  key,
  column: { title: component[key], ...declared[key] } satisfies SheetColumn,
}))
