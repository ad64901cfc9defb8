import type { Cell } from '../../../model/cell'
import type { Live, SheetTable } from '../../../model/generated-sheet'
import { type Decimal, isZero, minus, numberOf } from '../../money/decimal'
import { isTie } from '../../money/tie'
import type { Words } from '../../plans/notation'
import { attained } from '../../plans/steps'
import { isMoney } from '../../plans/subject'
import { type Figure, own, parts, valueOnly } from '../../sheet/formula'
import type { Earning } from '../earning'
import { dayCell, inMoney, orBlank, sumWhere } from './cells'
import { componentColumns } from './component-columns'
import { figure as figures, money } from './formats'
import type { Line } from './lines'
import { exactByTiers, gateFrom, paidOn } from './paid-on'
import { component, deal, gone, table, working } from './titles'

const cell = own(table.components)

/** What each component earned, from what was measured to what the period earned. */
export const componentTable = (lines: readonly Line[], words: Words, figure: Figure): SheetTable => ({
  name: table.components,
  columns: componentColumns,
  // Text in this column is in no sum.
  setAside: { column: component.earned, content: gone },
  rows: lines.map(({ label, rep, earning }) => {
    const { terms, reach } = earning
    const measured = isMoney(terms, words) ? money : figures
    const formats = componentColumns.map(({ title }) =>
      [component.before, component.measured, component.quota, component.gate, component.paidOn].some(
        (one) => one === title,
      )
        ? measured
        : undefined,
    )
    return {
      cells: [
        label,
        rep,
        terms.plan,
        dayCell(terms.from),
        terms.component,
        terms.metric,
        dayCell(reach.from),
        dayCell(reach.quotaTo),
        ...measuredCells(earning, figure),
        ...earnedCells(earning, figure),
        '',
        '',
      ],
      formats,
    }
  }),
})

/** Measured before, Measured, Quota, Attainment, Gate, Paid on. */
function measuredCells(earning: Earning, figure: Figure): (Cell | Live)[] {
  const { terms, toDate, deals, byDeals } = earning
  const { own: measure } = toDate.situation
  const { reached, quota } = measure
  const credited: Decimal = { units: deals.reduce((sum, one) => sum + one.credited, BigInt(0)), places: 2 }
  const gate = gateFrom(earning)
  const share = attained(measure)
  const missed = toDate.gateReached === false
  return [
    byDeals && reached && !isZero(minus(reached, credited)) ? numberOf(minus(reached, credited)) : '',
    reached
      ? (byDeals ? figure : valueOnly)(
          numberOf(reached),
          parts`=ROUND(${cell(component.before)}+${sumWhere(table.deals, deal.credited, deal.component, cell(component.label))};2)`,
        )
      : 'no figure',
    orBlank(quota),
    share === undefined
      ? ''
      : figure(
          share,
          measure.direction === 'lower'
            ? parts`=${cell(component.quota)}/${cell(component.measured)}`
            : parts`=${cell(component.measured)}/${cell(component.quota)}`,
        ),
    orBlank(gate),
    toDate.lacks || terms.pays.by === 'curve'
      ? ''
      : (missed && !gate ? valueOnly : figure)(
          numberOf(paidOn(earning)),
          gate
            ? parts`=IF(${cell(component.measured)}>=${cell(component.gate)};${cell(component.measured)};0)`
            : parts`=${cell(component.measured)}`,
        ),
  ]
}

/** By tiers, Cap, Floor, Earned to date, Earned before, Earned. */
function earnedCells(earning: Earning, figure: Figure): (Cell | Live)[] {
  const { toDate, before, earned } = earning
  if (toDate.earned === undefined || earned === undefined)
    return [`no ${toDate.lacks}`, '', '', '', '', 'can’t be reckoned']
  const exact = exactByTiers(earning)
  const floor = toDate.situation.closes ? toDate.floor : undefined
  const byTiers = parts`${cell(component.byTiers)}`
  const capped = toDate.cap === undefined ? byTiers : parts`MIN(${byTiers};${cell(component.cap)})`
  const floored = floor === undefined ? capped : parts`MAX(${capped};${cell(component.floor)})`
  return [
    (exact && !isTie(exact) ? figure : valueOnly)(
      inMoney(toDate.uncapped),
      parts`=ROUND(${sumWhere(table.working, working.commission, working.component, cell(component.label))};2)`,
    ),
    toDate.cap === undefined ? '' : inMoney(toDate.cap),
    floor === undefined ? '' : inMoney(floor),
    figure(inMoney(toDate.earned), parts`=${floored}`),
    before ? inMoney(before.cents) : '',
    figure(inMoney(earned), parts`=ROUND(${cell(component.toDate)}-${cell(component.earnedBefore)};2)`),
  ]
}
