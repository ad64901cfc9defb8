import { EvaluationError, type Getters } from '@odoo/o-spreadsheet'
import type { Options } from '../api'
import { cost, limits } from '../clock'
import type { Document } from '../document/document'
import { recalculated } from '../document/recalculated'
import { localeOf } from '../entered/locale'
import { Execution } from '../execution'
import { globals } from '../globals'
import { type InRealm, inRealm } from '../in-realm'
import { DocumentLock } from '../lock'
import { messageOf } from '../message-of'
import { zoneOf } from '../values/zone'
import { argument, type Handed } from './argument'
import { type Given, result } from './result'

const books = new WeakMap<Getters, CellScript>()
const loading = new WeakSet<Getters>()

/**
 * The script behind the cells of the workbook that these getters belong to; undefined before Apps Script is there,
 * which computes them anew when it comes.
 */
export function cellScriptOf(getters: Getters): CellScript | undefined {
  const script = books.get(getters)
  if (!script) loading.add(getters)
  return script
}

/** The script as the cells of one recalculation find it. */
type Loaded = { functions: ReturnType<Options['realm']>; execution: Execution; realm: InRealm }

/** Calls the custom functions of a workbook's cells. The cells of one recalculation share a realm. */
export class CellScript {
  private earlier = 0
  private loaded: Loaded | undefined

  constructor(
    private readonly document: Document,
    private readonly options: Options,
  ) {
    const { model } = document
    books.set(model.getters, this)
    recalculated(model.getters, () => {
      this.earlier = this.calls
      this.loaded = undefined
    })
    if (loading.has(model.getters)) model.dispatch('EVALUATE_CELLS')
  }

  /** Service calls of all cells so far. */
  get calls(): number {
    return this.earlier + (this.loaded?.execution.calls ?? 0)
  }

  private load(): Loaded {
    const execution = new Execution(this.document, this.options, limits.cell)
    const functions = this.options.realm(globals(execution, new DocumentLock()))
    const realm = inRealm(functions, execution.clock.now)
    execution.realm = realm
    execution.mode = 'CUSTOM_FUNCTION'
    return { functions, execution, realm }
  }

  call(name: string, args: (Handed | Handed[][])[]): Given | Given[][] | EvaluationError {
    const zone = zoneOf(this.options.timeZone)
    try {
      this.loaded ??= this.load()
      const { functions, execution, realm } = this.loaded
      // Each cell has the time of an execution of its own.
      execution.restart()
      execution.clock.charge(cost.cell)
      const called = functions[name]
      if (typeof called !== 'function') throw new Error(`Script function not found: ${name}`)
      const value = called(...args.map((arg) => argument(arg, zone, realm)))
      execution.check()
      return result(value, zone, localeOf(this.options.locale).date)
    } catch (error) {
      const late = (this.loaded?.execution.clock.elapsed ?? 0) > limits.cell
      return new EvaluationError(late ? 'Exceeded maximum execution time (line 0).' : messageOf(error))
    }
  }
}
