import type { Style } from '@odoo/o-spreadsheet'
import { signature } from '../exception'
import type { Execution } from '../execution'
import { service } from '../service'
import { part } from './style-part'

const built = new WeakMap<object, Style>()

export function textStyleBuilder(execution: Execution): object {
  let style: Style = {}
  const setter = (read: (value: unknown) => Style) => (value: unknown) => {
    style = { ...style, ...read(value) }
    return builder
  }
  const builder: object = service(execution, 'SpreadsheetApp.TextStyleBuilder', {
    free: {
      setBold: setter((bold) => part('bold', bold === true ? true : undefined)),
      setForegroundColor: setter((colour) => part('textColor', typeof colour === 'string' ? colour : undefined)),
      setFontSize: setter((size) => part('fontSize', typeof size === 'number' && size !== 10 ? size : undefined)),
      build() {
        const made = service(execution, 'SpreadsheetApp.TextStyle', {})
        built.set(made, style)
        return made
      },
    },
  })
  return builder
}

/** What a text style of the script says; what it was not told stays as it is. */
export function textStyle(value: unknown): Style {
  const style = typeof value === 'object' && value ? built.get(value) : undefined
  if (!style) throw signature('SpreadsheetApp.Range.setTextStyles', value)
  return style
}
