import { DEFAULT_LOCALE } from '@odoo/o-spreadsheet'
import { asText } from '../../emulator/document/as-text'
import type { Parts } from './xlsx-parts'
import { parse, serialize } from './xml'

const shared = 'xl/sharedStrings.xml'

/** The engine writes the apostrophe that marks a text into the file, where it would be seen. */
export function releaseTexts(parts: Parts): void {
  const xml = parts[shared]
  if (xml) parts[shared] = xml.replace(/(<t(?: [^>]*)?>)(?:'|&apos;|&#39;)/g, '$1')
}

/** The engine reads a text of a file as if it were typed: `=1+1`, `00123` or `3/4` must be marked as the texts they are. */
export function protectTexts(parts: Parts): void {
  for (const [path, xml] of Object.entries(parts)) {
    if (path === shared) parts[path] = marked(xml, (document) => [...document.getElementsByTagName('si')])
    else if (path.startsWith('xl/worksheets/sheet') && /t="(?:str|inlineStr)"/.test(xml))
      parts[path] = marked(xml, (document) =>
        [...document.getElementsByTagName('c')]
          .filter((cell) => /^(?:str|inlineStr)$/.test(cell.getAttribute('t') ?? ''))
          .filter((cell) => cell.getElementsByTagName('f').length === 0),
      )
  }
}

/** Marks the texts inside these elements. */
function marked(xml: string, elements: (document: XMLDocument) => Element[]): string {
  const document = parse(xml)
  for (const element of elements(document)) {
    const text = [...element.querySelectorAll('t, v')].map((t) => t.textContent).join('')
    const first = element.querySelector('t, v')
    if (first && asText(text, false, DEFAULT_LOCALE) !== text) first.textContent = `'${first.textContent}`
  }
  return serialize(document)
}
