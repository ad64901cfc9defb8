import type { Live, SheetRow, SheetTable } from '../../../model/generated-sheet'
import { atLeast, isZero, numberOf, times } from '../../money/decimal'
import type { Words } from '../../notation'
import { type Step, stepsOf } from '../../plans/steps'
import { isMoney } from '../../plans/subject'
import { type Figure, own, parts } from '../../sheet/formula'
import { orBlank, sumWhere } from './cells'
import { figure as figures, money, moneyOrDash, rate, share, text } from './formats'
import type { Line } from './lines'
import { type TierRow, tierRows } from './tier-rows'
import { component, table, working } from './titles'

const cell = own(table.working)
const paidOn = sumWhere(table.components, component.paidOn, component.label, cell(working.component))

/** Tier by tier how each component was reckoned, in the order in which its parts apply. */
export const workingTable = (lines: readonly Line[], words: Words, figure: Figure): SheetTable => ({
  name: table.working,
  columns: [
    { title: working.label, note: 'Every step of every component.', format: text },
    { title: working.step, note: 'What is reckoned.', format: text },
    { title: working.from, note: 'Where the tier starts.', format: money },
    { title: working.to, note: 'Where the next one starts.', format: money },
    { title: working.above, note: 'The part of what is paid on above this earns the rate.', format: money },
    { title: working.rate, note: 'What the tier pays; of a gate the attainment that was reached.', format: rate },
    { title: working.amount, note: 'How much earns the rate.', format: moneyOrDash },
    {
      title: working.commission,
      note: 'Amount × Rate, not rounded: the sum of a component is rounded to the cent, once.',
      format: moneyOrDash,
    },
    { title: working.component, note: 'Its row in the table By component.', format: text },
  ],
  rows: lines.flatMap((line) => rowsOf(line, words, figure)),
})

function rowsOf({ label, earning }: Line, words: Words, figure: Figure): SheetRow[] {
  const { terms, toDate } = earning
  const measured = isMoney(terms, words) ? money : figures
  const steps = toDate.lacks ? [] : stepsOf(terms, toDate, words)
  const tiers = tierRows(earning)
  const row = (name: string, says: string, cells: SheetRow['cells'], formats: SheetRow['formats'] = []): SheetRow => ({
    cells: [`${label} · ${name}`, says, ...cells, label],
    formats: [undefined, undefined, ...formats],
  })
  const stated = (step: Step, name: string) =>
    row(
      name,
      step.says,
      ['', '', '', step.as === 'share' ? (step.figure ?? '') : '', '', step.as === 'share' ? '' : (step.figure ?? '')],
      [undefined, undefined, undefined, share],
    )
  const of = (wanted: Step['step']) => steps.filter(({ step }) => step === wanted)
  return [
    ...of('Gate').map((step) => stated(step, 'gate')),
    ...tiers.map((tier, i) =>
      row(
        `tier ${i + 1}`,
        tiers.length === 1 ? 'One rate for all' : `Tier ${i + 1}`,
        [
          numberOf(tier.from),
          orBlank(tier.to),
          numberOf(tier.above),
          numberOf(tier.rate),
          figure(numberOf(tier.amount), amountFormula(tier, i === 0)),
          figure(numberOf(times(tier.amount, tier.rate)), parts`=${cell(working.amount)}*${cell(working.rate)}`),
        ],
        [measured, measured, measured, ...(measured === money ? [rate] : [money, figures])],
      ),
    ),
    ...(toDate.curve ? of('Tiers').map((step, i) => stated(step, `curve ${i + 1}`)) : []),
  ]
}

function amountFormula({ from: start, to, above, whole }: TierRow, first: boolean): Live['parts'] {
  const [from, until, pivot] = [cell(working.from), cell(working.to), cell(working.above)]
  // What two doubles that are nearly alike differ by has few right digits.
  const difference = (of: Live['parts']) => parts`ROUND(${of}-${pivot};8)`
  if (whole) {
    const less = isZero(above) ? paidOn : difference(paidOn)
    if (!to) return parts`=IF(${paidOn}>=${from};${less};0)`
    return first
      ? parts`=IF(${paidOn}<${until};${less};0)`
      : parts`=IF(AND(${paidOn}>=${from};${paidOn}<${until});${less};0)`
  }
  const reached = to ? parts`MIN(${paidOn};${until})` : paidOn
  // Under overage what is above the quota may reach no tier yet.
  if (!atLeast(above, start)) return parts`=IF(${paidOn}>=${from};${difference(reached)};0)`
  return first ? parts`=${reached}` : parts`=MAX(0;${difference(reached)})`
}
