import { type Getters, registries, UIPlugin } from '@odoo/o-spreadsheet'

const listeners = new WeakMap<Getters, () => void>()

/** Calls back after each recalculation of the workbook that these getters belong to. */
export const recalculated = (getters: Getters, done: () => void): void => void listeners.set(getters, done)

/** Of all plugins the engine asks the added ones last, so the cells are computed when it gets here. */
class Recalculated extends UIPlugin {
  override finalize(): void {
    listeners.get(this.getters)?.()
  }
}
registries.featurePluginRegistry.add('recalculated', Recalculated)
