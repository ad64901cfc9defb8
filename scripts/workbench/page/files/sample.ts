import { placeholder } from '../placeholder'
import { textContent } from './content'
import { bookOf } from './tabs'

/** A tab of the sample: a heading, then rows; formats and widths by column. */
export type SampleTab = {
  name: string
  rows: readonly (readonly (string | number | boolean)[])[]
  widths: readonly number[]
  /** Number formats; '' for none. */
  formats: readonly string[]
}

const content = (value: string | number | boolean) =>
  typeof value === 'string' ? textContent(value) : String(value).toUpperCase()

/** The workbook that a newcomer finds. */
export const sampleBook = () =>
  bookOf(
    placeholder.map(({ name, rows, widths, formats }) => ({
      name,
      widths,
      rows: rows.map((row, r) =>
        row.map((value, c) => {
          const format = r > 0 && formats[c]
          return format ? { content: content(value), format } : { content: content(value) }
        }),
      ),
    })),
  )
