import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { buildAddon } from '../build'

const changed = (path: string): number => {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat?.isFile() ? stat.mtimeMs : 0
}
const inside = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file))

/** Builds the add-on unless what is built is newer than all that it is made of. */
export async function ensureBuilt(): Promise<void> {
  const sources = [...inside('src'), ...inside('sidebar'), 'appsscript.json', 'package.json', 'scripts/build.ts']
  if (changed('dist/addon/appsscript.json') < Math.max(...sources.map(changed))) await buildAddon()
}
