import { type GridRenderingContext, helpers, registries, UIPlugin } from '@odoo/o-spreadsheet'
import type { OwnGetters } from '../../emulator/document/getters'

const size = 7

/** Marks cells that have a note by a small corner, as Sheets does. */
class NoteCorners extends UIPlugin {
  static override layers = ['Autofill'] as const

  override drawLayer({ ctx, viewports, sheetId }: GridRenderingContext): void {
    ctx.fillStyle = '#e37400'
    for (const xc of Object.keys((this.getters as OwnGetters).getNotes(sheetId))) {
      const { x, y, width, height } = viewports.getVisibleRect(sheetId, helpers.positionToZone(helpers.toCartesian(xc)))
      if (width <= size || height <= size) continue
      ctx.beginPath()
      ctx.moveTo(x + width - size, y)
      ctx.lineTo(x + width, y)
      ctx.lineTo(x + width, y + size)
      ctx.fill()
    }
  }
}
registries.featurePluginRegistry.add('noteCorners', NoteCorners)
