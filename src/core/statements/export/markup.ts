/** Markup that is safe to put into a page; anything else is text, and is escaped. */
export type Markup = { readonly markup: string }

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] as string)

type Part = string | Markup | readonly Part[]
const inPage = (part: Part): string =>
  typeof part === 'string' ? escaped(part) : 'markup' in part ? part.markup : part.map(inPage).join('')

/** Builds markup of a template: every text that is put into it is escaped, markup and lists of it are not. */
export const html = (template: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: template.map((text, i) => text + (i < parts.length ? inPage(parts[i] as Part) : '')).join(''),
})
