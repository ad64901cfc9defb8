import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { buildAddon, buildPage } from '../build'

/** When a file was changed, or the newest one of a folder; 0 for none. */
function changed(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0
  return Math.max(...readdirSync(path).map((name) => changed(join(path, name))))
}
const newest = (...paths: string[]) => Math.max(...paths.map(changed))

/** Builds the add-on unless what is built is newer than all that it is made of. */
export async function ensureAddon(): Promise<void> {
  if (
    changed('dist/addon/appsscript.json') <
    newest('src', 'sidebar', 'appsscript.json', 'package.json', 'scripts/build.ts')
  )
    await buildAddon()
}

/** The same for the page. */
export async function ensurePage(): Promise<void> {
  if (changed('dist/workbench/index.html') < newest('dist/addon', 'scripts/workbench', 'scripts/build.ts'))
    await buildPage()
}
