import './sparkline'
import { addFunction, EvaluationError, type Getters, helpers, registries } from '@odoo/o-spreadsheet'
import { formulas } from '../../../../src/formulas'
import type { Handed } from './argument'
import { cellScriptOf } from './cell-script'

/** Makes the custom functions known to the engine, with the help that Sheets shows while one is typed. */
for (const { name, about, args } of formulas) {
  addFunction(name, {
    description: about,
    args: args.map((arg) => helpers.arg(`${arg.name} (any, range${arg.optional ? ', optional' : ''})`, arg.help)),
    compute(this: { getters: Getters }, ...cells: (Handed | Handed[][])[]) {
      const script = cellScriptOf(this.getters)
      return (script?.call(name, cells) ?? new EvaluationError('Loading...')) as never
    },
  } as Parameters<typeof addFunction>[1])
  // Sheets calls a custom function with however few arguments; it says itself which one it misses.
  registries.functionRegistry.get(name).minArgRequired = 0
}
