/** What a written cell is; how that looks is the adapter's business. */
export type Look =
  | 'plain'
  | 'title'
  | 'soft'
  | 'heading'
  | 'heading of numbers'
  | 'name'
  | 'number'
  | 'figure'
  | 'input'
  | 'total'
  | 'finding'
