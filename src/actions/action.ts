import type { Context } from '../ports'

/** What a menu item does. */
export type Action = {
  /** As it stands in the menu. */
  label: string
  /** Whether it changes the workbook: then it runs under the document's lock. */
  writes: boolean
  run(context: Context): void
}
