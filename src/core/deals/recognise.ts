import { letters } from '../../model/a1'
import type { Cell } from '../../model/cell'
import { type Field, type FieldPlaces, fields } from '../../model/deal'
import type { Fault } from '../../model/problem'
import { titlesOf } from './titles'

/** A row of titles, as read. */
export type Recognised = {
  at: FieldPlaces
  /** What a forecast needs and no title means, in words. */
  missing: string[]
  /** Columns that were taken for a field with doubt, or that could not be told apart. */
  doubts: Fault[]
}

type Meaning = { field: Field; rank: number; sure: boolean }

/** `CloseDate`, `close_date` and `Deal - Close date` are one title; `Deal Owner.id` and `Deal Owner` are two. */
const plainTitle = (title: Cell): string =>
  String(title)
    .replace(/^\s*deal\s+-\s+/i, '')
    .replace(/\((?:[A-Z]{3}|[$€£¥%])\)/, '')
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()

/** The meaning of every title, put together when the first tab is looked at. */
let known: Map<string, Meaning> | undefined
function meanings(): Map<string, Meaning> {
  if (known) return known
  known = new Map()
  for (const field of Object.keys(fields) as Field[])
    titlesOf[field].split('|').forEach((titles, rank) => {
      const sure = !titles.trim().startsWith('?')
      for (const title of titles.replace('?', '').split(',')) known?.set(title.trim(), { field, rank, sure })
    })
  return known
}

/** What every deal needs: one of the fields of each. */
const needed: readonly (readonly Field[])[] = [['owner'], ['amount'], ['closeDate'], ['stage', 'status']]

/** Finds the fields of deals by the titles of a tab. Never guesses in silence: what is doubtful is said. */
export function recognise(tab: string, titles: readonly Cell[]): Recognised {
  const found = new Map<Field, { rank: number; sure: boolean; columns: number[] }>()
  titles.forEach((title, column) => {
    const meaning = meanings().get(plainTitle(title))
    if (!meaning) return
    const best = found.get(meaning.field)
    if (!best || meaning.rank < best.rank) found.set(meaning.field, { ...meaning, columns: [column] })
    else if (meaning.rank === best.rank) best.columns.push(column)
  })
  const at: FieldPlaces = {}
  const doubts: Fault[] = []
  const doubt = (message: string) => doubts.push({ message: `${tab}: ${message}`, at: { tab, row: 1 } })
  for (const [field, { sure, columns }] of found) {
    const [column = 0, ...others] = columns
    const named = columns.map((c) => `${letters(c + 1)} "${titles[c]}"`)
    if (others.length)
      doubt(`columns ${named.join(' and ')} can each be the ${fields[field]}. Rename all but one of them.`)
    else at[field] = column
    if (!others.length && !sure)
      doubt(
        `column ${named[0]} is taken for the ${fields[field]}. If it is not, rename it and title the right one ${fields[field]}.`,
      )
  }
  const missing = needed.filter((any) => any.every((field) => at[field] === undefined))
  return { at, doubts, missing: missing.map((any) => any.map((field) => fields[field].toLowerCase()).join(' or ')) }
}
