import { EvaluationError, type Getters } from '@odoo/o-spreadsheet'
import { formulas } from '../../../../src/formulas'
import type { Options } from '../api'
import { cost, limits } from '../clock'
import type { Document } from '../document/document'
import { recalculated } from '../document/recalculated'
import { localeOf } from '../entered/locale'
import { Execution } from '../execution'
import { globals } from '../globals'
import { inRealm } from '../in-realm'
import { DocumentLock } from '../lock'
import { zoneOf } from '../values/zone'
import { argument, type Handed } from './argument'
import { type Given, result } from './result'

const books = new WeakMap<Getters, CellScript>()

/** The script behind the cells of the workbook that these getters belong to; undefined before Apps Script is there. */
export const cellScriptOf = (getters: Getters): CellScript | undefined => books.get(getters)

type Functions = ReturnType<Options['realm']>

/** Calls the custom functions of a workbook's cells. The cells of one recalculation share a realm. */
export class CellScript {
  calls = 0
  private execution: Execution
  private functions: Functions | undefined

  constructor(
    private readonly document: Document,
    private readonly options: Options,
  ) {
    this.execution = this.fresh()
    books.set(document.model.getters, this)
    recalculated(document.model.getters, () => {
      this.functions = undefined
    })
    // The cells were computed when the workbook was opened, before there was a script to call.
    if (formulas.length) document.model.dispatch('EVALUATE_CELLS')
  }

  private fresh(): Execution {
    return new Execution(this.document, this.options, limits.cell)
  }

  /** Each cell has the time of an execution of its own. */
  private enter(): Functions {
    const { realm } = this.execution
    this.execution = this.fresh()
    if (this.functions) this.execution.realm = realm
    else {
      // The clock of the realm is that of whatever cell is computed.
      const now = () => this.execution.clock.now()
      this.functions = this.options.realm(globals(this.relay(), new DocumentLock()) as Record<string, unknown>)
      this.execution.realm = inRealm(this.functions, now)
    }
    this.execution.mode = 'CUSTOM_FUNCTION'
    return this.functions
  }

  /** Stands for the execution of the cell that is being computed. */
  private relay(): Execution {
    return new Proxy(this.execution, { get: (_, key) => Reflect.get(this.execution, key, this.execution) })
  }

  call(name: string, args: (Handed | Handed[][])[]): Given | Given[][] | EvaluationError {
    const zone = zoneOf(this.options.timeZone)
    try {
      const functions = this.enter()
      const { realm, clock } = this.execution
      if (!realm) throw new Error('The script did not load.')
      clock.charge(cost.cell)
      const called = functions[name]
      if (typeof called !== 'function') throw new Error(`Script function not found: ${name}`)
      const value = called(...args.map((arg) => argument(arg, zone, realm)))
      if (clock.elapsed > limits.cell) throw new Error('Exceeded maximum execution time (line 0).')
      return result(value, zone, localeOf(this.options.locale).date)
    } catch (error) {
      return new EvaluationError(messageOf(error))
    } finally {
      this.calls += this.execution.calls
    }
  }
}

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error)
