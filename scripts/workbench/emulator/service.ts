import type { Execution } from './execution'
import type { Access } from './permissions'
import { strict } from './strict'

/** Members of a service. Whoever calls them is a script, whose arguments may be anything. */
type Members = Record<string, (...args: never[]) => unknown>

type Declared = {
  /** Enumerations and other objects. */
  values?: Record<string, unknown>
  /** Touch nothing: they name a range, or build something that is handed over later. Not counted. */
  free?: Members
  /** Read the document: counted. */
  reads?: Members
  /** Change the document: counted. */
  writes?: Members
  menu?: Members
  interface?: Members
  user?: Members
}

/** An object of Google's, whose members are checked against the authorisation, counted and charged. */
export function service(execution: Execution, name: string, declared: Declared): object {
  const members: Record<string, unknown> = { ...declared.values, toString: () => name.split('.').pop() }
  const add = (list: Members | undefined, access: Access, counted: boolean) => {
    for (const [key, work] of Object.entries(list ?? {}))
      members[key] = (...args: never[]) => execution.call(`${name}.${key}`, access, counted, () => work(...args))
  }
  add(declared.free, 'none', false)
  add(declared.reads, 'read', true)
  add(declared.writes, 'write', true)
  add(declared.menu, 'menu', false)
  add(declared.interface, 'interface', false)
  add(declared.user, 'user', false)
  return strict(name, members)
}
