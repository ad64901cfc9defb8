import { Problem } from '../../../model/problem'
import type { Decimal } from '../../money/decimal'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/**
 * How a value is kept as JSON, and had back equal. There is one way to write each value, its keys in the order of the
 * codec, so that equal values are equal text. Reading throws a `Problem` that names what can't be read.
 */
export type Codec<T> = { write(value: T): Json; read(json: Json | undefined, at: string): T }

export const asText = <T>(codec: Codec<T>, value: T): string => JSON.stringify(codec.write(value))

export function fromText<T>(codec: Codec<T>, text: string): T {
  let json: Json
  try {
    json = JSON.parse(text)
  } catch {
    throw unread('', text, 'what approving wrote')
  }
  return codec.read(json, '')
}

const unread = (at: string, found: Json | undefined, expected: string): Problem => {
  const shown = found === undefined ? 'nothing' : typeof found === 'string' ? `"${found}"` : JSON.stringify(found)
  return new Problem(
    `found ${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown}${at && ` at ${at}`}, expected ${expected}.`,
  )
}

const plain = <T extends Json>(is: (json: Json | undefined) => json is T, expected: string): Codec<T> => ({
  write: (value) => value,
  read(json, at) {
    if (!is(json)) throw unread(at, json, expected)
    return json
  },
})

export const text = plain((json) => typeof json === 'string', 'a text')
export const yesNo = plain((json) => typeof json === 'boolean', 'true or false')
/** A number as a cell holds it. */
export const number = plain((json): json is number => typeof json === 'number' && Number.isFinite(json), 'a number')
export const oneOf = <const C extends string>(...words: readonly C[]): Codec<C> =>
  plain((json): json is C => words.some((word) => word === json), `one of ${words.join(', ')}`)

const written = <T>(form: RegExp, write: (value: T) => string, read: (text: string) => T, expected: string) => ({
  write,
  read(json: Json | undefined, at: string): T {
    if (typeof json !== 'string' || !form.test(json)) throw unread(at, json, expected)
    return read(json)
  },
})

/** Whole cents, as text: JSON numbers end where doubles do. */
export const wholeCents: Codec<bigint> = written(/^-?\d+$/, String, BigInt, 'whole cents, such as "120050"')

/** An exact decimal, as text with all of its places. */
export const decimal: Codec<Decimal> = written(
  /^-?\d+(\.\d+)?$/,
  ({ units, places }) => {
    if (places === 0) return `${units}`
    const digits = `${units}`.replace('-', '')
    const filled = digits.length > places ? digits : '0'.repeat(places + 1 - digits.length) + digits
    return `${`${units}`.replace(digits, '')}${filled.slice(0, -places)}.${filled.slice(-places)}`
  },
  (from) => ({ units: BigInt(from.replace('.', '')), places: from.split('.')[1]?.length ?? 0 }),
  'a decimal, such as "1200.50"',
)

export const orNone = <T>(codec: Codec<T>): Codec<T | undefined> => ({
  write: (value) => (value === undefined ? null : codec.write(value)),
  read: (json, at) => (json === null ? undefined : codec.read(json, at)),
})

export const list = <T>(codec: Codec<T>): Codec<readonly T[]> => ({
  write: (values) => values.map(codec.write),
  read(json, at) {
    if (!Array.isArray(json)) throw unread(at, json, 'a list')
    return json.map((one: Json, i) => codec.read(one, `${at}[${i + 1}]`))
  },
})

export const pair = <A, B>(first: Codec<A>, second: Codec<B>): Codec<readonly [A, B]> => ({
  write: ([a, b]) => [first.write(a), second.write(b)],
  read(json, at) {
    if (!Array.isArray(json) || json.length !== 2) throw unread(at, json, 'a list of two')
    return [first.read(json[0], `${at}[1]`), second.read(json[1], `${at}[2]`)]
  },
})

type Codecs<T> = { [K in keyof T]: Codec<T[K]> }

/** Keys stand in the order of the codecs. */
export function record<T extends object>(codecs: Codecs<T>): Codec<T> {
  const keys = Object.keys(codecs) as (keyof T & string)[]
  return {
    write: (value) => Object.fromEntries(keys.map((key) => [key, codecs[key].write(value[key])])),
    read(json, at) {
      if (json === null || typeof json !== 'object' || Array.isArray(json)) throw unread(at, json, 'a record')
      const found = json as { readonly [key: string]: Json }
      const read: Partial<T> = {}
      for (const key of keys) read[key] = codecs[key].read(found[key], at ? `${at}.${key}` : key)
      return read as T
    },
  }
}
