import { computed, signal } from '@preact/signals'
import type { OutputOf } from '../../src/requests'
import { courseOf } from '../generating/course'
import { notation } from '../numbers/notation'

export type Preview = OutputOf<'previewStatements'>

/** What the screen shows below the choice of a period, beside what every such screen shows. */
type Own =
  /** The second step before statements are approved. */
  | { is: 'approving'; preview: Preview }
  | { is: 'done'; calculated: OutputOf<'calculateStatements'> }
  | { is: 'approved'; approved: OutputOf<'approveStatements'> }
  | { is: 'compared'; compared: OutputOf<'compareStatements'>; preview: Preview }

export const course = courseOf<Preview, Own>()
export const { phase, refused, says, show } = course

/** What can be chosen, as last read. */
export const opened = signal<OutputOf<'statementsScreen'> | undefined>(undefined)
export const period = signal('')
export const numbers = computed(() => notation(opened.value?.locale ?? 'en_US'))
export const money = (amount: number) => numbers.value.money(amount)
export const chosen = computed(() => opened.value?.periods.find(({ label }) => label === period.value))

/** Whose statement is open in the list, '' while none is. */
export const openedPerson = signal('')

/** Reads anew what can be chosen, and what the statements of the chosen period say. */
export function load(): Promise<void> {
  openedPerson.value = ''
  return course.open('statementsScreen', {}, async (fresh) => {
    opened.value = fresh
    period.value ||= fresh.current
    await look()
  })
}

/** Chooses a period and looks at its statements. */
export async function choose(label: string): Promise<void> {
  period.value = label
  openedPerson.value = ''
  course.begin()
  await look()
}

/** An approved period is shown from Ledger, whatever is wrong in the deals of today. */
async function look(): Promise<void> {
  const problems = opened.value?.problems ?? []
  if (problems.length && !chosen.value?.approval) phase.value = { is: 'problems', faults: problems }
  else await course.look('previewStatements', { period: period.value }, (preview) => preview)
}

export const calculate = () =>
  course.act(
    'calculateStatements',
    { period: period.value },
    {
      on: `Calculating ${period.value}…`,
      about: 'Reading deals, plans and goals, reckoning, and writing the tab.',
      not: 'calculated',
    },
    (calculated) => ({ is: 'done', calculated }),
  )

/** `by` is the typed name of who approves, where Google gives no address. */
export const approve = (by: string, seen: number) =>
  course.act(
    'approveStatements',
    { period: period.value, by, seen },
    {
      on: `Approving ${period.value}…`,
      about: 'Calculating once more, protecting the tab, and adding to Ledger and Log.',
      not: 'approved',
    },
    (approved) => ({ is: 'approved', approved }),
  )

export const compare = (preview: Preview) =>
  course.act(
    'compareStatements',
    { period: period.value },
    { on: `Reckoning ${period.value} again…`, about: 'From what Ledger holds, and nothing else.', not: 'compared' },
    (compared) => ({ is: 'compared', compared, preview }),
  )

/** Takes the last generation back. */
export const undo = () => course.undo('calculation')
