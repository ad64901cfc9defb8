import Papa from 'papaparse'

/** A value of a CSV file as a cell holds it; '' is a blank. */
export type CsvValue = string | number | boolean | { date: string } | { share: number }

/** Figures that a spreadsheet can hold to the last digit. */
const digits = 15
const figure = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/
const isFigure = (text: string) => figure.test(text) && text.replace(/\D/g, '').replace(/^0+/, '').length <= digits

/** Days of the calendar that sheets can count. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < '1900-03-01') return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/**
 * What one value is. Only what can be read in one way becomes a number, a share, a day or a truth value; all else stays
 * the text that it is: `=1+1`, `00123`, `1E5`, `3/4`, `1,5`, figures longer than a cell can hold.
 */
function csvValue(text: string): CsvValue {
  if (isFigure(text)) return Number(text)
  if (text.endsWith('%') && isFigure(text.slice(0, -1))) return { share: Number(`${text.slice(0, -1)}e-2`) }
  if (isDay(text)) return { date: text }
  return /^(?:true|false)$/i.test(text) ? text.toLowerCase() === 'true' : text
}

/** The rows of a CSV text, whatever separates its values. Throws where quotes are left open, with the row. */
export function readCsv(text: string): CsvValue[][] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true })
  const quotes = errors.filter((error) => error.type === 'Quotes')
  if (quotes.length) {
    const rows = [...new Set(quotes.map(({ row = 0 }) => row + 1))]
    throw new Error(`A quotation mark has no partner in row ${rows.join(', row ')}.`)
  }
  return data.map((row) => row.map(csvValue))
}

/**
 * Text that a spreadsheet would run as a formula when it opens the file; an apostrophe in front keeps it text. The list
 * is OWASP's (CSV Injection): `=`, `+`, `-`, `@`, their full-width forms, and the signs after which a cell may begin.
 */
const defused = (value: string | number | boolean) =>
  typeof value === 'string' && /^[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : value

/** A reader that takes another sign for the separator must not find a cell begin inside a text. */
const quoted = (value: unknown): boolean => typeof value === 'string' && /[;\t|']/.test(value)

/** A tab as CSV. */
export const writeCsv = (rows: readonly (readonly (string | number | boolean)[])[]): string =>
  Papa.unparse(
    rows.map((row) => row.map((value) => (typeof value === 'boolean' ? String(value).toUpperCase() : defused(value)))),
    { quotes: quoted },
  )
