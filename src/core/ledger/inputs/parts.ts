import { asText, fromText, number, record, text } from './codec'

/** A cell of a sheet holds so many characters. */
const most = 50_000
/** Written as JSON within JSON a text grows to at most twice its length. */
const length = 24_000

const piece = record({ part: number, of: number, text })

/** Inputs as they go into cells, one a row: whole where they fit, or else in numbered parts. */
export function inParts(inputs: string): string[] {
  if (inputs.length <= most) return [inputs]
  const of = Math.ceil(inputs.length / length)
  return Array.from({ length: of }, (_, i) =>
    asText(piece, { part: i + 1, of, text: inputs.slice(i * length, (i + 1) * length) }),
  )
}

/** The same made whole again, in whatever order; undefined where a part is missing. Throws as `fromText` does. */
export function fromParts(cells: readonly string[]): string | undefined {
  if (cells.length === 1 && !cells[0]?.startsWith('{"part":')) return cells[0]
  const parts = cells.map((cell) => fromText(piece, cell)).sort((a, b) => a.part - b.part)
  const whole = parts.length > 0 && parts.every(({ part, of }, i) => part === i + 1 && of === parts.length)
  return whole ? parts.map((one) => one.text).join('') : undefined
}
