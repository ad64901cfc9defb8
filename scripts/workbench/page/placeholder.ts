import type { SampleTab } from './files/sample'

/** A few deals, people and stages, until the sample is there. */
export const placeholder: SampleTab[] = [
  {
    name: 'Deals',
    widths: [220, 140, 120, 110, 120, 100],
    formats: ['', '', '', '#,##0', 'yyyy-mm-dd', ''],
    rows: [
      ['Deal', 'Account', 'Owner', 'Amount', 'Close date', 'Stage'],
      ['Northwind renewal', 'Northwind', 'Amara Okafor', 125000, 46217, 'Proposal'],
      ['Contoso expansion', 'Contoso', 'Bjørn Sand', 82000, 46235, 'Negotiation'],
      ['Fabrikam pilot', 'Fabrikam', 'Chiara Lupo', 41000, 46203, 'Closed Won'],
      ['Tailspin upgrade', 'Tailspin', 'Amara Okafor', 67000, 46260, 'Qualification'],
    ],
  },
  {
    name: 'People',
    widths: [160, 120],
    formats: ['', ''],
    rows: [
      ['Name', 'Team'],
      ['Amara Okafor', 'East'],
      ['Bjørn Sand', 'East'],
      ['Chiara Lupo', 'West'],
    ],
  },
  {
    name: 'Stages',
    widths: [140, 120, 100],
    formats: ['', '', '0%'],
    rows: [
      ['Stage', 'Category', 'Probability'],
      ['Qualification', 'Pipeline', 0.1],
      ['Proposal', 'Best case', 0.5],
      ['Negotiation', 'Commit', 0.75],
      ['Closed Won', 'Won', 1],
      ['Closed Lost', 'Lost', 0],
    ],
  },
]
