import { html } from './markup'

/** How a statement looks on a screen and on paper, A4 or Letter. */
export const style = html`<style>
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: #1f1f1f; background: #fff; font: 0.9375rem/1.45 Roboto, Arial, sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.5rem; margin: 0; }
h2 { font-size: 1.125rem; margin: 2rem 0 0.5rem; }
p, ul, dl { margin: 0.375rem 0; }
.soft { color: #4d5156; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.125rem 1rem; }
dt { color: #4d5156; }
dd { margin: 0; }
table { border-collapse: collapse; width: 100%; margin: 0.75rem 0; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding: 0.25rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.5rem; border-bottom: 1px solid #dadce0; font-weight: 400; }
thead th { color: #4d5156; border-color: #747775; }
td.number, th.number { text-align: right; white-space: nowrap; }
tfoot th, tfoot td { font-weight: 600; border-bottom: 0; border-top: 1px solid #747775; }
.paid { max-width: 26rem; }
.scrolls { overflow-x: auto; }
th:first-child { min-width: 6rem; }
td:last-child:not(.number) { min-width: 12rem; }
@media (max-width: 40rem) { table { font-size: 0.8125rem; } th, td { padding: 0.25rem; } }
@page { margin: 16mm; }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 9.5pt; } .scrolls { overflow: visible; } thead { display: table-header-group; } tr, dl, h2, caption { break-inside: avoid; } h2, caption { break-after: avoid; } }
</style>`
