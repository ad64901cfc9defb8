const kind = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1)

/**
 * A value as `google.script.run` carries it: a copy. In questions, what can't be carried fails the call with Google's words;
 * in answers it arrives as null.
 */
export function carried(value: unknown, direction: 'question' | 'answer' = 'question'): unknown {
  const open: unknown[] = []
  const refuse = (key: string): never => {
    throw new TypeError(`Failed due to illegal value in property: ${key}`)
  }
  const copy = (item: unknown, key: string): unknown => {
    if (item === null || item === undefined) return null
    if (typeof item === 'string' || typeof item === 'boolean') return item
    if (typeof item === 'number') return Number.isFinite(item) ? item : null
    const type = kind(item)
    if (type !== 'Array' && type !== 'Object') return refuse(key)
    if (open.includes(item)) throw new TypeError('Failed due to circular reference.')
    open.push(item)
    const result =
      type === 'Array'
        ? Array.from(item as unknown[], (part, i) => copy(part, String(i)))
        : Object.fromEntries(
            Object.entries(item as object)
              .filter(([, part]) => part !== undefined)
              .map(([name, part]) => [name, copy(part, name)]),
          )
    open.pop()
    return result
  }
  if (direction === 'question') return copy(value, '0')
  try {
    return copy(value, '0')
  } catch {
    return null
  }
}
