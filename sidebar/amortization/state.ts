import { computed, signal } from '@preact/signals'
import type { OutputOf } from '../../src/requests'
import { courseOf } from '../generating/course'
import { notation } from '../numbers/notation'

export type Preview = OutputOf<'previewAmortization'>
export type Generated = OutputOf<'generateAmortization'>
type Opened = OutputOf<'amortizationScreen'>
export type Unit = Opened['periods'][number]['unit']

/** What the screen shows below the choice of a range, once something is generated. */
type Done = { is: 'done'; generated: Generated }

export const course = courseOf<Preview, Done>()
export const { phase, says, show } = course

/** What can be chosen, as last read. */
export const opened = signal<Opened | undefined>(undefined)
export const unit = signal<Unit>('quarter')
/** The labels of the first and the last period. */
export const range = signal({ from: '', to: '' })
export const numbers = computed(() => notation(opened.value?.locale ?? 'en_US'))
export const money = (amount: number) => numbers.value.money(amount)
export const periods = computed(() => opened.value?.periods.filter((one) => one.unit === unit.value) ?? [])

/** Reads anew what can be chosen, and what generating the chosen range would do. */
export const load = () =>
  course.open('amortizationScreen', {}, async (fresh) => {
    opened.value = fresh
    if (!range.value.from) range.value = thisYear()
    await look()
  })

/** The periods of the fiscal year of today. */
function thisYear(): { from: string; to: string } {
  const of = periods.value.filter(({ label }) => label.startsWith(opened.value?.year ?? ''))
  return { from: of[0]?.label ?? '', to: of[of.length - 1]?.label ?? '' }
}

/** Chooses months, quarters or years: those of the fiscal year of today. */
export async function chooseUnit(chosen: Unit): Promise<void> {
  unit.value = chosen
  range.value = thisYear()
  course.begin()
  await look()
}

/** Chooses one end of the range; the other follows where it would come before. */
export async function chooseEnd(end: 'from' | 'to', label: string): Promise<void> {
  const other = end === 'from' ? 'to' : 'from'
  const at = (of: string) => periods.value.findIndex((one) => one.label === of)
  const crossed = end === 'from' ? at(label) > at(range.value.to) : at(label) < at(range.value.from)
  range.value = { ...range.value, [end]: label, ...(crossed && { [other]: label }) }
  course.begin()
  await look()
}

const look = () => course.look('previewAmortization', range.value, (preview) => preview)

export const generate = ({ tab }: Preview) =>
  course.act(
    'generateAmortization',
    range.value,
    { on: `Generating ${tab}…`, about: 'Reading Ledger, reckoning, and writing the tab.', not: 'generated' },
    (generated) => ({ is: 'done', generated }),
  )

/** Takes the last generation back. */
export const undo = () => course.undo('generation')
