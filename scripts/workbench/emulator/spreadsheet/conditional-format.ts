import type { ConditionalFormat } from '@odoo/o-spreadsheet'
import { Exception, signature } from '../exception'
import type { Execution } from '../execution'
import { service } from '../service'
import { type Place, place, placeOf, zone } from './place'
import { range } from './range'

type CellIs = Extract<ConditionalFormat['rule'], { type: 'CellIsRule' }>
/** A rule as the script holds it: one that stands on the tab already has an id. */
type Rule = { id?: string; rule: ConditionalFormat['rule']; places: Place[] }
const rules = new WeakMap<object, Rule>()

function ruleObject(execution: Execution, rule: Rule): object {
  const made = service(execution, 'SpreadsheetApp.ConditionalFormatRule', {
    free: {
      getRanges() {
        const ranges = rule.places.map((at) => range(execution, at))
        return execution.realm?.list(ranges) ?? ranges
      },
    },
  })
  rules.set(made, rule)
  return made
}

export function conditionalFormatBuilder(execution: Execution): object {
  let places: Place[] = []
  let operator: CellIs['operator'] | undefined
  let values: string[] = []
  let textColor: string | undefined
  const when = (wished: CellIs['operator'], ...numbers: unknown[]) => {
    if (!numbers.every((number) => typeof number === 'number'))
      throw signature('SpreadsheetApp.ConditionalFormatRuleBuilder.whenNumber', ...numbers)
    operator = wished
    values = numbers.map(String)
    return builder
  }
  const builder: object = service(execution, 'SpreadsheetApp.ConditionalFormatRuleBuilder', {
    free: {
      setRanges(ranges: object[]) {
        // The script's own arrays are of another realm, which the engine does not know as arrays.
        places = Array.from(ranges, placeOf)
        return builder
      },
      whenNumberGreaterThanOrEqualTo: (number: unknown) => when('isGreaterOrEqualTo', number),
      whenNumberBetween: (from: unknown, to: unknown) => when('isBetween', from, to),
      whenNumberLessThan: (number: unknown) => when('isLessThan', number),
      setFontColor(colour: string) {
        textColor = colour
        return builder
      },
      build() {
        if (!operator) throw new Exception('Conditional format rules must have a condition.')
        const style = textColor ? { textColor } : {}
        return ruleObject(execution, { rule: { type: 'CellIsRule', operator, values, style }, places })
      },
    },
  })
  return builder
}

const standing = (execution: Execution, sheetId: string) => execution.document.getters.getConditionalFormats(sheetId)

/** The rules of a tab, those that people made included. */
export function rulesOf(execution: Execution, sheetId: string): object[] {
  const { getters } = execution.document
  const list = standing(execution, sheetId).map(({ id, rule, ranges }) =>
    ruleObject(execution, {
      id,
      rule,
      places: ranges.map((xc) => {
        const { top, left, bottom, right } = getters.getRangeFromSheetXC(sheetId, xc).zone
        return place(execution, sheetId, top + 1, left + 1, bottom - top + 1, right - left + 1)
      }),
    }),
  )
  return execution.realm?.list(list) ?? list
}

/** Makes these the rules of a tab: those that stand already stay as they are, others go or come. */
export function setRules(execution: Execution, sheetId: string, given: unknown): void {
  if (!Array.isArray(given)) throw signature('SpreadsheetApp.Sheet.setConditionalFormatRules', given)
  const wished = given.map((rule) => {
    const found = rules.get(rule)
    if (!found) throw signature('SpreadsheetApp.Sheet.setConditionalFormatRules', given)
    return found
  })
  const { document } = execution
  for (const { id } of standing(execution, sheetId))
    if (!wished.some((rule) => rule.id === id)) document.send({ type: 'REMOVE_CONDITIONAL_FORMAT', sheetId, id })
  for (const { id, rule, places } of wished) {
    if (id) continue
    if (!places.length) throw new Exception('Conditional format rules must have at least one range.')
    document.send({
      type: 'ADD_CONDITIONAL_FORMAT',
      sheetId,
      cf: { id: document.model.uuidGenerator.uuidv4(), rule },
      ranges: places.map((at) => document.getters.getRangeDataFromZone(sheetId, zone(at))),
    })
  }
}
