import { describe, expect, test } from 'vitest'
import { openBook } from './setup/book'

const titles = ['Setting', 'Value']
const value = (key: string, value: string | number, seen = '') => ({ key, value, seen }) as never

describe('settings', () => {
  test('without a tab every default holds, and saving makes the tab with what was changed', async () => {
    const book = openBook()
    const before = await book.request('settings', {})
    expect(before).toMatchObject({
      value: { findings: [], lines: expect.arrayContaining([{ key: 'startMonth', value: '', seen: '' }]) },
    })
    await book.request('saveSettings', {
      changes: [value('startMonth', 'february'), value('rateWithoutPlan', 0.1), value('bands', '60% / 95%')],
    })
    expect(book.values('Settings')).toEqual([
      titles,
      ['Fiscal year starts in', 'February'],
      ['Commission rate without a plan', 0.1],
      ['Bands', '60% / 95%'],
    ])
  })

  test('are changed in their cells, wherever these stand, and a blank goes back to the default', async () => {
    const book = openBook({
      tabs: {
        Settings: [
          ['Value', 'Mine', 'Setting'],
          ['end', 'x', 'Fiscal year is named by'],
          [9, '', 'Due soon within (days)'],
        ],
      },
    })
    await book.request('saveSettings', { changes: [value('namedBy', 'start', 'end'), value('dueSoon', '', '9')] })
    expect(book.values('Settings').slice(1)).toEqual([
      ['start', 'x', 'Fiscal year is named by'],
      ['', '', 'Due soon within (days)'],
    ])
  })

  test('nothing is saved where one can’t be read, and every fault is named at its place', async () => {
    const book = openBook()
    const answer = await book.request('saveSettings', {
      changes: [
        value('startMonth', 'Febuary'),
        value('dueSoon', 14),
        value('overAssignment', 12),
        value('dueSoon', 2.5),
      ],
    })
    expect(answer).toMatchObject({
      faults: [
        { path: ['changes', 0, 'value'], message: 'Found "Febuary", expected a month, such as February.' },
        { path: ['changes', 2, 'value'] },
        { path: ['changes', 3, 'value'], message: 'Found 2.5, expected a whole number of days, such as 7.' },
      ],
    })
    expect(book.tabs()).not.toContain('Settings')
  })

  test('nothing is saved over what somebody changed meanwhile, and it is named', async () => {
    const book = openBook({ tabs: { Settings: [titles, ['Stale after (days)', 45]] } })
    const answer = await book.request('saveSettings', { changes: [value('dueSoon', 3), value('staleAfter', 20, '30')] })
    expect(answer).toMatchObject({
      value: { stale: [1], board: { lines: expect.arrayContaining([{ key: 'staleAfter', value: 45, seen: '45' }]) } },
    })
    expect(book.values('Settings')).toEqual([titles, ['Stale after (days)', 45]])
  })

  test('opening them costs at most six service calls', async () => {
    const book = openBook({ tabs: { Settings: [titles, ['Stale after (days)', 45]] } })
    const before = book.calls()
    await book.request('settings', {})
    expect(book.calls() - before).toBeLessThanOrEqual(6)
  })
})
