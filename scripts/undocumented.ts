import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

/** A property of a declaration: Biome, which the checks insist on, sets it at two spaces, and all that is in it deeper. */
const documentation = /^ {2}(?:about|returns|examples):[\s\S]*?(?=^ {2}\w)/gm

/** The help of an argument: a sentence after the name, as every kind of argument takes it. */
const help = /(\(\s*'\w+',\s*)(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/g

/** The source of a declaration without what only its documentation reads. */
const undocumentedSource = (source: string): string => source.replace(documentation, '').replace(help, "$1''")

/**
 * Leaves what only documentation reads out of the bundled declarations of custom functions: every cell that calls a
 * function loads the whole script. Sheets gets the documentation in the comments, and the sidebar carries its help.
 */
export const undocumented: Plugin = {
  name: 'undocumented',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/formulas\/(?:arguments\/commission-terms|[\w-]+)\.ts$/ }, async ({ path }) => ({
      contents: undocumentedSource(await readFile(path, 'utf8')),
      loader: 'ts',
    }))
  },
}
