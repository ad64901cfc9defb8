import { plainName } from '../../../model/plain-name'

/** Plain names of many lines of few owners: each is made once. */
export function plainNames(): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    const plain = known.get(name) ?? plainName(name)
    known.set(name, plain)
    return plain
  }
}
