import type { Style } from '@odoo/o-spreadsheet'
import { part } from './style-part'
import { textStyle } from './text-style'

/** How each setter of a look becomes a style of the engine. What Google would not know is left out. */
export const styles: Record<string, (value: unknown) => Style> = {
  setTextStyles: textStyle,
  setBackgrounds: (colour) => part('fillColor', typeof colour === 'string' ? colour : undefined),
  setHorizontalAlignments: (align) =>
    part('align', align === 'left' || align === 'center' || align === 'right' ? align : undefined),
  setWraps: (wrap) => part('wrapping', wrap === true ? 'wrap' : undefined),
}
