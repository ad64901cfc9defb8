import { Problem } from '../model/problem'
import { Column } from './arguments/each'
import { isBlank, type Kind, single } from './arguments/kind'
import { checkRows } from './arguments/rows'
import type { Argument, Example, Formula } from './formula'

type Kinds<T extends readonly unknown[]> = { readonly [K in keyof T]: Kind<T[K]> }

/** What a custom function is declared as; the types of what `compute` is given follow from the kinds of its arguments. */
type Declaration<T extends readonly unknown[]> = {
  name: string
  about: string
  args: Kinds<T>
  returns: string
  /** One at least fails, with its message. */
  examples: readonly Example[]
  compute(...values: T): unknown
}

/**
 * Makes a custom function of its declaration. All arguments are read before any fault is told, so that one message names
 * everything that is to be put right. A blank first cell gives a blank whatever else is given, so that a formula can be
 * filled down beside rows that are still empty.
 */
export const declare = <T extends readonly unknown[]>(declaration: Declaration<[...T]>): Formula => {
  const { compute, ...described } = declaration
  const kinds = declaration.args as readonly Kind<unknown>[]
  return {
    ...described,
    args: kinds.map(({ name, help, type, optional, dates }) => ({ name, help, type, optional, dates })),
    call(args) {
      if (kinds[0]?.takes !== 'range' && isBlank(single(args[0]))) return blankResult(kinds, args)
      const faults = args.slice(kinds.length).every(isBlank)
        ? []
        : [`${declaration.name} takes ${kinds.length} arguments, found ${args.length}.`]
      const values = kinds.map((kind, i) => kind.read(args[i], faults))
      try {
        if (!faults.length) return compute(...(values as [...T]))
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        for (const { message } of error.faults) faults.push(message)
      }
      // Names the faulty cells of all columns, which `compute` may have named already, or not come to.
      checkRows(
        values.filter((value): value is Column<unknown> => value instanceof Column),
        faults,
      )
      throw new Problem([...new Set(faults)].map((message) => ({ message })))
    },
  }
}

/** A blank, in the shape that the result would have. */
function blankResult(kinds: readonly Kind<unknown>[], args: readonly Argument[]): unknown {
  const range = args.find((arg, i) => kinds[i]?.takes === 'each' && Array.isArray(single(arg)))
  const shape = (range ?? args[0]) as unknown
  return Array.isArray(shape) ? shape.map((row: unknown[]) => row.map(() => '')) : ''
}
