import { describe, expect, test } from 'vitest'
import type { InputOf, OutputOf, Requests } from '../src/requests'
import { openBook } from './setup/book'
import { annRated, reps, skillTabs } from './setup/skills'

const book = (
  tabs: Parameters<typeof skillTabs>[0] = { skills: annRated },
  more: Parameters<typeof openBook>[0] = {},
) => openBook({ today: '2026-11-24', ...more, tabs: skillTabs(tabs) })
type Book = ReturnType<typeof openBook>

const value = async <N extends keyof Requests>(office: Book, name: N, input: InputOf<N>) => {
  const answer = await office.request(name, input)
  if (!('value' in answer)) throw new Error(JSON.stringify(answer))
  return answer.value
}
const everybody = { find: '', role: '', from: 0 }
const list = (office: Book, input: Partial<InputOf<'skills'>> = {}) =>
  value(office, 'skills', { ...everybody, ...input })
const found = async (office: Book, input: Partial<InputOf<'skills'>>) =>
  (await list(office, input)).people.rows.map(({ name }) => name)
const said = ({ findings }: { findings: { message: string }[] }) => findings.map(({ message }) => message)
/** Of a skill that nobody had rated. */
const unseen = { current: null, wants: false, note: '' }
type Rating = InputOf<'saveSkills'>['changes'][number]
const rating = (change: Partial<Rating> = {}): Rating => ({
  person: 'Ann Ames',
  skill: 'Discovery',
  current: 3,
  wants: true,
  note: 'Asks, does not listen',
  seen: { current: 2, wants: true, note: 'Asks, does not listen' },
  ...change,
})

describe('the list of people', () => {
  test('names everybody who is here, with what is met, what lacks and what is not known', async () => {
    const { people, roles, everybody: all } = await list(book())
    expect(people.rows.map(({ name, brief: { met, needed, unknown } }) => [name, met, needed, unknown])).toEqual([
      ['Marcus Bell', 0, 0, 0],
      ['Ann Ames', 1, 2, 0],
      ['Bo Berg', 0, 2, 2],
    ])
    expect(people.rows[1]?.brief.lacking).toMatchObject([{ skill: 'Discovery', current: 2, required: 4 }])
    expect([all, roles]).toEqual([3, ['Sales manager', 'Account executive']])
  })

  test.each<[string, Partial<InputOf<'skills'>>, string[]]>([
    ['a part of a name', { find: ' BER' }, ['Bo Berg']],
    ['a team', { find: 'west' }, ['Marcus Bell', 'Ann Ames']],
    ['a role', { role: 'account executive' }, ['Ann Ames', 'Bo Berg']],
    ['a role and a part of a name', { role: 'Account executive', find: 'ann' }, ['Ann Ames']],
    ['a name that nobody bears', { find: 'zoe' }, []],
  ])('is found by %s', async (_, input, names) => {
    expect(await found(book(), input)).toEqual(names)
  })

  test('comes page by page, with as many calls for five hundred as for five', async () => {
    const calls = async (count: number) => {
      const people = Array.from({ length: count }, (_, i) => [`Rep ${i}`, '', '', 'Account executive', '', 'West'])
      const skills = people.map(([name = '']) => [name, 'Discovery', 3, '', '2026-08-03', ''])
      const office = book({ people, skills })
      const before = office.calls()
      const page = await list(office, { from: 50 })
      return { calls: office.calls() - before, page: page.people }
    }
    const [few, many] = [await calls(5), await calls(500)]
    expect(many.page.rows.map(({ name }) => name)[0]).toBe('Rep 47')
    expect([many.page.rows.length, many.page.total]).toEqual([50, 503])
    expect(many.calls).toBe(few.calls)
  })

  test('what does not fit together is named, and repaired by nobody', async () => {
    const office = book({
      roleSkills: [...reps, ['account executive', 'discovery', 3, 0], ['Account executive', 'Calling', '', '']],
      skills: [
        ['Zoe', 'Discovery', 3, '', '', ''],
        ['A. Ames', 'Discovery', 9, '', '', ''],
        ['ann@example.com', 'Discovery', 3, '', '2027-01-01', ''],
      ],
    })
    expect(said(await list(office))).toEqual([
      expect.stringContaining('Skills, row 3, Current: found 9, expected a level from 1 to 5.'),
      'Sales manager has no skills in the tab Role skills, so nobody can tell what lacks there. List what the role needs.',
      'Role skills, row 4: account executive has discovery in row 2 already. The lower row counts; empty one of them.',
      'Role skills, row 4: The weight of discovery is 0. Write a number above zero, or leave it blank for 1.',
      'Role skills, row 5: Calling has no required level, so no gap can be told. Write one from 1 to 5.',
      'Skills, row 2: Zoe is not in the tab People. Write the name as it stands there.',
      'Skills, row 4: Discovery of ann@example.com is assessed on 2027-01-01, which is still to come.',
    ])
  })

  test('an empty workbook has nobody, and no finding', async () => {
    const { people, listed, findings } = await list(openBook())
    expect([people.total, listed, findings]).toEqual([0, false, []])
  })
})

describe('one person', () => {
  const training = [
    ['Basics', '', 'Listen in', 'coaching', '', 'yes', '', 7, '', '', ''],
    ['Basics', '', 'Ask well', 'course', 'https://example.com/ask', 'yes', 'Listen in', 14, '', 'Discovery', ''],
    ['Basics', '', 'Price talk', 'reading', '', 'yes', '', 14, '', 'Negotiation', ''],
  ]

  test('sees each gap with the training that would close it', async () => {
    const { skills, manager } = await value(book({ skills: annRated, training }), 'personSkills', {
      person: 'ann ames',
    })
    expect(manager).toBe('Marcus Bell')
    expect(skills[0]).toMatchObject({
      skill: 'Discovery',
      gap: 2,
      priority: 4,
      assigned: [],
      proposed: [{ plan: 'Basics', item: 'Ask well', before: ['Listen in'] }],
    })
  })

  test('what is assigned is not proposed again, and says how it stands', async () => {
    const assignments = [['A. Ames', 'Basics', 'Ask well', '', '2026-09-01', '2026-09-15', '', '', '', '', '', '']]
    const office = book({ skills: annRated, training, assignments })
    const { skills } = await value(office, 'personSkills', { person: 'Ann Ames' })
    expect(skills[0]).toMatchObject({
      proposed: [],
      assigned: [{ item: 'Ask well', status: 'overdue', due: '2026-09-15' }],
    })
  })

  test('who has left is said to have', async () => {
    expect(await book().request('personSkills', { person: 'Cy Cole' })).toMatchObject({
      faults: [{ message: '"Cy Cole" is not in the tab People, or has left. Read the tabs again.' }],
    })
  })
})

describe('an assessment', () => {
  test('is a row of today, and what stood before stays to be seen', async () => {
    const office = book()
    const { people } = await value(office, 'saveSkills', { changes: [rating({ note: 'Better' })] })
    expect(office.values('Skills').slice(1)).toEqual([
      ['Ann Ames', 'Discovery', 2, 'yes', '2026-08-03', 'Asks, does not listen'],
      ['Ann Ames', 'Negotiation', 4, '', '2026-08-03', ''],
      ['Ann Ames', 'Discovery', 3, '', '2026-11-24', 'Better'],
    ])
    expect(people[0]?.skills[0]).toMatchObject({ current: 3, wants: true, gap: 1, note: 'Better' })
  })

  test('of the same day is corrected in its row', async () => {
    const office = book()
    await value(office, 'saveSkills', { changes: [rating()] })
    const seen = { current: 3, wants: true, note: 'Asks, does not listen' }
    await value(office, 'saveSkills', { changes: [rating({ current: 4, wants: false, seen })] })
    expect(office.values('Skills').slice(3)).toEqual([
      ['Ann Ames', 'Discovery', 4, 'no', '2026-11-24', 'Asks, does not listen'],
    ])
  })

  test('makes the tab where it is missing', async () => {
    const { Skills, ...tabs } = skillTabs()
    const office = openBook({ today: '2026-11-24', tabs })
    const changes = [rating({ person: 'Bo Berg', current: 1, wants: false, note: '', seen: unseen })]
    await value(office, 'saveSkills', { changes })
    expect(office.cell('Skills!A2')).toBe('Bo Berg')
    expect(office.cell('Skills!E2')).toBe('2026-11-24')
  })

  test('that asks for nothing writes nothing', async () => {
    const office = book()
    await value(office, 'saveSkills', { changes: [rating({ current: null })] })
    expect(office.values('Skills')).toHaveLength(3)
  })

  test('over what somebody changed meanwhile is not written, nor are the others', async () => {
    const office = book()
    office.enter('Skills!C2', '5')
    const bo = rating({ person: 'Bo Berg', seen: unseen })
    const answer = await value(office, 'saveSkills', { changes: [bo, rating()] })
    expect(answer.stale).toEqual([1])
    expect(answer.people.map(({ name }) => name)).toEqual(['Bo Berg', 'Ann Ames'])
    expect(office.values('Skills')).toHaveLength(3)
  })

  test.each<[string, Partial<Rating>, (string | number)[], string]>([
    ['a stranger', { person: 'Zoe' }, ['changes', 0, 'skill'], '"Zoe" is not in the tab People, or has left.'],
    ['a level above 5', { current: 6 }, ['changes', 0, 'current'], 'A level is from 1 to 5.'],
    ['no skill', { skill: ' ' }, ['changes', 0, 'skill'], 'Name the skill.'],
  ])('of %s is refused', async (_, change, path, message) => {
    const office = book()
    expect(await office.request('saveSkills', { changes: [rating(change)] })).toMatchObject({
      faults: [{ path, message }],
    })
    expect(office.values('Skills')).toHaveLength(3)
  })
})

describe('what roles need', () => {
  const roles = async (office: Book) => (await value(office, 'roleSkills', {})).roles
  const change = async (
    office: Book,
    role: string,
    skills: InputOf<'saveRoleSkills'>['changes'][number]['skills'],
  ): Promise<InputOf<'saveRoleSkills'>['changes'][number]> => ({
    role,
    stamp: (await roles(office)).find((one) => one.role === role)?.stamp ?? '',
    skills,
  })

  test('stands by role, with how many are there', async () => {
    expect(await roles(book())).toMatchObject([
      { role: 'Sales manager', people: 1, openSeats: 0, skills: [] },
      {
        role: 'Account executive',
        people: 2,
        openSeats: 1,
        skills: [
          { skill: 'Discovery', required: 4, weight: 2, met: 0, rated: 1 },
          { skill: 'Negotiation', required: 3, met: 1, rated: 1 },
        ],
      },
    ])
  })

  test('of several roles is put in the place of what stood there', async () => {
    const office = book({ roleSkills: [...reps, ['Assistant', 'Typing', 2, '']] })
    const needs = (skill: string) => ({ skill, required: 4, weight: null })
    const { board } = await value(office, 'saveRoleSkills', {
      changes: [
        await change(office, 'Account executive', [needs('Discovery'), needs('Calling'), needs('Closing')]),
        await change(office, 'Assistant', []),
        await change(office, 'Sales manager', [{ skill: 'Coaching', required: 4, weight: 1.5 }]),
      ],
    })
    expect(office.values('Role skills').slice(1)).toEqual([
      ['Account executive', 'Discovery', 4, ''],
      ['Account executive', 'Calling', 4, ''],
      ['Account executive', 'Closing', 4, ''],
      ['Sales manager', 'Coaching', 4, 1.5],
    ])
    expect((board as OutputOf<'roleSkills'>).roles.map(({ skills }) => skills.length)).toEqual([1, 3])
  })

  test('over what somebody changed meanwhile is not written', async () => {
    const office = book()
    const changes = [await change(office, 'Account executive', [])]
    office.enter('Role skills!C2', '5')
    expect((await value(office, 'saveRoleSkills', { changes })).stale).toEqual([0])
    expect(office.values('Role skills')).toHaveLength(3)
  })

  test('a skill twice, or in a row that can’t be read, is refused', async () => {
    const office = book({ roleSkills: [...reps, ['Account executive', 'Calling', 7, '']] })
    const needs = (skill: string) => ({ skill, required: 4, weight: null })
    const changes = [await change(office, 'Account executive', ['Closing', 'closing ', 'Calling'].map(needs))]
    expect(await office.request('saveRoleSkills', { changes })).toMatchObject({
      faults: [
        { path: ['changes', 0, 'skills'], message: 'closing is here twice. Keep one.' },
        { message: 'Calling stands in a row of the tab Role skills that can’t be read yet. Correct that row first.' },
      ],
    })
  })
})

describe('the bench', () => {
  test('names five and counts the others', async () => {
    const people = Array.from({ length: 7 }, (_, i) => [`Rep ${i}`, '', '', 'Assistant', 'Marcus Bell', 'West'])
    const skills = people.flatMap(([name = '']) => [
      [name, 'Discovery', 4, '', '', ''],
      [name, 'Negotiation', 3, '', '', ''],
    ])
    const { roles } = await value(book({ people, skills }), 'bench', {})
    const executives = roles.find(({ role }) => role === 'Account executive')
    expect(executives).toMatchObject({ people: 2, openSeats: 1, moreReady: 2, moreNext: 0 })
    expect(executives?.ready).toHaveLength(5)
  })
})
