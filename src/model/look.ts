/** What a written cell is; how that looks is the adapter's business. */
export type Look = 'plain' | 'title' | 'soft' | 'heading' | 'figure' | 'label' | 'input' | 'total' | 'finding'
