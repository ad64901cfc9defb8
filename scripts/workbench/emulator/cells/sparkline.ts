import { addFunction, EvaluationError, type Getters, helpers } from '@odoo/o-spreadsheet'
import type { Position } from '../document/engine'
import type { Handed } from './argument'

/** From the lowest figure to the highest. */
const blocks = [...'▁▂▃▄▅▆▇█']
const kinds = ['line', 'column', 'bar', 'winloss']
/** How many blocks a bar is wide at its greatest. */
const barWidth = 10

const numbers = (data: Handed[][]): number[] => {
  const [first = []] = data
  const inOrder = data.length === 1 ? first : data.map(([cell]) => cell)
  return inOrder.flatMap((cell) => (typeof cell?.value === 'number' ? [cell.value] : []))
}

const optionsIn = ([names = [], values = []]: Handed[][]): Map<string, unknown> =>
  new Map(names.map((name, i) => [String(name?.value).toLowerCase(), values[i]?.value]))

const given = (option: unknown, otherwise: number): number => (typeof option === 'number' ? option : otherwise)

/** The drawing that Google would put into a cell, in letters: its figures from left to right, or one bar. */
function drawn(figures: readonly number[], kind: string, options: ReadonlyMap<string, unknown>): string {
  if (!figures.length) return ''
  if (kind === 'winloss') return figures.map((figure) => (figure < 0 ? '▄' : '▀')).join('')
  if (kind === 'bar') {
    const sum = figures.reduce((a, b) => a + Math.max(0, b), 0)
    const share = Math.min(1, sum / (given(options.get('max'), sum) || 1))
    return '█'.repeat(Math.round(share * barWidth)).padEnd(barWidth, '░')
  }
  const low = given(options.get('ymin'), Math.min(...figures))
  const high = given(options.get('ymax'), Math.max(...figures))
  const level = (figure: number) => (high > low ? (figure - low) / (high - low) : 0.5)
  return figures.map((figure) => blocks[Math.min(7, Math.max(0, Math.round(level(figure) * 7)))]).join('')
}

/** Whether a cell holds such a drawing: scripts read nothing from it, as on Google. */
export function isSparkline(getters: Getters, position: Position): boolean {
  const { value } = getters.getEvaluatedCell(position)
  if (typeof value !== 'string' || !/^[▀-█░]+$/u.test(value)) return false
  const cell = getters.getCell(position)
  return cell?.isFormula === true && /\bSPARKLINE\(/i.test(cell.compiledFormula.toFormulaString(getters))
}

addFunction('SPARKLINE', {
  description: 'A small chart in one cell.',
  args: [
    helpers.arg('data (any, range)', 'The figures of one row or column, in their order.'),
    helpers.arg('options (any, range, optional)', 'Pairs of a name and a value, such as {"charttype","column"}.'),
  ],
  compute(data: Handed | Handed[][], options?: Handed | Handed[][]) {
    const told = optionsIn(Array.isArray(options) ? options : [])
    const kind = String(told.get('charttype') ?? 'line').toLowerCase()
    if (!kinds.includes(kind))
      return new EvaluationError(`SPARKLINE has the charttypes ${kinds.join(', ')}, and no "${kind}".`)
    return { value: drawn(numbers(Array.isArray(data) ? data : [[data]]), kind, told) }
  },
} as Parameters<typeof addFunction>[1])
