import { helpers } from '@odoo/o-spreadsheet'
import type { Parts } from './xlsx-parts'
import { escapeXml, parse } from './xml'

/** Notes of a tab by cell, such as `{ B2: 'Why it is so' }`. */
type Notes = Readonly<Record<string, string>>

// ECMA-376: notes are "comments"; how they are shown is told in a drawing of the older VML.
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const package_ = 'http://schemas.openxmlformats.org/package/2006/relationships'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const commentsType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const comments = (notes: Notes) =>
  `${head}<comments xmlns="${main}"><authors><author/></authors><commentList>${Object.entries(notes)
    .map(
      ([xc, text]) =>
        `<comment ref="${xc}" authorId="0"><text><t xml:space="preserve">${escapeXml(text)}</t></text></comment>`,
    )
    .join('')}</commentList></comments>`

const drawing = (notes: Notes) =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="note" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${Object.keys(
    notes,
  )
    .map((xc, i) => {
      const { col, row } = helpers.toCartesian(xc)
      const anchor = [col + 1, 12, Math.max(0, row - 1), 4, col + 4, 12, row + 4, 4].join()
      return `<v:shape id="note${i}" type="#note" style="position:absolute;visibility:hidden" fillcolor="#fffbe6" o:insetmode="auto"><v:fill color2="#fffbe6"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${col}</x:Column></x:ClientData></v:shape>`
    })
    .join('')}</xml>`

/** Puts the notes of each tab, in their order, into the parts of a file that the engine wrote. */
export function addNotes(parts: Parts, tabs: readonly Notes[]): void {
  const added = tabs.flatMap((notes, i) => (Object.keys(notes).length ? [{ notes, i }] : []))
  for (const { notes, i } of added) {
    const sheet = `xl/worksheets/sheet${i}.xml`
    const links = `xl/worksheets/_rels/sheet${i}.xml.rels`
    parts[`xl/comments${i}.xml`] = comments(notes)
    parts[`xl/drawings/notes${i}.vml`] = drawing(notes)
    const relations =
      `<Relationship Id="notes" Type="${office}/comments" Target="../comments${i}.xml"/>` +
      `<Relationship Id="notesDrawing" Type="${office}/vmlDrawing" Target="../drawings/notes${i}.vml"/>`
    parts[links] = parts[links]
      ? parts[links].replace('</Relationships>', `${relations}</Relationships>`)
      : `${head}<Relationships xmlns="${package_}">${relations}</Relationships>`
    // In the order of the schema it stands after the drawing and before the tables.
    parts[sheet] = (parts[sheet] ?? '').replace(/(?=<tableParts|<\/worksheet>)/, '<legacyDrawing r:id="notesDrawing"/>')
  }
  if (!added.length) return
  const types = '[Content_Types].xml'
  parts[types] = (parts[types] ?? '')
    .replace(
      /(<Types[^>]*>)/,
      '$1<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
    )
    .replace(
      '</Types>',
      `${added.map(({ i }) => `<Override PartName="/xl/comments${i}.xml" ContentType="${commentsType}"/>`).join('')}</Types>`,
    )
}

/** Targets of a part's relations of a kind, as paths; `r:id` to path. */
function relations(parts: Parts, path: string, kind: string): Map<string, string> {
  const [folder, file] = [path.slice(0, path.lastIndexOf('/')), path.slice(path.lastIndexOf('/') + 1)]
  const xml = parts[`${folder}/_rels/${file}.rels`]
  const found = new Map<string, string>()
  if (!xml) return found
  for (const relation of parse(xml).getElementsByTagName('Relationship'))
    if (relation.getAttribute('Type')?.endsWith(`/${kind}`)) {
      const target = new URL(relation.getAttribute('Target') ?? '', `file:///${folder}/`).pathname.slice(1)
      found.set(relation.getAttribute('Id') ?? '', target)
    }
  return found
}

/** The notes in a file, by name of tab and cell. */
export function readNotes(parts: Parts): Record<string, Record<string, string>> {
  const sheets = relations(parts, 'xl/workbook.xml', 'worksheet')
  const notes: Record<string, Record<string, string>> = {}
  for (const sheet of parse(parts['xl/workbook.xml'] ?? '').getElementsByTagName('sheet')) {
    const path = sheets.get(sheet.getAttributeNS(office, 'id') ?? '')
    const [part] = path ? relations(parts, path, 'comments').values() : []
    const xml = part && parts[part]
    if (!xml) continue
    const found = [...parse(xml).getElementsByTagName('comment')].map((comment) => [
      comment.getAttribute('ref') ?? '',
      [...comment.getElementsByTagName('t')].map((t) => t.textContent).join(''),
    ])
    notes[sheet.getAttribute('name') ?? ''] = Object.fromEntries(found)
  }
  return notes
}
