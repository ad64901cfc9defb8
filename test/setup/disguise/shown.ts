import type { Cell } from './notation'
import type { Disguised } from './tab'

const seen = (cell: Cell | undefined) =>
  typeof cell === 'object' ? `‹${cell.date}›` : typeof cell === 'string' ? cell.replace(/\n/g, '⏎') : String(cell ?? '')

/** A tab as lines of text, its columns under their letters; a text stands plain, a date in ‹›, a number as it is. */
export function shown({ rows, at, readsAs, titleRow }: Disguised): string {
  const width = Math.max(...rows.map((line) => line.length))
  const columns = Array.from({ length: width }, (_, c) => {
    const cells = rows.map((line) => `${seen(line[c])}${typeof line[c] === 'number' ? '#' : ''}`)
    const letter = c < 26 ? String.fromCharCode(65 + c) : `A${String.fromCharCode(39 + c)}`
    const most = Math.max(...cells.map((cell) => cell.length), 1)
    return [letter, ...cells].map((cell) => cell.padEnd(Math.min(most, 28)).slice(0, 28))
  })
  const lines = Array.from({ length: rows.length + 1 }, (_, r) =>
    [r ? String(r).padStart(3) : '   ', ...columns.map((column) => column[r])].join(' | '),
  )
  return [
    ...lines,
    `titles in row ${titleRow + 1}`,
    JSON.stringify(rows[titleRow]),
    JSON.stringify(at),
    JSON.stringify(readsAs),
  ].join('\n')
}
