import type { Option } from '../parts/choice'

const options = <K extends string>(words: Record<K, string>): Option[] =>
  (Object.entries(words) as [K, string][]).map(([value, label]) => ({ value, label }))

export const choices = {
  kind: options({ leading: 'Leading', lagging: 'Lagging' }),
  unit: options({ money: 'Money', count: 'Count', percent: 'Percent', days: 'Days', score: 'Score' }),
  direction: options({ higher: 'Higher', lower: 'Lower' }),
  source: [
    { label: '', options: [{ value: 'typed', label: 'Typed into the tab Actuals' }] },
    {
      label: 'Reckoned from the deal tabs',
      options: options({
        'deals: closed won': 'Amount of deals won',
        'deals: created': 'Deals created',
        'deals: win rate': 'Win rate',
        'deals: open pipeline': 'Amount of open deals',
        'deals: average won': 'Average won deal',
        'deals: sales cycle': 'Sales cycle in days',
      }),
    },
  ],
}

export const fieldWords: Record<string, string> = {
  objective: 'objective',
  kind: 'kind',
  unit: 'unit',
  direction: 'better direction',
  source: 'source',
  weight: 'weight',
  floor: 'floor',
  cap: 'cap',
  note: 'note',
  owner: 'owner',
  target: 'target',
}
