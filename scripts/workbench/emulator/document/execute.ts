import { type Model, registries, UIPlugin } from '@odoo/o-spreadsheet'

export const command = 'EXECUTE'

export type ExecuteGetters = {
  /** Whether an execution is under way. */
  isExecuting(): boolean
}

/** Runs a whole execution inside one command: what it writes is one step of undo, whenever it reads in between. */
class Execute extends UIPlugin implements ExecuteGetters {
  static override getters = ['isExecuting'] as const
  private executing = false

  isExecuting(): boolean {
    return this.executing
  }

  override handle(given: { type: string }): void {
    if (given.type !== command) return
    this.executing = true
    try {
      ;(given as unknown as { work(): void }).work()
    } finally {
      this.executing = false
    }
  }
}
registries.featurePluginRegistry.add('execute', Execute)

/** What the engine keeps to itself, and a script that reads what it has just written needs. */
type Inside = { status: number; finalize(): void }
const running = 1

/** Runs `work` as one step of undo; what it throws is thrown. */
export function execute<T>(model: Model, work: () => T): T {
  let outcome: { value: T } | { error: unknown } | undefined
  model.dispatch(
    command as never,
    {
      work() {
        try {
          outcome = { value: work() }
        } catch (error) {
          // Thrown through the engine, it would leave the engine in the middle of a command.
          outcome = { error }
        }
      },
    } as never,
  )
  if (!outcome) throw new Error('The workbook takes no changes now: it is read-only, or an undo is under way.')
  if ('error' in outcome) throw outcome.error
  return outcome.value
}

/** Computes the cells that depend on what was written, in the middle of an execution too. */
export function recalculate(model: Model): void {
  const inside = model as unknown as Inside
  if (inside.status !== running) return
  inside.finalize()
  inside.status = running
}
