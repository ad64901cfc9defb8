import type { Look } from '../model/look'

export type Style = {
  weight: 'bold' | 'normal'
  background: string | null
  colour: string
  size: number
  align: 'left' | 'center' | 'right' | null
  /** Whether long text goes on below in its cell, and not over the next ones. */
  wrap: boolean
}

const plain: Style = { weight: 'normal', background: null, colour: '#1f1f1f', size: 10, align: null, wrap: false }

/** How each kind of cell looks in every sheet that the add-on makes. */
export const looks: Record<Look, Style> = {
  plain,
  sentence: { ...plain, align: 'left', wrap: true },
  title: { ...plain, weight: 'bold', size: 16 },
  soft: { ...plain, colour: '#5f6368' },
  heading: { ...plain, weight: 'bold', background: '#f1f4f9' },
  'heading of numbers': { ...plain, weight: 'bold', background: '#f1f4f9', align: 'right' },
  name: { ...plain, align: 'left' },
  number: { ...plain, align: 'right' },
  figure: { ...plain, weight: 'bold', background: '#f6f8fc', size: 14 },
  input: { ...plain, background: '#fffbe6' },
  total: { ...plain, weight: 'bold', background: '#f1f4f9' },
  finding: { ...plain, colour: '#8a5000', background: '#fef3e0' },
}
