type Values = readonly (readonly unknown[])[]

/**
 * A table of a generated tab: found by the title of its first column, its rows by their labels, cells by titles.
 * It ends at the first blank label.
 */
export function tableOf(values: Values, first: string): Map<string, Record<string, unknown>> {
  const header = values.findIndex((line) => line.includes(first))
  if (header < 0) throw new Error(`No table has a column titled ${first}.`)
  const titles = values[header] as readonly unknown[]
  const at = titles.indexOf(first)
  const rows = new Map<string, Record<string, unknown>>()
  for (const line of values.slice(header + 1)) {
    const label = String(line[at])
    if (label === '') break
    rows.set(label, Object.fromEntries(titles.flatMap((title, c) => (title === '' ? [] : [[title, line[c]]]))))
  }
  return rows
}

/** The cell of a table as a reference such as `C12`, by the title of its column and the label of its row. */
export function cellOf(values: Values, first: string, label: string, title: string): string {
  const header = values.findIndex((line) => line.includes(first))
  const titles = values[header] as readonly unknown[]
  const row = values.findIndex((line, r) => r > header && line[titles.indexOf(first)] === label)
  return `${String.fromCharCode(65 + titles.indexOf(title))}${row + 1}`
}
