import { choice, name, text } from './column'
import { type Field, fields } from './deal'
import { keptTab } from './kept-tab'

/** How the values of a column are read where their looks allow more than one way. */
export const readings = [
  'day first',
  'month first',
  'year first',
  'decimal point',
  'decimal comma',
  'cents',
  'millionths',
  'share',
  'percent',
  'first of group',
  'every row',
  'not deals',
] as const
export type Reading = (typeof readings)[number]

export const dealColumns = keptTab({
  name: 'Deal columns',
  about: 'What people decided about the columns of their deal tabs. What is not listed is recognised by its title.',
  columns: {
    tab: name('Tab', 'The deal tab.'),
    field: choice(
      'Field',
      'What the column holds. Blank: the row is about the whole tab.',
      Object.values(fields) as (typeof fields)[Field][],
    ),
    column: text(
      'Column',
      'The title of the column, or its letter where it has no title of its own. Blank: no column holds this field.',
    ),
    readsAs: choice(
      'Reads as',
      'How its values are read where that is not plain: the order of day, month and year, the decimal sign, the scale of a probability; “not deals” for a tab that is none.',
      readings,
    ),
  },
})
