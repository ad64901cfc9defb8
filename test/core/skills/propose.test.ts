import { describe, expect, test } from 'vitest'
import { proposals } from '../../../src/core/skills/propose'
import { starterFor, starterRoles, starterSkills } from '../../../src/core/skills/starter-roles'
import { plainName } from '../../../src/model/plain-name'
import type { Training } from '../../../src/model/training'

const item = (name: string, change: Partial<Training> = {}): Training => ({
  plan: 'Basics',
  role: '',
  item: name,
  type: 'course',
  link: '',
  required: undefined,
  after: '',
  dueIn: undefined,
  repeat: undefined,
  skill: 'Discovery',
  outcome: '',
  ...change,
})
const said = (items: Training[], theirs: { plan: string; item: string }[] = []) =>
  proposals('discovery', 'Rep', items, theirs).map(({ item, before }) =>
    [...before.map((one) => `${one.item} >`), item.item].join(' '),
  )

describe('training that is proposed', () => {
  test.each<[string, Training[], { plan: string; item: string }[], string[]]>([
    ['builds the skill', [item('Talk'), item('Count', { skill: 'Forecasting' })], [], ['Talk']],
    ['was never assigned', [item('Talk'), item('Ask')], [{ plan: 'basics', item: 'TALK' }], ['Ask']],
    ['of another plan is another item', [item('Talk')], [{ plan: 'Other', item: 'Talk' }], ['Talk']],
    ['is not for another role', [item('Talk', { role: 'Manager' }), item('Ask', { role: 'rep' })], [], ['Ask']],
    [
      'for the own role comes first, then what is required',
      [item('Read', { required: 'no' }), item('Talk'), item('Ask', { role: 'Rep' })],
      [],
      ['Ask', 'Talk', 'Read'],
    ],
    [
      'names what has to be done before',
      [item('Talk', { after: 'Listen' }), item('Listen', { skill: '', after: 'Read' }), item('Read', { skill: '' })],
      [],
      ['Read > Listen > Talk'],
    ],
    [
      'names nothing before that is assigned already',
      [item('Talk', { after: 'Listen' }), item('Listen', { skill: '' })],
      [{ plan: 'Basics', item: 'Listen' }],
      ['Talk'],
    ],
    [
      'ends where prerequisites run in a circle',
      [item('Talk', { after: 'Listen' }), item('Listen', { skill: '', after: 'Talk' })],
      [],
      ['Listen > Talk'],
    ],
  ])('%s', (_, items, theirs, expected) => {
    expect(said(items, theirs)).toEqual(expected)
  })
})

describe('starter skills', () => {
  test.each([
    ['account executive', 'Account executive'],
    ['SDR', 'Sales development representative'],
    ['Head of  Sales', 'Sales manager'],
  ])('a role called %s begins from those of %s', (title, role) => {
    expect(starterFor(title)?.role).toBe(role)
  })

  test('none are made up for a role that is not known', () => {
    expect(starterFor('Astronaut')).toBeUndefined()
  })

  test.each(starterRoles)('$role has six to nine skills, each once and at a level', (starter) => {
    const rows = starterSkills(starter, 'Rep')
    expect(rows.length).toBeGreaterThanOrEqual(6)
    expect(rows.length).toBeLessThanOrEqual(9)
    expect(new Set(rows.map(({ skill }) => plainName(skill))).size).toBe(rows.length)
    expect(rows.every(({ role, required = 0 }) => role === 'Rep' && required >= 1 && required <= 5)).toBe(true)
  })
})
