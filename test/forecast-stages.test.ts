import { describe, expect, test } from 'vitest'
import { done, open, sheet } from './setup/quarter'
import { tableOf } from './setup/table'

describe('the tab Stages', () => {
  test('is proposed from the stages found, and extended by new ones without changing a row', async () => {
    const book = open()
    await done(book)
    expect(book.values('Stages')).toEqual([
      ['Stage', 'Category', 'Probability'],
      ['Prospecting', 'Pipeline', 0.1],
      ['Proposal', 'Best case', 0.5],
      ['Negotiation', 'Commit', 0.75],
      ['Closed Won', 'Won', 1],
      ['Closed Lost', 'Lost', 0],
    ])
    book.enter('Stages!C3', '40%')
    book.enter('Deals!E6', 'Legal review')
    const { findings } = await done(book)
    expect(findings[0]).toContain('New in the tab Stages, as proposed: Legal review (Pipeline, 10%)')
    expect(book.values('Stages').slice(2)).toEqual([
      ['Proposal', 'Best case', 0.4],
      ['Negotiation', 'Commit', 0.75],
      ['Closed Won', 'Won', 1],
      ['Closed Lost', 'Lost', 0],
      ['Legal review', 'Pipeline', 0.1],
    ])
    expect(tableOf(sheet(book), 'Rep').get('Ben')?.['Weighted pipeline']).toBe(24000)
  })
})
