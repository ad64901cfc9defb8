import type { Style } from '@odoo/o-spreadsheet'

/** One part of a style; undefined takes it away, which the engine's types do not know. */
export const part = <K extends keyof Style>(key: K, value: Style[K] | undefined): Style => ({ [key]: value }) as Style
