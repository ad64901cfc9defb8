import { expect, test } from 'vitest'
import { openBook } from './setup/book'

test('x', async () => {
  const seen: string[] = []
  const book = openBook({ today: '2026-11-24', before: (m) => void seen.push(m) })
  await book.request('addSample', {})
  let before = book.calls()
  console.log(JSON.stringify(await book.request('statementsScreen', {})).slice(0, 1500))
  console.log('screen', book.calls() - before)
  before = book.calls()
  console.log(JSON.stringify(await book.request('previewStatements', { period: 'FY2026-Q3' })).slice(0, 3000))
  console.log('preview', book.calls() - before)
  seen.length = 0
  before = book.calls()
  console.log(JSON.stringify(await book.request('calculateStatements', { period: 'FY2026-Q3' })).slice(0, 3000))
  console.log('calculate', book.calls() - before, seen.join(' '))
  before = book.calls()
  console.log(JSON.stringify(await book.request('calculateStatements', { period: 'FY2026-Q3' })).slice(0, 300))
  console.log('calculate', book.calls() - before)
  console.log(book.values('Statements FY2026-Q3').slice(0, 20))
  console.log(JSON.stringify(await book.request('undoGeneration', {})).slice(0, 300))
})
