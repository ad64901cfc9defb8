import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import Papa from 'papaparse'
import { builtScript } from '../built-script'
import { hasLibreOffice, openLibreOffice } from '../verify/libreoffice'
import { medians } from './measure'
import { seeded } from './seeded'

const count = 100_000
const tiers = [
  [0, 0.05],
  [100_000, 0.08],
  [250_000, 0.1],
  [400_000, 0.12],
] as const

/** What people write into a cell in place of COMMISSION, with the plan's figures in it. */
const instead = {
  'nested IFs': (cell: string) =>
    `ROUND(IF(${cell}&gt;400000,32000+(${cell}-400000)*12%,IF(${cell}&gt;250000,17000+(${cell}-250000)*10%,IF(${cell}&gt;100000,5000+(${cell}-100000)*8%,${cell}*5%))),2)`,
  SUMPRODUCT: (cell: string) =>
    `ROUND(SUMPRODUCT((${cell}&gt;{0,100000,250000,400000})*(${cell}-{0,100000,250000,400000})*{0.05,0.03,0.02,0.02}),2)`,
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A workbook of one tab: an amount in A, the formula in B with the commission that it was saved with. */
function workbook(amounts: readonly number[], paid: readonly number[], formula: (cell: string) => string): Uint8Array {
  const rows = amounts.map(
    (amount, i) =>
      `<row r="${i + 1}"><c r="A${i + 1}"><v>${amount}</v></c><c r="B${i + 1}"><f>${formula(`A${i + 1}`)}</f><v>${paid[i]}</v></c></row>`,
  )
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/sheet.xml" ContentType="${kind}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Deals" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="sheet.xml"/></Relationships>`,
    'xl/sheet.xml': `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(head + text)])))
}

/**
 * The same plan over a column in LibreOffice, as formulas that people write without us. Its time for them is the time to
 * convert the file when it reckons, less the time when it keeps the figures that stand there.
 */
export function inLibreOffice(): string[] {
  if (!hasLibreOffice()) return ['In LibreOffice: not measured, since the command soffice was not found.']
  const draw = seeded(3)
  const amounts = Array.from({ length: count }, () => draw(50_000_000) / 100)
  const script = builtScript()
  const commission = () =>
    script.COMMISSION?.(
      amounts.map((amount) => [amount]),
      tiers.map((tier) => [...tier]),
    ) as number[][]
  const paid = commission().map(([cell]) => cell as number)
  const { ours } = medians({ ours: commission })
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const offices = { reckons: openLibreOffice('reckons'), keeps: openLibreOffice('keeps') }
  try {
    return Object.entries(instead).map(([name, formula]) => {
      const file = join(folder, 'book.xlsx')
      writeFileSync(file, workbook(amounts, paid, formula))
      // The first start makes a profile.
      offices.reckons.convert(file, folder)
      offices.keeps.convert(file, folder)
      const { reckons, keeps } = medians(
        { keeps: () => offices.keeps.convert(file, folder), reckons: () => offices.reckons.convert(file, folder) },
        3,
      )
      const off = differing(join(folder, 'book-Deals.csv'), paid)
      const cents = off ? `, and ${off} rows are a cent off` : ''
      return `In LibreOffice, ${name} in ${count} rows: ${((reckons - keeps) / ours).toFixed(0)} × COMMISSION (${(reckons - keeps).toFixed(0)} ms${cents})`
    })
  } finally {
    for (const one of Object.values(offices)) one.close()
    rmSync(folder, { recursive: true })
  }
}

/** In how many rows LibreOffice came to another cent. Throws where it is more: then another plan was measured. */
function differing(csv: string, paid: readonly number[]): number {
  const shown = Papa.parse<string[]>(readFileSync(csv, 'utf8')).data
  return paid.filter((ours, i) => {
    const gap = Math.abs(Number(shown[i]?.[1]) - ours)
    if (!(gap < 0.011)) throw new Error(`Row ${i + 1}: ${shown[i]} in LibreOffice, ${ours} here.`)
    return gap > 0.001
  }).length
}
