import type { Cell } from '../../../model/cell'
import type { Field } from '../../../model/deal'
import { plainName } from '../../../model/plain-name'
import { creditsIn } from '../split'
import { isTradeStage } from '../stages'
import type { Knowledge } from './knowledge'
import { isDay, isFigure, isId, isSerial, quoted, shareOf } from './look'

const dates: readonly Field[] = ['closeDate', 'closedDate', 'paidDate', 'createdDate', 'stageChanged']

/** Fewer rows say nothing about how often a value comes back. */
const manyRows = 10

/** Values that are as many as the rows, or nearly, name no group. */
const nearlyAllDiffer = (values: readonly Cell[]) =>
  values.length >= manyRows && new Set(values.map(plainName)).size > values.length * 0.8

/** What the values of a column say against its holding a field, as the end of a sentence; undefined where nothing does. */
export function doubtOf(field: Field, values: readonly Cell[], { names, stages }: Knowledge): string | undefined {
  if (!values.length) return undefined
  const most = (is: (cell: Cell) => boolean) => shareOf(values, is) >= 0.5
  const found = quoted(values)
  if (field === 'amount') return most(isFigure) ? undefined : `holds ${found}, which are no amounts`
  if (dates.includes(field))
    return most((cell) => isDay(cell) || isSerial(cell)) ? undefined : `holds ${found}, which are no days`
  if (field === 'probability')
    return most((cell) => isFigure(cell) || /%\s*$/.test(String(cell)))
      ? undefined
      : `holds ${found}, which are no probabilities`
  if (field === 'currency')
    return most((cell) => /\p{L}|\p{Sc}/u.test(String(cell))) ? undefined : `holds ${found}, which are no currencies`
  if (field === 'split')
    return most((cell) => creditsIn(String(cell)) !== undefined)
      ? undefined
      : `holds ${found}, not shares such as "Ann 60%; Ben 40%"`
  if (field === 'owner') {
    const strangers = values.filter((cell) => !names.has(plainName(cell)))
    if (strangers.length && strangers.every(isId))
      return `holds ids, such as ${quoted(strangers)}, not names of owners. An id can stand under Also known as in the tab People`
    return most((cell) => isDay(cell) || typeof cell === 'boolean') ? `holds ${found}, which are no names` : undefined
  }
  if (field === 'stage' || field === 'status') {
    const strange = values.filter((cell) => !stages.has(plainName(cell)) && !isTradeStage(String(cell)))
    if (strange.length && strange.every(isId)) return `holds ids, such as ${quoted(strange)}, not names of stages`
    return field === 'stage' && nearlyAllDiffer(strange)
      ? `holds nearly as many values as rows, such as ${quoted(strange)}`
      : undefined
  }
  return undefined
}
