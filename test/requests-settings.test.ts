import { describe, expect, test } from 'vitest'
import { openBook } from './setup/book'

type Book = ReturnType<typeof openBook>
const board = async (book: Book) => {
  const answer = await book.request('settings', {})
  if (!('value' in answer)) throw new Error(JSON.stringify(answer))
  return answer.value
}
const save = (book: Book, ...changes: Change[]) => book.request('saveSettings', { changes })
type Change = {
  setting: 'dueSoon' | 'overAssignment' | 'startMonth' | 'bands' | 'currency'
  value: string | number
  seen: string
}

const tab = (...rows: [string, string | number][]) => ({ Settings: [['Setting', 'Value'], ...rows] })

describe('the settings', () => {
  test('of a workbook without their tab are the defaults, and reading makes no tab', async () => {
    const book = openBook()
    const { inForce, cells, faults, quarter } = await board(book)
    expect(inForce).toMatchObject({ startMonth: 1, overAssignment: 0.1, bands: { close: 0.7, met: 1 }, dueSoon: 7 })
    expect(cells.dueSoon).toEqual({ value: '', seen: '', sound: true })
    expect([faults, quarter, book.tabs()]).toEqual([[], 'FY2026-Q2', ['Sheet1']])
  })

  test('typed by hand are read, and one that can’t be read is named with what holds until then', async () => {
    const { inForce, faults } = await board(
      openBook({ tabs: tab(['Due soon within (days)', 3], ['Over-assignment', 'lots']) }),
    )
    expect(inForce).toMatchObject({ dueSoon: 3, overAssignment: 0.1 })
    expect(faults).toMatchObject([
      { message: expect.stringMatching(/^Settings, row 3, Over-assignment: found "lots", expected .*default holds/) },
    ])
  })
})

describe('saving settings', () => {
  test('makes the tab with every setting when the first is saved', async () => {
    const book = openBook()
    await save(book, { setting: 'dueSoon', value: 14, seen: '' })
    expect(book.values('Settings')).toContainEqual(['Due soon within (days)', 14])
    expect((await board(book)).inForce.dueSoon).toBe(14)
  })

  test('writes the cells that changed where they stand, and a row that is missing below', async () => {
    const book = openBook({ tabs: tab(['Our own', 'stays'], ['Over-assignment', 0.1]) })
    await save(
      book,
      { setting: 'overAssignment', value: 0.15, seen: '0.1' },
      { setting: 'startMonth', value: 'February', seen: '' },
    )
    expect(book.values('Settings')).toEqual([
      ['Setting', 'Value'],
      ['Our own', 'stays'],
      ['Over-assignment', 0.15],
      ['Fiscal year starts in', 'February'],
    ])
  })

  test('with nothing takes the default again', async () => {
    const book = openBook({ tabs: tab(['Bands', '50% / 90%']) })
    await save(book, { setting: 'bands', value: '', seen: '50% / 90%' })
    expect((await board(book)).inForce.bands).toEqual({ close: 0.7, met: 1 })
  })

  test('refuses all of it where one value can’t be, and names every such value', async () => {
    const book = openBook({ tabs: tab(['Due soon within (days)', 7]) })
    const answer = await save(
      book,
      { setting: 'dueSoon', value: 9, seen: '7' },
      { setting: 'bands', value: '100% / 70%', seen: '' },
      { setting: 'currency', value: 'dollars', seen: '' },
    )
    expect(answer).toMatchObject({
      faults: [
        {
          path: ['changes', 1, 'value'],
          message: 'Bands: found "100% / 70%", expected two rising shares, such as 70% / 100%.',
        },
        { path: ['changes', 2, 'value'] },
      ],
    })
    expect(book.values('Settings')).toContainEqual(['Due soon within (days)', 7])
  })

  test('saves nothing over what somebody changed meanwhile, and tells what stands there now', async () => {
    const book = openBook({ tabs: tab(['Due soon within (days)', 7], ['Over-assignment', 0.1]) })
    book.enter('Settings!B2', '10')
    const answer = await save(
      book,
      { setting: 'overAssignment', value: 0.2, seen: '0.1' },
      { setting: 'dueSoon', value: 14, seen: '7' },
    )
    expect(answer).toMatchObject({ value: { stale: [1], board: { inForce: { dueSoon: 10, overAssignment: 0.1 } } } })
  })
})

test('another fiscal calendar leaves every goal as it was', async () => {
  const book = openBook({ today: '2026-11-24' })
  await book.request('addSample', {})
  const before = book.values('Goals')
  await save(book, { setting: 'startMonth', value: 'February', seen: 'January' })
  expect(book.values('Goals')).toEqual(before)
  expect((await board(book)).quarter).toBe('FY2027-Q4')
})
