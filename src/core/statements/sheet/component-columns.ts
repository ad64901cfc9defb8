import type { SheetColumn } from '../../../model/generated-sheet'
import { day, money, share, text } from './formats'
import { component, table } from './titles'

/** The columns of the table by component. */
export const componentColumns: readonly SheetColumn[] = [
  { title: component.label, note: 'A component of a rep’s plan. The other tables name it so.', format: text },
  { title: component.rep, note: 'Who is paid.', format: text },
  { title: component.plan, note: 'The plan that the rep was on.', format: text },
  { title: component.from, note: 'First day of the plan’s version. Blank: from the start.', format: day, look: 'name' },
  { title: component.component, note: 'As in the tab Plans.', format: text },
  { title: component.metric, note: 'What is measured.', format: text },
  { title: component.windowFrom, note: 'First day of the time that its tiers run over.', format: day },
  { title: component.windowTo, note: 'Last day of that time. The quota is for all of it.', format: day },
  { title: component.before, note: 'What deals before this period had brought in that time.', format: money },
  { title: component.measured, note: `Measured before and the deals of the table ${table.deals}.`, format: money },
  { title: component.quota, note: 'Agreed goals, by ramp and days employed.', format: money },
  { title: component.attainment, note: 'Measured / Quota; where less is better, Quota / Measured.', format: share },
  {
    title: component.gate,
    note: 'Below this nothing is paid. A gate on another metric stands in Working.',
    format: money,
  },
  { title: component.paidOn, note: 'What the tiers pay on: Measured, or 0 below the gate.', format: money },
  { title: component.byTiers, note: 'What tiers or curve come to, rounded to the cent, once.', format: money },
  { title: component.cap, note: 'The most that is paid, by days employed.', format: money },
  {
    title: component.floor,
    note: 'The least that is paid, by days employed. Made up at the end, and blank before.',
    format: money,
  },
  { title: component.toDate, note: 'By tiers, no more than the cap and no less than the floor.', format: money },
  { title: component.earnedBefore, note: 'What of it was earned before this period.', format: money },
  { title: component.earned, note: 'Earned to date − Earned before.', format: money },
  {
    title: component.question,
    note: 'The rep’s: it stays when this is calculated again.',
    format: text,
    input: 'typed',
  },
  { title: component.answer, note: 'Yours: a question is open until it is answered.', format: text, input: 'typed' },
]
