import type { DataValidationCriterion } from '@odoo/o-spreadsheet'
import { signature } from '../exception'
import type { Execution } from '../execution'
import { service } from '../service'
import { positions } from './block'
import { type Place, zone } from './place'

/** A rule as the script holds it. */
export type Validation = object
const rules = new WeakMap<Validation, { criterion: DataValidationCriterion; isBlocking: boolean }>()

export function validationBuilder(execution: Execution): object {
  let criterion: DataValidationCriterion | undefined
  let isBlocking = true
  const builder: object = service(execution, 'SpreadsheetApp.DataValidationBuilder', {
    free: {
      requireValueInList(values: unknown, dropdown = true) {
        if (!Array.isArray(values)) throw signature('SpreadsheetApp.DataValidationBuilder.requireValueInList', values)
        // Made anew here: the engine refuses an array of the script's realm.
        criterion = {
          type: 'isValueInList',
          values: Array.from(values, String),
          displayStyle: dropdown ? 'arrow' : 'plainText',
        }
        return builder
      },
      setAllowInvalid(allow: boolean) {
        isBlocking = !allow
        return builder
      },
      build() {
        const rule = service(execution, 'SpreadsheetApp.DataValidation', {})
        if (criterion) rules.set(rule, { criterion, isBlocking })
        return rule
      },
    },
  })
  return builder
}

const add = (execution: Execution, at: Place, criterion: DataValidationCriterion, isBlocking: boolean) => {
  const { document } = execution
  document.send({
    type: 'ADD_DATA_VALIDATION_RULE',
    sheetId: at.sheetId,
    ranges: [document.getters.getRangeDataFromZone(at.sheetId, zone(at))],
    rule: { id: document.model.uuidGenerator.uuidv4(), criterion, isBlocking },
  })
}

export function validate(execution: Execution, at: Place, rule: Validation | null): void {
  const found = rule ? rules.get(rule) : undefined
  if (!found) throw signature('SpreadsheetApp.Range.setDataValidation', rule)
  add(execution, at, found.criterion, found.isBlocking)
}

/** Tick boxes; what is blank becomes FALSE. */
export function checkboxes(execution: Execution, at: Place): void {
  const { document } = execution
  document.flush()
  for (const position of positions(at)) {
    const cell = document.getters.getCell(position)
    if (!cell || (!cell.isFormula && !cell.content)) document.setContent(position, { kind: 'boolean', value: false })
  }
  add(execution, at, { type: 'isBoolean', values: [] }, true)
}
