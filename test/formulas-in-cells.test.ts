import { describe, expect, test } from 'vitest'
import { formulas } from '../src/formulas'
import type { Example } from '../src/formulas/formula'
import { openBook } from './setup/book'

const tabOf = (name: string, i: number) => `${name} ${i + 1}`
const examples = formulas.flatMap(({ name, examples }) =>
  examples.map((example, i): [string, Example] => [tabOf(name, i), example]),
)

/** The formula stands to the right of its cells, with a column between them, and room to spill. */
const columnOf = ({ cells = [] }: Example) => String.fromCharCode(66 + Math.max(0, ...cells.map((row) => row.length)))

const book = openBook({ tabs: Object.fromEntries(examples.map(([tab, { cells = [] }]) => [tab, cells])) })
for (const [tab, example] of examples) book.enter(`${tab}!${columnOf(example)}1`, example.formula)

/** What the sheet shows from the formula's cell on, as far as the result goes and one cell beyond. */
function shown(tab: string, example: Example, rows: readonly (readonly unknown[])[]): unknown[][] {
  const left = columnOf(example).charCodeAt(0)
  return [...rows, []].map((_, r) =>
    [...(rows[0] as unknown[]), ''].map((_, c) => book.cell(`${tab}!${String.fromCharCode(left + c)}${r + 1}`)),
  )
}

describe.each(formulas)('$name in a cell', ({ name, examples }) => {
  test.each(examples.map((example, i) => ({ tab: tabOf(name, i), example, formula: example.formula })))(
    '$formula shows what its declaration says',
    ({ tab, example }) => {
      if ('fails' in example) {
        expect(shown(tab, example, [['']])[0]).toEqual([`#ERROR! ${example.fails}`, ''])
        return
      }
      const gives = (Array.isArray(example.gives) ? example.gives : [[example.gives]]) as unknown[][]
      const beyond = [...(gives[0] as unknown[]), ''].map(() => '')
      expect(shown(tab, example, gives)).toEqual([...gives.map((row) => [...row, '']), beyond])
    },
  )
})
