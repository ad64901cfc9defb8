import { describe, expect, test } from 'vitest'
import { deals, done, open, sheet } from './setup/quarter'
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
  test('takes a probability typed as text, and names one that is no share', async () => {
    const stages = (typed: string | number) => [
      ['Stage', 'Category', 'Probability'],
      ['Proposal', 'Best case', typed],
      ['Closed Won', 'Won', 1],
    ]
    const sound = open({ Deals: deals, Stages: stages("'80%") })
    await done(sound)
    expect(tableOf(sheet(sound), 'Rep').get('Ben')?.['Weighted pipeline']).toBe(48000)
    for (const typed of [80, -0.5, "'120%"]) {
      const book = open({ Deals: deals, Stages: stages(typed) })
      const { findings } = await done(book)
      const shown = String(typed).replace("'120%", '"120%"')
      expect(findings).toContain(
        `Stages, row 2, Probability: found ${shown}, expected a share from 0% to 100%, such as 80%.`,
      )
      expect(tableOf(sheet(book), 'Rep').get('Ben')?.['Weighted pipeline']).toBe(0)
    }
  })
  test('and a rate typed in whole percent in the tab Settings leaves the default in force', async () => {
    const settings = [
      ['Setting', 'Value'],
      ['Commission rate without a plan', 15],
    ]
    const { findings } = await done(open({ Deals: deals, Settings: settings }))
    expect(findings).toContain(
      'Settings, row 2, Commission rate without a plan: found 15, expected a share from 0% to 100%, such as 15%. Until then the default holds.',
    )
  })
})
