import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import Papa from 'papaparse'

/** Without it, LibreOffice shows the figures that stand in the file and reckons nothing. */
const recalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`
/** Every tab as a file of its own, unrounded values, comma and quotes, UTF-8. */
const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'

const runs = () => spawnSync('soffice', ['--version']).status === 0

/** Sees to it that LibreOffice can be started: installs Debian's where root may. */
export function ensureLibreOffice(): void {
  if (runs()) return
  if (process.getuid?.() === 0) {
    console.info('No LibreOffice was found. Installing one: apt-get install libreoffice-calc')
    const install = 'apt-get update -qq && apt-get install -y -qq --no-install-recommends libreoffice-calc'
    execFileSync('sh', ['-c', install], { stdio: 'inherit' })
  }
  if (!runs()) throw new Error('This needs LibreOffice: install it so that the command soffice can be found.')
}

/** What LibreOffice makes of the tabs of an .xlsx file once it has reckoned every formula anew: rows of texts, by tab. */
export function recalculated(file: string): Map<string, string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'recalculated-'))
  try {
    const profile = join(folder, 'profile')
    mkdirSync(join(profile, 'user'), { recursive: true })
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), recalculate)
    const out = join(folder, 'out')
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile)}`,
        '--headless',
        '--norestore',
        '--convert-to',
        csv,
        '--outdir',
        out,
        resolve(file),
      ],
      { stdio: 'pipe' },
    )
    const prefix = `${file
      .split('/')
      .pop()
      ?.replace(/\.xlsx$/, '')}-`
    return new Map(
      readdirSync(out).map((name) => [
        name.slice(prefix.length, -'.csv'.length),
        Papa.parse<string[]>(readFileSync(join(out, name), 'utf8')).data,
      ]),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}
