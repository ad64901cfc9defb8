import { readFileSync } from 'node:fs'
import vm from 'node:vm'
import type { Realm } from './emulator/api'

/** Fresh global scopes with a script in it, which have nothing of Node: what Apps Script lacks, they lack. */
export function nodeRealm(file: string): Realm {
  const script = new vm.Script(readFileSync(file, 'utf8'), { filename: file })
  return (globals) => {
    const context = vm.createContext(Object.assign(Object.create(null), globals))
    script.runInContext(context)
    return context as ReturnType<Realm>
  }
}
