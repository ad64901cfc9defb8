import type { Content } from '../model/cell'
import { CivilDate } from '../model/civil-date'
import type { Look } from '../model/look'
import type { Block } from '../ports'
import { looks, type Style } from './looks'

type Range = GoogleAppsScript.Spreadsheet.Range

const isFormula = (content: Content): content is { formula: string } =>
  typeof content === 'object' && 'formula' in content

/** What `setValues` is given: a date goes as its serial number, so that no time zone can move it. */
const value = (content: Content): string | number | boolean =>
  content instanceof CivilDate ? content.serial : isFormula(content) ? content.formula : content

/** `setValues` reads text as if it were typed; the text format, set before, keeps `3/4`, `00123` and `=…` what they are. */
const format = (content: Content, wished: string | undefined): string => {
  if (typeof content === 'string' && content !== '') return '@'
  // Under the text format a formula would stay text.
  if (wished === '@' && isFormula(content)) return 'General'
  if (wished !== undefined) return wished
  return content instanceof CivilDate ? 'yyyy-mm-dd' : 'General'
}

/** Writes a block to a range of its size. Where every cell is plain before, what is plain afterwards costs no call. */
export function writeBlock(
  range: Range,
  { contents, formats, looks: styles, notes }: Block,
  plainBefore: boolean,
): void {
  if (formats || contents.some((line) => line.some((content) => typeof content === 'string' && content !== '')))
    range.setNumberFormats(contents.map((line, r) => line.map((content, c) => format(content, formats?.[r]?.[c]))))
  range.setValues(contents.map((line) => line.map(value)))
  if (notes) range.setNotes(notes)
  if (styles) setLooks(range, styles, plainBefore)
}

/** Of the text one call sets weight, colour and size; each look is one style of Google's, made once. */
function setLooks(range: Range, styles: Look[][], plainBefore: boolean): void {
  const used = [...new Set(styles.flat())]
  const differs = (part: keyof Style) => !plainBefore || used.some((look) => looks[look][part] !== looks.plain[part])
  if (differs('weight') || differs('colour') || differs('size')) {
    const text = new Map(used.map((look) => [look, textStyle(looks[look])]))
    range.setTextStyles(
      styles.map((line) => line.map((look) => text.get(look) as GoogleAppsScript.Spreadsheet.TextStyle)),
    )
  }
  if (differs('background'))
    range.setBackgrounds(styles.map((line) => line.map((look) => looks[look].background)) as string[][])
  if (differs('align')) range.setHorizontalAlignments(styles.map((line) => line.map((look) => looks[look].align)))
  if (differs('wrap')) range.setWraps(styles.map((line) => line.map((look) => looks[look].wrap)))
}

const textStyle = ({ weight, colour, size }: Style) =>
  SpreadsheetApp.newTextStyle()
    .setBold(weight === 'bold')
    .setForegroundColor(colour)
    .setFontSize(size)
    .build()
