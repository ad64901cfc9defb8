import { batch } from '@preact/signals'
import type { Line } from '../../src/core/goals/board'
import { edit } from './state'

/** The first column of cells copied from a sheet; undefined for a single value, which is typed as usual. */
export function pastedColumn(text: string): string[] | undefined {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n')
  return lines.length > 1 ? lines.map((line) => (line.split('\t')[0] ?? '').trim()) : undefined
}

/** Fills a copied column downwards, a blank cell leaving its goal as it is; says what came of it. */
export function paste(figures: readonly string[], lines: readonly Line[]): string {
  const taken = figures.slice(0, lines.length)
  batch(() => {
    for (const [i, typed] of taken.entries()) if (typed) edit(lines[i] as Line, { typed })
  })
  const over = figures.length - taken.length
  const filled = taken.filter(Boolean).length
  return `Pasted ${filled} ${filled === 1 ? 'goal' : 'goals'}.${over ? ` ${over} more found nobody below.` : ''}`
}
