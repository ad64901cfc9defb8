import { html, type Markup } from './markup'

/** A column of a table on a page: its title, and whether its cells are figures. */
export type PageColumn = { title: string; figures?: true }

const th = (text: string, scope: 'col' | 'row', figures?: true): Markup =>
  figures ? html`<th scope="col" class="number">${text}</th>` : html`<th scope="${scope}">${text}</th>`
const td = (text: string, figures?: true): Markup =>
  figures ? html`<td class="number">${text}</td>` : html`<td>${text}</td>`

/** A table, which scrolls by itself where it is wider than the page, whose first column names its rows; `total` is a last row that adds them up. */
export function table(
  caption: string,
  columns: readonly PageColumn[],
  rows: readonly (readonly string[])[],
  total?: readonly string[],
): Markup {
  const row = (texts: readonly string[]) =>
    html`<tr>${texts.map((text, i) => (i === 0 ? th(text, 'row') : td(text, columns[i]?.figures)))}</tr>`
  return html`<div class="scrolls" role="group" aria-label="${caption}" tabindex="0">
<table${columns.length === 2 ? html` class="paid"` : ''}>
<caption>${caption}</caption>
<thead><tr>${columns.map(({ title, figures }) => th(title, 'col', figures))}</tr></thead>
<tbody>${rows.map(row)}</tbody>
${total ? html`<tfoot>${row(total)}</tfoot>` : ''}
</table>
</div>`
}
