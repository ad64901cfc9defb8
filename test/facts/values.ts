import { type Fact, type Place, refusal, sources } from './fact'

/** Writes a row from A1 on, under one number format, and gives the range. */
function row({ sheet }: Place, values: unknown[], format?: string) {
  const range = sheet.getRange(1, 1, 1, values.length)
  if (format) range.setNumberFormats([values.map(() => format)])
  range.setValues([values])
  return range
}

const kept = (place: Place, texts: string[]) => ({ seen: row(place, texts, '@').getValues()[0], expected: texts })

export const values: Fact[] = [
  {
    id: 'round-trip',
    statement: 'Figures, text and words are read as they were written.',
    source: sources.fakes,
    tag: 'LIVE',
    check: (place) => ({ seen: row(place, [1.5, 'text', true]).getValues(), expected: [[1.5, 'text', true]] }),
  },
  {
    id: 'blanks',
    statement: 'Null, undefined and empty text leave a cell blank, which is read as empty text.',
    source: sources.fakes,
    tag: 'LIVE',
    check: (place) => ({ seen: row(place, [null, undefined, '']).getValues(), expected: [['', '', '']] }),
  },
  {
    id: 'sparkline',
    statement: 'A cell with a sparkline is read as empty text, its formula as any.',
    source: sources.range,
    tag: 'KNOWN',
    check(place) {
      const range = row(place, [1, 2, '=SPARKLINE(A1:B1)'])
      return {
        seen: [range.getValues(), range.getDisplayValues(), range.getFormulas()],
        expected: [[[1, 2, '']], [['1', '2', '']], [['', '', '=SPARKLINE(A1:B1)']]],
      }
    },
  },
  {
    id: 'empty-sheet',
    statement: 'An empty sheet has no last row, and one blank cell as its data.',
    source: sources.fakes,
    tag: 'LIVE',
    check: ({ sheet }) => ({ seen: [sheet.getDataRange().getValues(), sheet.getLastRow()], expected: [[['']], 0] }),
  },
  {
    id: 'as-typed',
    statement: 'Text is read as if it were typed.',
    source: sources.fakes,
    tag: 'LIVE',
    check: (place) => ({
      seen: row(place, ['007', 'TRUE', '12%', '=1+1']).getValues(),
      expected: [[7, true, 0.12, 2]],
    }),
  },
  {
    id: 'apostrophe',
    statement: 'A leading apostrophe makes text and is not part of it.',
    source: sources.range,
    tag: 'CORR',
    check: (place) => ({ seen: row(place, ["'007"]).getValues(), expected: [['007']] }),
  },
  {
    id: 'leading-plus',
    statement: 'Text that starts with + and is no figure is a formula.',
    source: sources.range,
    tag: 'CORR',
    check: (place) => ({ seen: row(place, ['+49-170 x']).getValues(), expected: [['#ERROR!']] }),
  },
  {
    id: 'plain-text',
    statement: 'Under the format @ text stays what it is.',
    source: sources.range,
    tag: 'CORR',
    check: (place) => kept(place, ['00123', '3/4', '1E5', 'TRUE', '12%']),
  },
  {
    id: 'plain-text-formula',
    statement: 'Under the format @ also =… stays text.',
    source: sources.range,
    tag: 'KNOWN',
    check: (place) => kept(place, ['=1+1', '+49 170', '-x']),
  },
  {
    id: 'plain-text-apostrophe',
    statement: 'Under the format @ a leading apostrophe is part of the text.',
    source: sources.range,
    tag: 'KNOWN',
    check: (place) => kept(place, ["'x"]),
  },
  {
    id: 'semicolons',
    statement: 'Formulas may have ; between arguments, whatever the locale.',
    source: sources.range,
    tag: 'KNOWN',
    check: (place) => ({ seen: row(place, ['=SUM(1;2)']).getValues(), expected: [[3]] }),
  },
  {
    id: 'formulas',
    statement: 'setFormulas makes a formula of text that has no =.',
    source: sources.fakes,
    tag: 'LIVE',
    check({ sheet }) {
      const range = sheet.getRange(1, 1)
      range.setFormulas([['Value']])
      return { seen: range.getFormulas(), expected: [['=Value']] }
    },
  },
  {
    id: 'number-format',
    statement: 'A number format is read as it was given.',
    source: sources.fakes,
    tag: 'LIVE',
    check: (place) => ({ seen: row(place, [1], '#,##0.00').getNumberFormats(), expected: [['#,##0.00']] }),
  },
  {
    id: 'spill-blocked',
    statement: 'An array that meets what stands there is #REF!.',
    source: sources.functions,
    tag: 'CORR',
    check({ sheet }) {
      const range = sheet.getRange(1, 1, 2, 1)
      range.setValues([['=SEQUENCE(2)'], ['taken']])
      return { seen: range.getValues(), expected: [['#REF!'], ['taken']] }
    },
  },
  {
    id: 'too-long',
    statement: 'A cell takes 50,000 characters.',
    source: sources.range,
    tag: 'CORR',
    check: (place) => ({
      seen: refusal(() => row(place, ['x'.repeat(50_001)])),
      expected: 'Your input contains more than the maximum of 50000 characters in a single cell.',
    }),
  },
  {
    id: 'tick-boxes',
    statement: 'Tick boxes make blank cells FALSE, which count as data.',
    source: sources.range,
    tag: 'CORR',
    check({ sheet }) {
      sheet.getRange(1, 1, 2, 1).insertCheckboxes()
      return { seen: [sheet.getDataRange().getValues(), sheet.getLastRow()], expected: [[[false], [false]], 2] }
    },
  },
]
