import type { Example } from '../../src/formulas/formula'

/** A day of the calendar as Sheets hands it over. */
const day = (year: number, month: number, of: number) => new Date(Date.UTC(year, month - 1, of))

/** The content of a cell; a text `yyyy-mm-dd` stands for that day. */
function handed(cell: string | number | boolean): unknown {
  const date = typeof cell === 'string' ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(cell) : null
  return date ? day(Number(date[1]), Number(date[2]), Number(date[3])) : cell
}

/** The function that an example calls, and what Sheets would hand to it: values, ranges as rows, nothing for a blank. */
export function callOf({ formula, cells = [] }: Example): { name: string; args: unknown[] } {
  const call = /^=([A-Z_]+)\((.*)\)$/.exec(formula)
  if (!call) throw new Error(`${formula} is no call of one function.`)
  return {
    name: call[1] as string,
    args: (call[2] as string).split(/;(?![^()]*\))/).map((arg) => argument(arg.trim())),
  }

  function argument(text: string): unknown {
    if (text === '') return undefined
    if (/^".*"$/.test(text)) return text.slice(1, -1)
    if (/^(TRUE|FALSE)$/.test(text)) return text === 'TRUE'
    if (/^[-+.\d]+%?$/.test(text)) return text.endsWith('%') ? Number(`${text.slice(0, -1)}e-2`) : Number(text)
    const date = /^DATE\((\d+); ?(\d+); ?(\d+)\)$/.exec(text)
    if (date) return day(Number(date[1]), Number(date[2]), Number(date[3]))
    const range = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(text)
    if (!range) throw new Error(`${text} is nothing that an example may hold.`)
    const [, left = '', top, right = left, bottom = top] = range
    const column = (letter: string) => letter.charCodeAt(0) - 65
    const rows = []
    for (let r = Number(top) - 1; r < Number(bottom); r++) {
      const row = []
      for (let c = column(left); c <= column(right); c++) row.push(handed(cells[r]?.[c] ?? ''))
      rows.push(row)
    }
    return range[3] ? rows : rows[0]?.[0]
  }
}
