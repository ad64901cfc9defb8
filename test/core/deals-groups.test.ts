import { describe, expect, test } from 'vitest'
import type { Decision } from '../../src/core/deals/recognise/decisions'
import { recognise } from '../../src/core/deals/recognise/recognise'
import type { Cell } from '../../src/model/cell'
import { CivilDate } from '../../src/model/civil-date'

const known = { names: new Map<string, string>(), stages: new Map(), dayAt: () => CivilDate.of(0) }
const titles = ['Owner', 'Stage', 'Name', 'Amount', 'Close date']
const row = (owner: string, stage: string, name: string, amount: number): Cell[] => [
  owner,
  stage,
  name,
  amount,
  '2026-05-20',
]
const subtotal: Cell[] = ['Subtotal', '', '', 170, '']

/** Owner, stage and name of each deal, as read; or what is asked. */
const read = (cells: Cell[][], decided: readonly Decision[] = []) => {
  const { tab } = recognise('CRM', cells, decided, known) ?? {}
  const { source } = tab ?? {}
  if (!source) return tab?.questions.map(({ message }) => message)
  const { owner = 0, stage = 0, name = 0 } = source.at
  const deals = source.cells.slice(source.first).filter((line) => line[name] !== '')
  return deals.map((line) => [owner, stage, name].map((at) => line[at]).join(' '))
}

describe('groups within groups', () => {
  test('of stages start anew with each owner', () => {
    const cells = [
      titles,
      row('Ann', 'Won', 'a', 100),
      row('', '', 'b', 50),
      row('', 'Negotiation', 'c', 200),
      row('', '', 'c2', 20),
      subtotal,
      row('Ben', 'Won', 'd', 10),
      row('', '', 'e', 10),
      row('', 'Negotiation', 'f', 7),
      row('', '', 'g', 7),
      subtotal,
    ]
    expect(read(cells)).toEqual([
      'Ann Won a',
      'Ann Won b',
      'Ann Negotiation c',
      'Ann Negotiation c2',
      'Ben Won d',
      'Ben Won e',
      'Ben Negotiation f',
      'Ben Negotiation g',
    ])
  })
  test('of owners start anew with each stage, though one begins as another ended', () => {
    const cells = [
      ['Stage', 'Owner', 'Name', 'Amount', 'Close date'],
      row('Won', 'Ann', 'a', 100),
      row('', '', 'b', 50),
      row('', 'Ben', 'c', 200),
      row('', '', 'c2', 20),
      subtotal,
      row('Lost', 'Ben', 'd', 10),
      row('', '', 'e', 10),
      row('', 'Ann', 'f', 7),
      row('', '', 'g', 7),
      subtotal,
    ]
    expect(read(cells)).toEqual([
      'Ann Won a',
      'Ann Won b',
      'Ben Won c',
      'Ben Won c2',
      'Ben Lost d',
      'Ben Lost e',
      'Ann Lost f',
      'Ann Lost g',
    ])
  })
  test('are asked about where few rows lack the inner one', () => {
    const cells = [
      titles,
      row('Ann', 'Won', 'a', 100),
      row('', 'Negotiation', 'b', 50),
      row('', '', 'c', 200),
      subtotal,
      row('Ben', 'Won', 'd', 10),
      row('', 'Negotiation', 'e', 10),
      row('', 'Proposal', 'f', 7),
      subtotal,
    ]
    expect(read(cells)).toEqual([expect.stringContaining('some rows lack the stage')])
    const decided = { row: 2, field: 'stage', column: '', readsAs: 'first of group', readable: true } as const
    expect(read(cells, [decided])).toContain('Ann Negotiation c')
  })
})

describe('headings on rows of their own', () => {
  const heading = (text: string): Cell[] => [text, '', '', '', '']
  test('name the owner of the rows below them, without their count', () => {
    const cells = [
      titles,
      heading('Ann (2)'),
      row('', 'Won', 'a', 100),
      row('', 'Lost', 'b', 50),
      subtotal,
      heading('Ben Bell (1 record)'),
      row('', 'Won', 'c', 10),
    ]
    expect(read(cells)).toEqual(['Ann Won a', 'Ann Lost b', 'Ben Bell Won c'])
  })
  test('are asked about where there is one alone, or a deal above the first', () => {
    const one = [titles, heading('Ann (2)'), row('', 'Won', 'a', 100), row('', 'Lost', 'b', 50)]
    expect(read(one)).toEqual([expect.stringContaining('some rows lack the owner')])
    const above = [
      titles,
      row('', 'Won', 'a', 1),
      heading('Ann'),
      row('', 'Won', 'b', 2),
      heading('Ben'),
      row('', '', 'c', 3),
    ]
    expect(read(above)).toEqual([expect.stringContaining('some rows lack the owner')])
  })
  test('are no headings where nothing is below them', () => {
    const cells = [
      titles,
      row('Ann', 'Won', 'a', 100),
      row('', 'Won', 'b', 1),
      row('', 'Won', 'c', 1),
      heading('by Ann'),
    ]
    expect(read(cells)?.length).toBe(1)
  })
})
