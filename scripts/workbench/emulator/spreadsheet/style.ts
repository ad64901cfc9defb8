import type { Style } from '@odoo/o-spreadsheet'

/** How each setter of a look becomes a style of the engine; undefined takes a part away. What Google would not know is left out. */
export const styles: Record<string, (value: unknown) => Style> = {
  setFontWeights: (weight) => part('bold', weight === 'bold' ? true : undefined),
  setBackgrounds: (colour) => part('fillColor', typeof colour === 'string' ? colour : undefined),
  setFontColors: (colour) => part('textColor', typeof colour === 'string' ? colour : undefined),
  setFontSizes: (size) => part('fontSize', typeof size === 'number' && size !== 10 ? size : undefined),
  setHorizontalAlignments: (align) =>
    part('align', align === 'left' || align === 'center' || align === 'right' ? align : undefined),
}

/** The engine's types know no part that is taken away. */
const part = <K extends keyof Style>(key: K, value: Style[K] | undefined): Style => ({ [key]: value }) as Style
