import type { Period } from '../../../model/period'
import type { Earning } from '../earning'
import type { Statement } from '../statement'
import { labels } from './labels'

/** A component of somebody's statement, under the label that the other tables find it by. */
export type Line = { label: string; rep: string; person: string; earning: Earning }

/** A statement, under the name that the other tables find it by, and its components. */
export type Sheeted = { rep: string; statement: Statement; lines: readonly Line[] }

/** Names people and components so that no two are alike. */
export function linesOf(statements: readonly Statement[]): Sheeted[] {
  const [nameOf, labelOf] = [labels(), labels()]
  return statements.map((statement) => {
    const rep = nameOf(statement.person)
    return {
      rep,
      statement,
      lines: statement.earnings.map((earning) => ({
        label: labelOf([rep, ...partsOf(earning, statement.period)].join(' · ')),
        rep,
        person: statement.person,
        earning,
      })),
    }
  })
}

/** What tells a component from the others of a person: its version and its window where there may be several. */
function partsOf({ terms, stretch, reach }: Earning, { from, to }: Period): string[] {
  const versions = stretch.from > from || stretch.to < to
  const windows = reach.from > from || (reach.quotaTo < to && !terms.cumulative)
  return [
    terms.component || terms.plan,
    ...(versions
      ? [`${terms.component ? `${terms.plan} ` : ''}from ${stretch.from > from ? stretch.from : from}`]
      : []),
    ...(windows ? [terms.window === 'month' ? reach.from.slice(0, 7) : `from ${reach.from}`] : []),
  ]
}
