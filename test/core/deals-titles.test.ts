import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recognise } from '../../src/core/deals/recognise/recognise'
import type { Cell } from '../../src/model/cell'
import { CivilDate } from '../../src/model/civil-date'
import type { Field } from '../../src/model/deal'
import { type TitleList, titleLists } from '../setup/crm-titles'

const known = { names: new Map(), stages: new Map(), dayAt: () => CivilDate.of(46000) }
const values: Partial<Record<Field, Cell[]>> = {
  amount: [1000.5, 2000.5],
  probability: [10, 75],
  owner: ['Ann Ames', 'Ben Bell'],
  stage: ['Proposal', 'Closed Won'],
  status: ['Open', 'Won'],
  currency: ['USD', 'USD'],
}
const days = [CivilDate.of(46000), CivilDate.of(46100)]

/** Two deals below these titles: what each field holds, and in all other columns a text of its own. */
function sheet({ at }: TitleList, titles: readonly string[]): Cell[][] {
  const fields = new Map(Object.entries(at).map(([field, title]) => [title, field as Field]))
  const cells = (title: string, r: number): Cell => {
    const field = fields.get(title)
    if (!field) return `${title} ${r}`
    return values[field]?.[r] ?? (/date|stageChanged/i.test(field) ? days[r] : undefined) ?? `${field} ${r}`
  }
  return [[...titles], titles.map((title) => cells(title, 0)), titles.map((title) => cells(title, 1))]
}

/** What stands in which column, by title, and the fields that are asked about. */
function found(of: TitleList, titles: readonly string[], written = titles) {
  const tab = recognise('Deals', [[...written], ...sheet(of, titles).slice(1)], [], known)?.tab
  const at = tab?.fields.flatMap(({ field, column }) => (column === undefined ? [] : [[field, titles[column]]]))
  return {
    crm: tab?.crm,
    at: Object.fromEntries(at ?? []),
    asked: tab?.fields.filter(({ question }) => question).map(({ field }) => field),
    notes: tab?.notes.map(({ message }) => message),
  }
}

describe.each(titleLists)('$of', (list) => {
  const { crm, titles, at, asked } = list
  const right = { crm, at, asked, notes: [] }

  test('every field is found in its column, and no other column is taken', () => {
    expect(found(list, titles)).toEqual(right)
  })

  test('in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(titles, { minLength: titles.length }), (mixed) => {
        expect(found(list, mixed)).toEqual(right)
      }),
      { numRuns: 20 },
    )
  })

  test.each([
    ['in capitals', (title: string) => title.toUpperCase()],
    ['in small letters', (title: string) => title.toLowerCase()],
    ['with non-breaking spaces', (title: string) => `\u00a0${title.replace(/ /g, '\u00a0')} `],
    ['in snake case', (title: string) => title.replace(/^Deal - /, '').replace(/ /g, '_')],
    ['with a prefix', (title: string) => (/^(Deal - |property_)/.test(title) ? title : `Deal - ${title}`)],
  ])('%s', (_, change) => {
    expect(found(list, titles, titles.map(change))).toEqual(right)
  })
})
