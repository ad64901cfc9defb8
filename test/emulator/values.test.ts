import { describe, expect, test } from 'vitest'
import { runScript } from '../setup/own-script'

const sheet = 'SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]'

const iso = (date: unknown) => (date as Date).toISOString()

/** Writes these rows from A1 on, and gives what `getValues` reads there. */
const written = (rows: string, more: Parameters<typeof runScript>[1] = {}, format?: string) =>
  runScript(
    `const rows = ${rows}
    const range = ${sheet}.getRange(1, 1, rows.length, rows[0].length)
    ${format ? `range.setNumberFormats(rows.map((row) => row.map(() => '${format}')))` : ''}
    range.setValues(rows)
    return { values: range.getValues(), shown: range.getDisplayValues(), formulas: range.getFormulas(), formats: range.getNumberFormats() }`,
    more,
  ).value as { values: unknown[][]; shown: string[][]; formulas: string[][]; formats: string[][] }

describe('what is written is read back', () => {
  test('figures, text, words and blanks', () => {
    expect(written(`[[1.5, 'text', true, '', null, undefined]]`).values).toEqual([[1.5, 'text', true, '', '', '']])
  })

  test('text is read as if it were typed', () => {
    expect(written(`[['007', '12%', '1,234', 'TRUE', "'007", '=1+1']]`)).toMatchObject({
      values: [[7, 0.12, 1234, true, '007', 2]],
      formats: [['General', '0%', '#,##0', 'General', 'General', 'General']],
      formulas: [['', '', '', '', '', '=1+1']],
    })
  })

  test('under the format @ text stays what it is', () => {
    const texts = [
      '=IMPORTXML("x")',
      '+49 170',
      '3/4',
      '00123',
      '1E5',
      '<img onerror=1>',
      'TRUE',
      '[a](http://b)',
      "'x",
      '2026-06-30',
    ]
    const read = written(`[${JSON.stringify(texts)}]`, {}, '@')
    expect(read.values).toEqual([texts])
    expect(read.shown).toEqual([texts])
    expect(read.formulas).toEqual([texts.map(() => '')])
    expect(read.formats).toEqual([texts.map(() => '@')])
  })

  test('text stays text when its cell becomes plain text, or ceases to be', () => {
    const { value } = runScript(`
      const range = ${sheet}.getRange(1, 1, 1, 3)
      const seen = []
      const look = () => seen.push(range.getValues()[0])
      range.setValues([["'00123", "'=1+1", 'x']])
      look()
      range.setNumberFormats([['@', '@', '@']])
      look()
      range.setNumberFormats([['General', '0.00', '#,##0']])
      look()
      range.setNumberFormats([['@', '@', '@']]).setValues([['3/4', '=2+2', '1E5']])
      look()
      return seen`)
    expect(value).toEqual([
      ['00123', '=1+1', 'x'],
      ['00123', '=1+1', 'x'],
      ['00123', '=1+1', 'x'],
      ['3/4', '=2+2', '1E5'],
    ])
  })

  test('text that looks like a link is read whole', () => {
    expect(written(`[['[a](http://b)', 'https://example.com']]`).values).toEqual([
      ['[a](http://b)', 'https://example.com'],
    ])
  })

  test('number formats are kept as they were given, also those that the engine can’t show', () => {
    for (const format of ['[Red]#,##0.00', '0.00E+00', '_(#,##0_)', '[h]:mm', 'yyyy-mm-dd', '#,##0.##'])
      expect(written('[[1234.5]]', {}, format).formats).toEqual([[format]])
  })

  test('ranges that do not touch are written alike in one call', () => {
    const { value, script } = runScript(`
      ${sheet}.getRangeList(['A1', 'C2:C3']).setNumberFormat('@').setValue('00123')
      return ${sheet}.getDataRange().getValues()`)
    expect(value).toEqual([
      ['00123', '', ''],
      ['', '', '00123'],
      ['', '', '00123'],
    ])
    expect(script.calls()).toBeLessThan(10)
  })

  test('errors are named as Google names them', () => {
    expect(written(`[['=1/0', '=NA()', '=NOSUCH()', '=A1+', '=E1']]`).values).toEqual([
      ['#DIV/0!', '#N/A', '#NAME?', '#ERROR!', '#REF!'],
    ])
  })

  test('an array spills into empty cells, and not over others', () => {
    expect(written(`[['=SEQUENCE(2)', ''], ['', '=SEQUENCE(1, 2)'], ['x', '']]`).values).toEqual([
      [1, ''],
      [2, 1],
      ['x', ''],
    ])
    expect(written(`[['=SEQUENCE(2)'], ['x']]`).values).toEqual([['#REF!'], ['x']])
  })

  test('rows are of the script’s own realm', () => {
    const { value } = runScript(
      `const rows = ${sheet}.getRange(1, 1).getValues(); return [rows instanceof Array, rows[0] instanceof Array]`,
    )
    expect(value).toEqual([true, true])
  })
})

describe('days', () => {
  const timeZones = ['Etc/UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata']

  test.each(timeZones)('a day is read as the instant of its midnight in %s', (timeZone) => {
    const days = ['2026-01-01', '2026-03-29', '2026-06-30', '2026-10-25', '2026-11-01']
    const read = written(`[${JSON.stringify(days)}]`, { timeZone }).values[0] as Date[]
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
    expect(read.map((date) => format.format(date.getTime()))).toEqual(days.map((day) => `${day} 00:00`))
  })

  test.each(timeZones)('an instant is written as what a clock in %s shows', (timeZone) => {
    const { values, formats } = written(
      '[[new Date(Date.UTC(2026, 5, 30, 12)), new Date(Date.UTC(2026, 11, 31, 23, 30))]]',
      { timeZone },
    )
    expect((values[0] as Date[]).map((date) => date.getTime())).toEqual([
      Date.UTC(2026, 5, 30, 12),
      Date.UTC(2026, 11, 31, 23, 30),
    ])
    expect(formats[0]?.[0]).toMatch(/y/)
  })

  test('a serial number under a date format is that day, whatever the zones', () => {
    const { values } = written('[[46203]]', { timeZone: 'America/New_York' }, 'yyyy-mm-dd')
    expect(iso(values[0]?.[0])).toBe('2026-06-30T04:00:00.000Z')
  })

  test('a wall clock that a change of clocks leaves out is read an hour on', () => {
    const { values } = written(`[['2026-03-29 02:30']]`, { timeZone: 'Europe/Berlin' })
    expect(iso(values[0]?.[0])).toBe('2026-03-29T01:30:00.000Z')
  })

  test('dates are of the script’s own realm', () => {
    const { value } = runScript(
      `return ${sheet}.getRange(1, 1).setValues([['2026-06-30']]).getValues()[0][0] instanceof Date`,
    )
    expect(value).toBe(true)
  })
})

describe('in another locale', () => {
  test('what is typed, shown and written is as people there write it', () => {
    const read = written(`[['1.234,5', '31.12.2026', '15%', '=ROUND(A1*0,5;0)']]`, { locale: 'de_DE' })
    expect(read.values[0]?.[0]).toBe(1234.5)
    expect(iso(read.values[0]?.[1])).toBe('2026-12-31T00:00:00.000Z')
    expect(read.values[0]?.slice(2)).toEqual([0.15, 617])
    expect(read.shown[0]?.[0]).toBe('1.234,50')
    expect(read.formulas[0]?.[3]).toBe('=ROUND(A1*0,5;0)')
  })
})
