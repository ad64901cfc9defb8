import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import Papa from 'papaparse'

/** What LibreOffice does with formulas of a file that it opens; by default it shows the figures that stand there. */
const whenOpened = { reckons: 0, keeps: 1 }
const settings = (opening: keyof typeof whenOpened) => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${whenOpened[opening]}</value></prop></item>
</oor:items>
`
/** Every tab as a file of its own, unrounded values, comma and quotes, UTF-8. */
const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'

/** Whether LibreOffice can be started. */
export const hasLibreOffice = () => spawnSync('soffice', ['--version']).status === 0

/** Sees to it that LibreOffice can be started: installs Debian's where root may. */
export function ensureLibreOffice(): void {
  if (hasLibreOffice()) return
  if (process.getuid?.() === 0) {
    console.info('No LibreOffice was found. Installing one: apt-get install libreoffice-calc')
    const install = 'apt-get update -qq && apt-get install -y -qq --no-install-recommends libreoffice-calc'
    execFileSync('sh', ['-c', install], { stdio: 'inherit' })
  }
  if (!hasLibreOffice()) throw new Error('This needs LibreOffice: install it so that the command soffice can be found.')
}

/** A LibreOffice of its own, that reckons formulas anew or keeps the figures that stand beside them. */
export function openLibreOffice(opening: keyof typeof whenOpened) {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'))
  mkdirSync(join(folder, 'user'))
  writeFileSync(join(folder, 'user', 'registrymodifications.xcu'), settings(opening))
  return {
    /** Writes the tabs of an .xlsx file as .csv files into a folder. */
    convert(file: string, out: string) {
      const profile = `-env:UserInstallation=${pathToFileURL(folder)}`
      const args = [profile, '--headless', '--norestore', '--convert-to', csv, '--outdir', out, resolve(file)]
      execFileSync('soffice', args, { stdio: 'pipe' })
    },
    close: () => rmSync(folder, { recursive: true }),
  }
}

/** What LibreOffice makes of the tabs of an .xlsx file once it has reckoned every formula anew: rows of texts, by tab. */
export function recalculated(file: string): Map<string, string[][]> {
  const out = mkdtempSync(join(tmpdir(), 'recalculated-'))
  const office = openLibreOffice('reckons')
  try {
    office.convert(file, out)
    const prefix = `${basename(file, '.xlsx')}-`
    return new Map(
      readdirSync(out).map((name) => [
        name.slice(prefix.length, -'.csv'.length),
        Papa.parse<string[]>(readFileSync(join(out, name), 'utf8')).data,
      ]),
    )
  } finally {
    office.close()
    rmSync(out, { recursive: true })
  }
}
