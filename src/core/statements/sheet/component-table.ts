import type { Cell } from '../../../model/cell'
import type { Live, SheetRow, SheetTable } from '../../../model/generated-sheet'
import { inMoney } from '../../money/cents'
import { type Decimal, isZero, minus, numberOf } from '../../money/decimal'
import { isTie } from '../../money/tie'
import type { Words } from '../../notation'
import { planInWords } from '../../plans/sentences'
import { attained } from '../../plans/steps'
import { isMoney } from '../../plans/subject'
import { type Figure, own, parts, valueOnly } from '../../sheet/formula'
import type { Earning } from '../earning'
import { dayCell, orBlank, sumWhere } from './cells'
import { componentColumns } from './component-columns'
import { figure as figures, money } from './formats'
import type { Line } from './lines'
import { exactByTiers, gateFrom, paidOn } from './paid-on'
import { component, deal, gone, table, working } from './titles'

const cell = own(table.components)
type Cells = Record<Exclude<keyof typeof component, 'label' | 'rep'>, Cell | Live>

/** What each component earned, from what was measured to what the period earned. */
export const componentTable = (lines: readonly Line[], words: Words, figure: Figure): SheetTable => ({
  name: table.components,
  columns: componentColumns.map(({ column }) => column),
  // Text in this column is in no sum.
  setAside: { column: component.earned, content: gone },
  rows: lines.map((line) => rowOf(line, words, figure)),
})

/** Columns of figures in the unit of what is measured. */
const inUnit = new Set<keyof typeof component>(['before', 'measured', 'quota', 'gate', 'paidOn'])

function rowOf({ label, rep, earning }: Line, words: Words, figure: Figure): SheetRow {
  const { terms, reach } = earning
  const cells: Cells & { label: Cell; rep: Cell } = {
    label,
    rep,
    plan: terms.plan,
    from: dayCell(terms.from),
    component: terms.component,
    metric: terms.metric,
    windowFrom: dayCell(reach.from),
    windowTo: dayCell(reach.quotaTo),
    ...measuredCells(earning, figure),
    ...earnedCells(earning, figure),
    inWords: planInWords([terms], undefined, words).join(' '),
    question: '',
    answer: '',
  }
  const unit = isMoney(terms, words) ? money : figures
  return {
    cells: componentColumns.map(({ key }) => cells[key]),
    formats: componentColumns.map(({ key }) => (inUnit.has(key) ? unit : undefined)),
  }
}

function measuredCells(
  earning: Earning,
  figure: Figure,
): Pick<Cells, 'before' | 'measured' | 'quota' | 'attainment' | 'gate' | 'paidOn'> {
  const { terms, toDate, deals, byDeals } = earning
  const { own: measure } = toDate.situation
  const { reached, quota } = measure
  const credited: Decimal = { units: deals.reduce((sum, one) => sum + one.credited, BigInt(0)), places: 2 }
  const before = byDeals && reached ? minus(reached, credited) : undefined
  const gate = gateFrom(earning)
  const share = attained(measure)
  const [over, under] =
    measure.direction === 'lower' ? [component.quota, component.measured] : [component.measured, component.quota]
  return {
    before: before && !isZero(before) ? numberOf(before) : '',
    measured: reached
      ? (byDeals ? figure : valueOnly)(
          numberOf(reached),
          parts`=ROUND(${cell(component.before)}+${sumWhere(table.deals, deal.credited, deal.component, cell(component.label))};2)`,
        )
      : 'no figure',
    quota: orBlank(quota),
    attainment: share === undefined ? '' : figure(share, parts`=${cell(over)}/${cell(under)}`),
    gate: orBlank(gate),
    paidOn:
      toDate.lacks || terms.pays.by === 'curve'
        ? ''
        : (toDate.gateReached === false && !gate ? valueOnly : figure)(
            numberOf(paidOn(earning)),
            gate
              ? parts`=IF(${cell(component.measured)}>=${cell(component.gate)};${cell(component.measured)};0)`
              : parts`=${cell(component.measured)}`,
          ),
  }
}

function earnedCells(
  earning: Earning,
  figure: Figure,
): Pick<Cells, 'byTiers' | 'cap' | 'floor' | 'toDate' | 'earnedBefore' | 'earned'> {
  const { toDate, before, earned } = earning
  if (toDate.earned === undefined || earned === undefined)
    return {
      byTiers: `no ${toDate.lacks}`,
      cap: '',
      floor: '',
      toDate: '',
      earnedBefore: '',
      earned: 'can’t be reckoned',
    }
  const exact = exactByTiers(earning)
  const floor = toDate.situation.closes ? toDate.floor : undefined
  const byTiers = parts`${cell(component.byTiers)}`
  const capped = toDate.cap === undefined ? byTiers : parts`MIN(${byTiers};${cell(component.cap)})`
  const floored = floor === undefined ? capped : parts`MAX(${capped};${cell(component.floor)})`
  return {
    byTiers: (exact && !isTie(exact) ? figure : valueOnly)(
      inMoney(toDate.uncapped),
      parts`=ROUND(${sumWhere(table.working, working.commission, working.component, cell(component.label))};2)`,
    ),
    cap: toDate.cap === undefined ? '' : inMoney(toDate.cap),
    floor: floor === undefined ? '' : inMoney(floor),
    toDate: figure(inMoney(toDate.earned), parts`=${floored}`),
    earnedBefore: before ? inMoney(before.cents) : '',
    earned: figure(inMoney(earned), parts`=ROUND(${cell(component.toDate)}-${cell(component.earnedBefore)};2)`),
  }
}
