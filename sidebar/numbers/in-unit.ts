import type { MetricUnit } from '../../src/model/metric'
import type { Notation } from './notation'

/** How figures of one unit are written, read and named in a locale. */
export type Figures = Notation & {
  /** With the unit where the figure alone does not say it: `20.5 days`. */
  named(figure: number): string
  /** What a field of such figures looks like, for those who typed something else. */
  example: string
  /** The other figure that a text can be read as: a percentage without its sign may be a share. */
  orElse(text: string): number | undefined
  unit: MetricUnit | undefined
}

/**
 * Figures in a unit. A percentage is typed as it is shown, with or without its sign: 25 and 25% are a quarter, as in a
 * cell that shows percentages.
 */
export function inUnit(unit: MetricUnit | undefined, notation: Notation): Figures {
  const { shown, share, about, money, readShare } = notation
  const plain = (example: number, named = about): Figures => ({
    ...notation,
    named,
    example: shown(example),
    orElse: () => undefined,
    unit,
  })
  if (unit === 'days') return plain(30, (figure) => `${about(figure)} ${figure === 1 ? 'day' : 'days'}`)
  if (unit === 'score') return plain(4.5)
  if (unit === 'count') return plain(40)
  if (unit !== 'percent') return plain(310000, unit === 'money' ? money : about)
  return {
    ...notation,
    shown: share,
    named: share,
    read: (text) => readShare(text)?.share,
    example: share(0.25),
    orElse: (text) => readShare(text)?.or,
    unit,
  }
}
