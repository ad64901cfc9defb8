import type { SheetTable } from '../../model/generated-sheet'
import type { Settings } from '../../model/settings'
import { repColumns } from './rep-columns'
import { rep, table } from './titles'

const explained: readonly string[] = [
  rep.won,
  rep.commit,
  rep.bestCase,
  rep.pipeline,
  rep.weighted,
  rep.forecast,
  rep.forecastAttainment,
  rep.attainment,
  rep.gap,
  rep.coverage,
  rep.commission,
]

/** What the figures mean under the settings in force; the same words stand on the titles as notes. */
export const definitionsTable = (settings: Settings): SheetTable => ({
  name: table.definitions,
  look: 'soft',
  columns: [
    { title: table.definitions, note: 'A figure of the table by rep.', format: '@' },
    { title: 'Meaning', note: 'What it says under the settings used.', format: '@' },
  ],
  rows: repColumns(settings)
    .filter(({ title }) => explained.includes(title))
    .map(({ title, note }) => ({ cells: [title, note] })),
})
