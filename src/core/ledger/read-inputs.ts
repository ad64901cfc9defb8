import { plainName } from '../../model/plain-name'
import { type Fault, Problem } from '../../model/problem'
import type { Terms } from '../plans/terms'
import { type Entry, faultIn } from './entry'
import { type Codec, fromText } from './inputs/codec'
import { fromParts } from './inputs/parts'
import { terms } from './inputs/terms'

/** What a row keeps in Inputs. A cell that can't be read is told, and gives undefined. */
export function inputsOf<T>(codec: Codec<T>, entry: Entry, faults: Fault[]): T | undefined {
  return told(entry, faults, () => fromText(codec, entry.inputs))
}

function told<T>(entry: Entry, faults: Fault[], read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    faults.push(faultIn(entry, 'inputs', error.message))
    return undefined
  }
}

/** A row that belongs to a component, as far as it says to which one and by which approval. */
export type OfComponent = Pick<Entry, 'from' | 'to' | 'approvedFrom' | 'approvedTo' | 'plan' | 'version' | 'component'>

const termsKey = ({ from, to, approvedFrom, approvedTo, plan, version, component: of }: OfComponent) =>
  JSON.stringify([from, to, approvedFrom, approvedTo, plainName(plan), version, plainName(of)])

/** The terms that paid a row, from rows of the kind `terms`: asked for by any row of the component. */
export function termsIn(entries: readonly Entry[], faults: Fault[]): (of: OfComponent) => Terms | undefined {
  const byKey = new Map<string, Entry[]>()
  for (const entry of entries)
    if (entry.kind === 'terms') byKey.set(termsKey(entry), [...(byKey.get(termsKey(entry)) ?? []), entry])
  const found = new Map<string, Terms | undefined>()
  for (const [key, rows] of byKey) {
    const first = rows[0] as Entry
    const whole = told(first, faults, () => fromParts(rows.map(({ inputs }) => inputs)))
    if (whole === undefined) faults.push(faultIn(first, 'inputs', 'a part of these terms is missing.'))
    else
      found.set(
        key,
        told(first, faults, () => fromText(terms, whole)),
      )
  }
  return (of) => found.get(termsKey(of))
}
