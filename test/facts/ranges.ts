import { type Fact, type Place, refusal, sources } from './fact'

const refuses = (id: string, statement: string, work: (place: Place) => unknown, expected: string): Fact => ({
  id,
  statement,
  source: sources.range,
  tag: 'CORR',
  check: (place) => ({ seen: refusal(() => work(place)), expected }),
})

export const ranges: Fact[] = [
  refuses(
    'row-too-small',
    'Rows count from 1.',
    ({ sheet }) => sheet.getRange(0, 1),
    'The starting row of the range is too small.',
  ),
  refuses(
    'column-too-small',
    'Columns count from 1.',
    ({ sheet }) => sheet.getRange(1, 0),
    'The starting column of the range is too small.',
  ),
  refuses(
    'no-rows',
    'A range has a row.',
    ({ sheet }) => sheet.getRange(1, 1, 0, 1),
    'The number of rows in the range must be at least 1.',
  ),
  refuses(
    'no-columns',
    'A range has a column.',
    ({ sheet }) => sheet.getRange(1, 1, 1, 0),
    'The number of columns in the range must be at least 1.',
  ),
  refuses(
    'outside',
    'A range lies on the sheet.',
    ({ sheet }) => sheet.getRange(1001, 1),
    'The coordinates of the range are outside the dimensions of the sheet.',
  ),
  refuses('no-range', 'A range is named in A1 notation.', ({ sheet }) => sheet.getRange('no range'), 'Range not found'),
  refuses(
    'rows-differ',
    'Values have as many rows as the range.',
    ({ sheet }) => sheet.getRange(1, 1, 2, 2).setValues([[1, 2]]),
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  ),
  refuses(
    'columns-differ',
    'Values have as many columns as the range.',
    ({ sheet }) => sheet.getRange(1, 1, 1, 2).setValues([[1]]),
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  ),
  {
    id: 'signature',
    statement: 'Arguments of the wrong kind are named by kind.',
    source: sources.fakes,
    tag: 'LIVE',
    check: ({ sheet }) => ({
      seen: refusal(() => sheet.getRange(1, 1).setNotes('foo' as never)),
      expected: "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes.",
    }),
  },
  {
    id: 'a1',
    statement: 'A1 notation is read without regard to $, case and the order of corners.',
    source: sources.fakes,
    tag: 'LIVE',
    check: ({ sheet }) => ({
      seen: ['$C$3', 'C5:B2', 'c2:e5'].map((name) => sheet.getRange(name).getA1Notation()),
      expected: ['C3', 'B2:C5', 'C2:E5'],
    }),
  },
  {
    id: 'number-as-note',
    statement: 'A whole number given as a note is written with a decimal.',
    source: sources.fakes,
    tag: 'LIVE',
    check({ sheet }) {
      const range = sheet.getRange(1, 1)
      range.setNotes([[25]] as never)
      return { seen: range.getNotes(), expected: [['25.0']] }
    },
  },
  {
    id: 'copied-range',
    statement: 'A copied range takes its formats, notes and tick boxes along, and the references of its formulas move.',
    source: sources.range,
    tag: 'KNOWN',
    check({ sheet }) {
      sheet.getRange(1, 1, 1, 3).setNumberFormats([['@', '0.00', 'General']])
      sheet.getRange(1, 1, 1, 3).setValues([['=x', 2, '=B1*2']])
      sheet.getRange(1, 1).setNotes([['why']])
      sheet.getRange(1, 1, 1, 3).copyTo(sheet.getRange(3, 2, 1, 3))
      const to = sheet.getRange(3, 2, 1, 3)
      return {
        seen: [to.getValues(), to.getFormulas(), to.getNotes(), to.getNumberFormats()[0]?.slice(0, 2)],
        expected: [[['=x', 2, 4]], [['', '', '=C3*2']], [['why', '', '']], ['@', '0.00']],
      }
    },
  },
]
