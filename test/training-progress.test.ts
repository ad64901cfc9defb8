import { describe, expect, test } from 'vitest'
import { roleSkills } from '../src/model/role-skill'
import { skills } from '../src/model/skill'
import type { OutputOf } from '../src/requests'
import { openBook } from './setup/book'
import { given, staff, tabOf, trainingTabs } from './setup/training'

const tab = 'Training progress'
const tabs = {
  ...trainingTabs({
    assignments: [
      given('Ann Ames', 'Learn the pipeline view', { dueOn: '2026-11-09' }),
      given('Annie', 'Shadow three calls', { dueOn: '2026-12-16' }),
      given('Ben Okafor', 'Learn the pipeline view', { dueOn: '2026-11-09', completedOn: '2026-11-06' }),
      given('Ben Okafor', 'Shadow three calls', { dueOn: '2026-11-20', completedOn: '2026-11-20' }),
      given('Ben Okafor', 'Read the handbook', { dueOn: '2026-11-20' }),
      given('Dee Park', 'Shadow three calls', { dueOn: '2026-01-20' }),
    ],
    people: staff.map((one) => (one.name === 'Ben Okafor' ? { ...one, team: 'Mid-market' } : one)),
  }),
  'Role skills': tabOf(roleSkills, [
    { role: 'Account executive', skill: 'Discovery', required: 4, weight: 2 },
    { role: 'Sales manager', skill: 'Coaching', required: 4 },
  ]),
  Skills: tabOf(skills, [
    { person: 'Annie', skill: 'Discovery', current: 3, wants: 'yes' },
    { person: 'Ann Ames', skill: 'Coaching', current: 5 },
    { person: 'Ben Okafor', skill: 'Discovery', current: 4 },
  ]),
}
const book = (more: Parameters<typeof openBook>[0] = {}) => openBook({ today: '2026-11-24', tabs, ...more })
type Book = ReturnType<typeof openBook>

/** The rows below the titles of a table, up to the blank row that ends it. */
function rowsOf(office: Book, table: string) {
  const cells = office.values(tab)
  const start = cells.findIndex(([first], i) => first === table && i > 2)
  const end = cells.findIndex(([first], i) => i > start && first === '')
  return cells.slice(start + 1, end < 0 ? undefined : end)
}

const done = (office: Book) => rowsOf(office, 'How it stands')[5]?.slice(0, 2)

describe('Training progress, by the menu', () => {
  test('lists what is late first, counts every status, and leaves out people who left', async () => {
    const office = book()
    await office.run('trainingProgress')
    expect(office.shown.toasts).toEqual([`${tab}: 3 to do, 2 of them overdue.`])
    expect(rowsOf(office, 'To do').map((row) => row.slice(0, 9))).toEqual([
      [
        'Learn the pipeline view · Ann Ames',
        'Ann Ames',
        'Enterprise',
        'Onboarding',
        'overdue',
        '2026-11-09',
        15,
        '',
        'yes',
      ],
      [
        'Read the handbook · Ben Okafor',
        'Ben Okafor',
        'Mid-market',
        'Onboarding',
        'overdue',
        '2026-11-20',
        4,
        '',
        'no',
      ],
      [
        'Shadow three calls · Ann Ames',
        'Ann Ames',
        'Enterprise',
        'Onboarding',
        'blocked',
        '2026-12-16',
        '',
        'Learn the pipeline view',
        'yes',
      ],
    ])
    expect(rowsOf(office, 'How it stands').map((row) => row.slice(0, 2))).toEqual([
      ['overdue', 2],
      ['due soon', 0],
      ['in progress', 0],
      ['not started', 0],
      ['blocked', 1],
      ['done', 2],
      ['waived', 0],
      ['Total', 5],
    ])
    expect(office.values(tab).flat()).toContainEqual(
      expect.stringContaining('1 assignment of somebody who left is not in it'),
    )
  })

  test('says what of the required training is done, a team’s as the sum of its people', async () => {
    const office = book()
    await office.run('trainingProgress')
    expect(rowsOf(office, 'By person').map((row) => row.slice(0, 8))).toEqual([
      ['Ann Ames', 'Enterprise', 2, 0, 1, 1, 0, 0],
      ['Ben Okafor', 'Mid-market', 3, 2, 1, 2, 2, 1],
      ['Total', '', 5, 2, 2, 3, 2, 2 / 3],
    ])
    expect(rowsOf(office, 'By team').map((row) => [row[0], row[6]])).toEqual([
      ['Enterprise', 0],
      ['Mid-market', 1],
      ['Total', 2 / 3],
    ])
  })

  test('names the skills to build and who is ready for which role', async () => {
    const office = book()
    await office.run('trainingProgress')
    expect(rowsOf(office, 'Skills to build').map((row) => row.slice(0, 8))).toEqual([
      ['Discovery · Ann Ames', 'Ann Ames', 'Enterprise', 4, 3, 1, 2, 'yes'],
    ])
    expect(rowsOf(office, 'Bench').map((row) => row.slice(0, 7))).toContainEqual([
      'Account executive',
      1,
      2,
      0,
      1,
      'Ben Okafor',
      '',
    ])
  })

  test('keeps what people typed when it is generated again, and is undone', async () => {
    const office = book()
    await office.run('trainingProgress')
    const at = office.values(tab).findIndex(([first]) => String(first).startsWith('Learn the pipeline view ·')) + 1
    office.enter(`${tab}!J${at}`, 'Asked her on Monday')
    office.enter('Assignments!H2', '2026-11-24')
    await office.run('trainingProgress')
    expect(done(office)).toEqual(['done', 3])
    expect(rowsOf(office, 'To do').map(([what, , , , status]) => `${what}: ${status}`)).toContain(
      'Learn the pipeline view · Ann Ames: no longer to do',
    )
    expect(office.values(tab).flat()).toContain('Asked her on Monday')
    expect(await office.request('undoGeneration', {})).toMatchObject({ value: { kind: 'training', restored: [tab] } })
    expect(done(office)).toEqual(['done', 2])
    expect(office.values(tab).flat()).toContain('Asked her on Monday')
  })

  test('the preview says the same and writes nothing', async () => {
    const office = book()
    expect(await office.request('previewTrainingProgress', {})).toMatchObject({
      value: { toDo: 3, overdue: 2, required: { done: 2, due: 3 }, sheet: { isNew: true }, canUndo: false },
    })
    expect(office.tabs()).not.toContain(tab)
    const generated = await office.request('generateTrainingProgress', {})
    expect(generated).toMatchObject({ value: { toDo: 3, overdue: 2, required: { done: 2, due: 3 } } })
    expect(await office.request('previewTrainingProgress', {})).toMatchObject({ value: { canUndo: true } })
  })

  test('sends twenty things to look at and says how many there are; the sheet has them all', async () => {
    const strangers = Array.from({ length: 30 }, (_, i) => given(`Stranger ${i}`, 'Shadow three calls'))
    const office = book({ tabs: trainingTabs({ assignments: strangers }) })
    const { value } = (await office.request('previewTrainingProgress', {})) as {
      value: OutputOf<'previewTrainingProgress'>
    }
    expect([value.findings.length, value.found]).toEqual([20, 30])
    await office.run('trainingProgress')
    expect(rowsOf(office, 'Findings')).toHaveLength(30)
    expect(office.shown.alerts[0]?.message.split('\n\n').pop()).toMatch(/^20 more are on the sheet/)
  })

  test('says what to do first where nobody is assigned anything', async () => {
    const office = openBook({ today: '2026-11-24' })
    await office.run('trainingProgress')
    expect(office.shown.alerts.map(({ message }) => message)).toEqual([
      'Nobody is assigned any training yet. Assign some in Training, then generate its progress.\n\nNothing was changed.',
    ])
    expect(office.tabs()).toEqual(['Sheet1'])
  })
})
