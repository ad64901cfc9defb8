import type { Model } from '@odoo/o-spreadsheet'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { OwnGetters } from '../../emulator/document/getters'
import { addNotes, readNotes } from './xlsx-notes'
import type { Parts } from './xlsx-parts'
import { openRanges, readOpenRanges } from './xlsx-ranges'
import { protectTexts, releaseTexts } from './xlsx-texts'

type Pictures = Record<string, { imageSrc: string }>

const bytesOf = async (url: string) => new Uint8Array(await (await fetch(url)).arrayBuffer())

/**
 * A workbook as an .xlsx file: formulas live, custom functions as their values, notes as comments, protected tabs protected.
 * Names of ranges stay behind, and so does what is said of a protection.
 */
export async function toXlsx(model: Model): Promise<Uint8Array<ArrayBuffer>> {
  const { files } = await model.exportXLSX()
  const parts: Parts = {}
  const pictures: Record<string, Uint8Array> = {}
  for (const file of files) {
    if ('imageSrc' in file) pictures[file.path] = await bytesOf(file.imageSrc)
    else parts[file.path] = file.content
  }
  const getters = model.getters as OwnGetters
  releaseTexts(parts)
  openRanges(parts, getters)
  addNotes(
    parts,
    getters.getSheetIds().map((sheetId) => getters.getNotes(sheetId)),
  )
  const texts = Object.entries(parts).map(([path, content]) => [path, strToU8(content)] as const)
  return zipSync({ ...Object.fromEntries(texts), ...pictures })
}

const picture = (path: string, bytes: Uint8Array) => ({
  imageSrc: `data:image/${path.split('.').pop()};base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`,
})

/** An .xlsx file as the engine opens it, and the notes of its tabs by name and cell. Throws where it is none. */
export function fromXlsx(bytes: Uint8Array): { data: Parts & Pictures; notes: Record<string, Record<string, string>> } {
  const parts: Parts = {}
  const pictures: Pictures = {}
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    if (path.startsWith('xl/media/')) pictures[path] = picture(path, content)
    else parts[path] = strFromU8(content)
  }
  if (!parts['xl/workbook.xml']) throw new Error('It holds no workbook.')
  const notes = readNotes(parts)
  protectTexts(parts)
  readOpenRanges(parts)
  return { data: Object.assign(parts, pictures), notes }
}
