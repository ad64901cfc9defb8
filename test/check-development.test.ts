import { expect, test } from 'vitest'
import { openBook } from './setup/book'

test('what does not fit in the tabs of skills, training, coaching and seasons is named, all at once', async () => {
  const book = openBook({
    today: '2026-11-24',
    tabs: {
      People: [
        ['Name', 'Also known as', 'Role'],
        ['Amara Okafor', 'amara', 'Account executive'],
        ['Dev Patel', '', 'Solution engineer'],
      ],
      Metrics: [['Metric', 'Objective', 'Unit', 'Source']],
      'Role skills': [
        ['Role', 'Skill', 'Required', 'Weight'],
        ['Account executive', 'Discovery', 7, 1],
        ['Account executive', 'Negotiation', 4, 1],
      ],
      Skills: [
        ['Person', 'Skill', 'Current', 'Assessed on'],
        ['Nobody', 'Negotiation', 3, '2026-10-01'],
      ],
      Training: [
        ['Plan', 'Item', 'After', 'Outcome metric'],
        ['First days', 'A', 'B', 'Win rates'],
        ['First days', 'B', 'A', ''],
      ],
      Assignments: [
        ['Person', 'Plan', 'Item', 'Assigned on', 'Completed on'],
        ['amara', 'First days', 'A', '2026-10-02', ''],
        ['Someone', 'First weeks', 'A', '2026-10-02', ''],
      ],
      Coaching: [
        ['Date', 'Person', 'Agreed action', 'Due on', 'Done on', 'Pulse'],
        ['2026-10-10', 'amara', 'Call', '2026-10-01', '', '4 / 3'],
        ['2026-10-10', 'Stranger', '', '', '', ''],
        ['2026-10-10', 'amara', '', '', '', 'fine'],
      ],
      Seasons: [
        ['Season', 'Part', 'Share'],
        ['Even', 'Q1', 0.5],
        ['Even', 'Q2', 0.4],
      ],
    },
  })
  const answer = await book.request('checkWorkbook', {})
  const told = 'value' in answer ? answer.value.findings.map(({ message }) => message) : [JSON.stringify(answer)]
  for (const wanted of [
    /^Role skills, row 2, Required: found 7, expected a level from 1 to 5/,
    /^Solution engineer has no skills in the tab Role skills/,
    /^Skills, row 2: Nobody is not in the tab People/,
    /^Training, row 2, Outcome metric: "Win rates" is not in the tab Metrics/,
    /^Training, row \d, After: .*/,
    /^Assignments, row 3, Person: “Someone” is not in the tab People/,
    /^Assignments, row 3, Plan: “First weeks” is not in the tab Training/,
    /^Coaching, row 2, Due on: found 2026-10-01, expected a day not before 2026-10-10/,
    /^Coaching, row 3, Person: "Stranger" is not in the tab People/,
    /^Coaching, row 4, Pulse: found "fine", expected two numbers/,
    /^Seasons, row 2, Share: the shares of Even add up to 90%/,
  ])
    expect(told).toContainEqual(expect.stringMatching(wanted))
  expect(new Set(told).size).toBe(told.length)
})
