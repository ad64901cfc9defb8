import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { build, transform } from 'esbuild'
import type { FunctionHelp } from '../sidebar/help/functions'
import { actions } from '../src/actions'
import { formulas } from '../src/formulas'
import type { Formula } from '../src/formulas/formula'
import { undocumented } from './undocumented'

const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string }

/** The documented global that Sheets reads. esbuild drops comments, so it is written here. */
const documented = ({ name, about, args, returns }: Formula): string =>
  [
    '/**',
    ` * ${about}`,
    ...args.map((a) => ` * @param {${a.type}} ${a.optional ? `[${a.name}]` : a.name} ${a.help}`),
    ` * @return ${returns}`,
    ' * @customfunction',
    ' */',
    `function ${name}(${args.map((a) => a.name).join(', ')}) { return addon.formula('${name}', arguments) }`,
  ].join('\n')

/** What the sidebar's help says of a custom function. */
const helpOf = ({ name, about, args, returns, examples }: Formula): FunctionHelp => ({
  name,
  about,
  args: args.map(({ name: arg, help, optional }) => ({ name: arg, help, optional })),
  returns,
  example: examples.find((one) => 'gives' in one)?.formula ?? '',
})

/** Every global function of the built script, as Google may call it. */
export const globals = (): string[] => [
  ...formulas.map((f) => f.name),
  ...Object.keys(actions),
  'onOpen',
  'onInstall',
  'sidebarRequest',
]

const footer = (): string =>
  [
    ...formulas.map(documented),
    ...Object.keys(actions).map((name) => `function ${name}() { addon.action('${name}') }`),
    'function onOpen() { addon.onOpen() }',
    'function onInstall() { addon.onInstall() }',
    'function sidebarRequest(json) { return addon.sidebarRequest(json) }',
  ].join('\n')

/** Bundles the script for Apps Script. Its parser refuses syntax that its engine would run, so nothing newer than ES2019 may be left. */
async function buildScript(outfile: string): Promise<void> {
  await build({
    entryPoints: ['src/main.ts'],
    outfile,
    bundle: true,
    format: 'iife',
    globalName: 'addon',
    target: 'es2019',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    define: { VERSION: JSON.stringify(version) },
    plugins: [undocumented],
    footer: { js: footer() },
  })
  const code = await readFile(outfile, 'utf8')
  const [old, now] = await Promise.all(['es2019', 'esnext'].map((target) => transform(code, { target })))
  if (old?.code !== now?.code) throw new Error('Code.js uses syntax newer than ES2019, which Apps Script may refuse.')
}

/** Puts the sidebar's script and style into its one HTML file. */
async function buildSidebar(outfile: string): Promise<void> {
  const bundle = await build({
    entryPoints: ['sidebar/main.tsx'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    legalComments: 'none',
    define: { FUNCTIONS: JSON.stringify(formulas.map(helpOf)) },
  })
  const script = (bundle.outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script')
  const styles = await build({ entryPoints: ['sidebar/style.css'], bundle: true, write: false, minify: true })
  const style = styles.outputFiles[0]?.text ?? ''
  const page = (await readFile('sidebar/index.html', 'utf8'))
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
    .replace(/<script src[^>]*><\/script>/, () => `<script>${script}</script>`)
  await writeFile(outfile, page)
}

/** `dist/addon`: what clasp pushes. */
export async function buildAddon(out = 'dist/addon'): Promise<void> {
  await rm(out, { recursive: true, force: true })
  await mkdir(out, { recursive: true })
  await buildScript(`${out}/Code.js`)
  await buildSidebar(`${out}/Sidebar.html`)
  await copyFile('appsscript.json', `${out}/appsscript.json`)
}

/** `dist/workbench`: the page, static files that need no server. It carries what stands in `dist/addon`. */
export async function buildPage(out = 'dist/workbench'): Promise<void> {
  await rm(out, { recursive: true, force: true })
  await build({
    entryPoints: { page: 'scripts/workbench/page/main.tsx' },
    outdir: out,
    bundle: true,
    // Not a module: browsers load none from file://.
    format: 'iife',
    target: 'es2022',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // The engine's main file is made for a script tag, and papaparse's for Node.
    mainFields: ['module', 'browser', 'main'],
    loader: { '.woff2': 'file', '.woff': 'empty', '.ttf': 'empty', '.eot': 'empty', '.svg': 'empty' },
    assetNames: '[name]',
    legalComments: 'linked',
  })
  await copyFile('scripts/workbench/page/index.html', `${out}/index.html`)
  // The engine and owl carry no licence comment of their own in the bundle.
  await copyFile('node_modules/@odoo/o-spreadsheet/LICENSE', `${out}/o-spreadsheet.LICENSE.txt`)
  await copyFile('node_modules/@odoo/owl/LICENSE', `${out}/owl.LICENSE.txt`)
}

/** `dist/facts`: a script that checks on Google what the emulation takes for granted. */
export async function buildFacts(out = 'dist/facts'): Promise<void> {
  await build({
    entryPoints: ['test/facts/main.ts'],
    outfile: `${out}/Code.js`,
    bundle: true,
    format: 'iife',
    globalName: 'facts',
    target: 'es2019',
    charset: 'utf8',
    footer: {
      js: ['checkFacts', 'listDoors'].map((name) => `function ${name}() { return facts.${name}() }`).join('\n'),
    },
  })
}

if (import.meta.filename === process.argv[1]) {
  await buildAddon()
  await buildFacts()
  await buildPage()
}
