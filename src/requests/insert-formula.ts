import * as z from 'zod/mini'
import { letters } from '../model/a1'
import type { IsoDate } from '../model/civil-date'
import { plainName } from '../model/plain-name'
import { Problem } from '../model/problem'
import { nameRates } from '../store/rate-names'
import { readPlanTabs, standingRows } from './plan-board'
import { request } from './request'

/**
 * Puts the commission on the cell to the left into the selected cell, by the rates of a component as they stand in the
 * tab Rates, which the formula knows by a name. Refuses a cell that holds something. `quota` is a whole number, for tiers that count in shares of it.
 */
export const insertFormula = request({
  input: () =>
    z.object({
      plan: z.string(),
      from: z.string(),
      component: z.string(),
      quota: z.optional(z.int('A whole number.')),
    }),
  writes: true,
  run({ plan, from, component, quota }, { workbook }) {
    const tabs = readPlanTabs(workbook)
    const version = standingRows(tabs, plan, from as IsoDate | '')
    const its = <R extends { component: string }>(row: R) => plainName(row.component) === plainName(component)
    const row = version.plans.find(its)
    const tiers = version.rates.filter(its)
    if (!row || !tiers.length) throw new Problem(`Save ${plan} first: its rates are not in the tab Rates yet.`)
    if (row.mode === 'curve')
      throw new Problem('A payout curve pays a share of the target incentive: use PAYOUT for it.')
    const at = selectedCell(workbook)
    const ofQuota = row.tiersIn === 'share of quota' || row.mode === 'overage'
    if (ofQuota && quota === undefined)
      throw new Problem('Its tiers count in shares of quota: type a whole quota under What if.')
    const name = nameRates(workbook, tiers)
    const left = `${letters(at.column - 1)}${at.row}`
    const formula = `=COMMISSION(${[left, name, `"${row.mode ?? 'marginal'}"`, ...(ofQuota ? [quota] : [])].join('; ')})`
    at.tab.write(at.row, at.column, { contents: [[{ formula }]] })
    const limited = [row.gate, row.cap, row.floor].some((limit) => limit !== undefined)
    return { cell: `${at.tab.name}!${letters(at.column)}${at.row}`, formula, limited }
  },
})

/** The selected cell: blank, with one to the left of it. */
function selectedCell(workbook: Parameters<typeof readPlanTabs>[0]) {
  const at = workbook.selected()
  if (!at || at.column === 1) throw new Problem('Select a blank cell with the amount in the cell to the left of it.')
  const name = `${at.tab.name}!${letters(at.column)}${at.row}`
  const held = at.tab.cells()[at.row - 1]?.[at.column - 1] ?? ''
  const formula = at.tab.formulas()[at.row - 1]?.[at.column - 1] ?? ''
  if (held !== '' || formula !== '') throw new Problem(`${name} holds something already. Select a blank cell.`)
  return at
}
