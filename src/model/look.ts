/** What a written cell is; how that looks is the adapter's business. */
export type Look =
  | 'plain'
  | 'title'
  | 'soft'
  | 'heading'
  | 'heading of numbers'
  | 'name'
  | 'sentence'
  | 'number'
  | 'figure'
  | 'input'
  | 'total'
  | 'finding'
