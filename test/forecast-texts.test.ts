import { describe, expect, test } from 'vitest'
import { dealsOf, done, open, sheet, titles } from './setup/quarter'
import { tableOf } from './setup/table'

describe('text of deals', () => {
  const texts = [
    '=IMPORTXML("x")',
    '+49 30 123',
    '3/4',
    '00123',
    '1E5',
    '<img onerror=alert(1)>',
    '=1+1',
    '>5',
    '<>a',
    'A*',
    'A?',
    "'quoted",
  ]
  test('stays that text on both tabs, as a name and as an owner, and sums hold for every owner', async () => {
    const book = open({
      Deals: [
        titles,
        ...texts.map((_, i) => ['', '', '', '', 'Closed Won', 1000 * 2 ** i, '2026-05-01']),
        ['z', 'z', 'z', 'AB', 'Closed Won', 1, '2026-05-01'],
      ],
    })
    texts.forEach((text, i) => {
      for (const column of 'ABCD') book.script.enter('Deals', `${column}${i + 2}`, `'${text}`)
    })
    await done(book)
    const reps = tableOf(sheet(book), 'Rep')
    for (const [i, text] of texts.entries()) {
      expect([text, dealsOf(book).get(`${text} / ${text}`)]).toEqual([
        text,
        expect.objectContaining({ Deal: text, Account: text, Owner: text }),
      ])
      expect([text, reps.get(text)?.['Closed won']]).toEqual([text, 1000 * 2 ** i])
    }
  })
})
