import type { Assignment } from '../../model/assignment'
import { plainName } from '../../model/plain-name'
import type { Training } from '../../model/training'
import { type Assigned, assignedOn } from '../training/assigned'
import { completionOn } from '../training/completion'
import { type Correlation, correlation } from './correlation'
import type { Results } from './results'

type Placed<T> = T & { row: number }

/** How the share of required training that people did goes together with their weighted score. */
export function trainingLink(
  { byHolder, asOf }: Pick<Results, 'byHolder' | 'asOf'>,
  rows: readonly Placed<Assignment>[],
  known: { items: readonly Placed<Training>[]; names: ReadonlyMap<string, string>; dueSoon: number },
): Correlation {
  const byPerson = new Map<string, Assigned[]>()
  for (const one of assignedOn(rows, { ...known, today: asOf })) {
    const mine = byPerson.get(plainName(one.person))
    if (mine) mine.push(one)
    else byPerson.set(plainName(one.person), [one])
  }
  return correlation(
    [...byHolder.values()].flatMap(({ kind, name, score }): [number, number][] => {
      if (kind !== 'person' || score === undefined) return []
      const { done, due } = completionOn(byPerson.get(plainName(name)) ?? [], asOf)
      return due > 0 ? [[done / due, score]] : []
    }),
  )
}
