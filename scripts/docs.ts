import { writeFile } from 'node:fs/promises'
import { formulas } from '../src/formulas'
import type { Example, Formula } from '../src/formulas/formula'

const shown = (value: unknown): string => {
  if (Array.isArray(value))
    return value.map((row) => (Array.isArray(row) ? row.map(shown).join(' | ') : shown(row))).join(' ⏎ ')
  return value === '' ? '(blank)' : String(value)
}

const letter = (column: number) => String.fromCharCode(65 + column)

const sheet = (cells: Example['cells'] = []): string[] => {
  if (!cells.length) return []
  const columns = cells[0]?.map((_, c) => letter(c)) ?? []
  const rows = cells.map((row, r) => `| **${r + 1}** | ${row.map(shown).join(' | ')} |`)
  return ['', `| | ${columns.join(' | ')} |`, `|---|${columns.map(() => '---|').join('')}`, ...rows, '']
}

const example = (one: Example): string[] => [
  ...sheet(one.cells),
  'gives' in one
    ? `\`${one.formula}\` gives ${shown(one.gives)}`
    : `\`${one.formula}\` is an error: ${one.fails.replaceAll('\n', ' ')}`,
  '',
]

const section = ({ name, about, args, returns, examples }: Formula): string[] => [
  `## ${name}`,
  '',
  `\`${name}(${args.map((arg) => (arg.optional ? `[${arg.name}]` : arg.name)).join('; ')})\``,
  '',
  about,
  '',
  ...args.map((arg) => `- \`${arg.name}\`${arg.optional ? ' (optional)' : ''}: ${arg.help}`),
  '',
  `Gives: ${returns}`,
  '',
  ...examples.flatMap(example),
]

/** The reference of the custom functions, drawn from their declarations. */
export const reference = (): string =>
  [
    '# The custom functions',
    '',
    'Made by `npm run docs` from the declarations in `src/formulas`; every example below is run by the tests.',
    'Arguments are separated by `;`, which Sheets accepts everywhere; English spreadsheets take `,` too.',
    '',
    ...formulas.flatMap(section),
  ].join('\n')

if (import.meta.filename === process.argv[1]) await writeFile('docs/functions.md', reference())
