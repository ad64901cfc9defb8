import type { SheetTable } from '../../../model/generated-sheet'
import { plainName } from '../../../model/plain-name'
import { bandOf } from '../../metrics/attained'
import { live, own } from '../../sheet/formula'
import { everybodyOf, type Scorecard } from '../scorecard'
import { weighted } from '../weighted'
import { bandFormula } from './settings-table'
import { share, table, title } from './titles'

/** How everybody together stands on what the business wants to reach. */
export function objectivesTable({ results, settings: { bands } }: Scorecard): SheetTable {
  const all = everybodyOf(results)?.metrics ?? []
  const aimless = all.some(({ measure: { objective } }) => objective === '') ? [''] : []
  const cell = own(table.objectives)
  return {
    name: table.objectives,
    columns: [
      { title: table.objectives, note: 'As in the tab Objectives.', format: '@', look: 'name' },
      { title: title.score, note: 'What its metrics score together for everybody, each by its weight.', format: share },
      { title: title.standing, note: 'The score in words, by the bands of Settings.', format: '@' },
      { title: title.weight, note: 'The weight of its metrics.', format: share },
      { title: title.covered, note: 'The share of that weight that is scored.', format: share },
      { title: title.metrics, note: 'The metrics that serve it, and how each stands.', format: '@' },
    ],
    rows: [...results.objectives, ...aimless].map((objective) => {
      const its = all.filter(({ measure }) => plainName(measure.objective) === plainName(objective))
      const { score, covered } = weighted(its.map((one) => ({ score: one.score, weight: one.measure.weight })))
      return {
        cells: [
          objective || 'No objective',
          score ?? '',
          score === undefined ? '' : live(bandOf(score, bands), bandFormula(cell(title.score))),
          its.reduce((sum, { measure }) => sum + measure.weight, 0),
          its.length ? covered : '',
          its
            .map(
              ({ measure, goal, attained }) =>
                `${measure.name}: ${attained?.word ?? (goal === undefined ? 'no goal' : 'not known')}`,
            )
            .join(', ') || 'No metric serves it yet.',
        ],
      }
    }),
  }
}
