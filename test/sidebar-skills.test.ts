import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { BookOffice } from './setup/book-office'
import { accessibility, closeBrowser, openSidebar, tooSmall, tooWide } from './setup/sidebar'
import { annRated, reps, skillTabs } from './setup/skills'

let page: Page
afterEach(() => page.close())
afterAll(closeBrowser)

type Tabs = NonNullable<Parameters<typeof skillTabs>[0]>
type Looks = Parameters<typeof openSidebar>[1] & { locale?: string }

/** The screen over the built script and a workbook. */
async function open(tabs: Tabs | undefined = { skills: annRated }, { locale = 'en_US', ...looks }: Looks = {}) {
  const office = new BookOffice({ locale, tabs: skillTabs(tabs) })
  page = await openSidebar(office, { screen: 'skills', width: 300, height: 800, ...looks })
  await page.waitForFunction("!document.querySelector('.skeleton')")
  return office
}
const button = (name: string | RegExp) => page.getByRole('button', { name })
const text = (what: string | RegExp) => page.getByText(what)
const status = (what: string | RegExp) => page.getByRole('status').filter({ hasText: what })

/** Nothing overflows, is too small to press, or stands in the way of anybody. */
async function sound(shot: string) {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/skills-${shot}.png` })
  expect(await page.evaluate(tooWide)).toEqual([])
  expect(await page.evaluate(tooSmall)).toEqual([])
  expect(await accessibility(page)).toEqual([])
}

const training = [
  ['Basics', '', 'Listen in on three calls', 'coaching', '', 'yes', '', 7, '', '', ''],
  ['Basics', '', 'Ask well', 'course', '', 'yes', 'Listen in on three calls', 14, '', 'Discovery', ''],
]
const rate = async (skill: string, level: string) => {
  await button(new RegExp(`^${skill}`)).click()
  await page.getByLabel('Level now').selectOption({ label: level })
}
const save = () => button('Save').click()
const saved = () => status('Saved at').waitFor()

describe('people', () => {
  test('each stands with what lacks, in words', async () => {
    await open()
    await button('Ann Ames Account executive · West Discovery 2 of 4').waitFor()
    await text('1 gap').waitFor()
    await text('not rated').waitFor()
    await text('no skills listed').waitFor()
    await sound('people')
  })

  test('of two hundred a page is read, more by a button, and one by typing', async () => {
    const people = Array.from({ length: 200 }, (_, i) => [`Rep ${i}`, '', '', 'Account executive', '', 'North'])
    const office = await open({ people })
    await status('203 people').waitFor()
    expect(await button(/^Rep/).count()).toBe(47)
    await button('Show 50 more of 203 people').click()
    await button(/^Rep 96 /).waitFor()
    await sound('many')
    await page.getByLabel('Find by name or team').fill('rep 19')
    await status('11 of 203 people').waitFor()
    expect(await button(/^Rep/).count()).toBe(11)
    expect(await page.evaluate('document.activeElement.value')).toBe('rep 19')
    expect(office.asked.map(({ name }) => name)).toEqual(['skills', 'skills', 'skills'])
    await page.getByLabel('Find by name or team').fill('zoe')
    await status('0 of 203 people. Try a part of the name, or every role.').waitFor()
  })

  test('of one role are shown alone', async () => {
    await open()
    await page.getByLabel('Role').selectOption('Sales manager')
    await status('1 of 3 people').waitFor()
    expect(await button(/^Ann Ames/).count()).toBe(0)
  })

  test('a row that can’t be read is named, and a press leads there', async () => {
    await open({ skills: [['Ann Ames', 'Discovery', 9, '', '', '']] })
    await text('2 things to look at in the tabs.').click()
    await text('found 9, expected a level from 1 to 5').waitFor()
    await button('Go to the cell').first().click()
    await status('Skills, row 2 is selected.').waitFor()
    await sound('findings')
  })

  test('where no role has skills, one button leads to listing them', async () => {
    await open({ roleSkills: [] })
    await text('Which skills does each role need?').waitFor()
    await sound('empty')
    await button('List skills by role').click()
    await page.getByRole('heading', { name: 'Account executive' }).waitFor()
  })

  test('where nobody is, it says what to write', async () => {
    const office = new BookOffice({})
    page = await openSidebar(office, { screen: 'skills', width: 300 })
    await text('No people yet').waitFor()
    await sound('nobody')
  })

  test('tabs that can’t be read are said, and can be tried again', async () => {
    const office = new BookOffice({ tabs: skillTabs() })
    office.instead = () => ({ failsWith: 'NetworkError' })
    page = await openSidebar(office, { screen: 'skills' })
    await text('The tabs could not be read.').waitFor()
    office.instead = () => undefined
    await button('Try again').click()
    await button(/^Ann Ames/).waitFor()
  })
})

describe('a rating', () => {
  const openAnn = async (tabs?: Tabs, looks?: Looks) => {
    const office = await open({ skills: annRated, ...tabs }, looks)
    await button(/^Ann Ames/).click()
    await button(/^Negotiation/).waitFor()
    return office
  }

  test('is a new row of today; the list knows it, and the focus returns to the name', async () => {
    const office = await openAnn()
    await text('1 of 2 skills at the level that the role needs').waitFor()
    await rate('Discovery', '4: does it well, under pressure too')
    await page.getByLabel('What was seen').fill('Let them talk')
    await sound('rating')
    await save()
    await saved()
    await text('2 of 2 skills at the level that the role needs').waitFor()
    expect(office.book.values('Skills').slice(3)).toEqual([
      ['Ann Ames', 'Discovery', 4, '', '2026-11-24', 'Let them talk'],
    ])
    await button('‹ Everybody').click()
    await page.getByRole('listitem').filter({ hasText: 'Ann Ames' }).getByText('at level').waitFor()
    await page.waitForFunction("document.activeElement.textContent.startsWith('Ann Ames')")
  })

  test('typed back to what stands there is no change', async () => {
    await openAnn()
    await rate('Discovery', '4: does it well, under pressure too')
    await status('1 change, not saved').waitFor()
    await page.getByLabel('Level now').selectOption('2')
    await status('Nothing to save').waitFor()
  })

  test('is found again after the sidebar was closed, can be discarded, and brought back', async () => {
    await openAnn()
    await rate('Discovery', '3: does it alone')
    await page.reload()
    await button(/^Ann Ames/).click()
    await button(/^Discovery/).waitFor()
    expect(await page.getByLabel('Level now').inputValue()).toBe('3')
    await button('Discard').click()
    await status('Changes discarded').waitFor()
    await page.getByRole('contentinfo').getByRole('button', { name: 'Undo' }).click()
    await status('1 change, not saved').waitFor()
  })

  test('that could not be saved is still here', async () => {
    const office = await openAnn()
    await rate('Discovery', '3: does it alone')
    office.instead = () => ({ failsWith: 'NetworkError' })
    await save()
    await page.getByRole('alert').getByText('Perhaps not saved.').waitFor()
    await sound('failed')
    office.instead = () => undefined
    await button('Try again').click()
    await saved()
    expect(office.book.values('Skills')).toHaveLength(4)
  })

  test('over what somebody changed meanwhile asks whose counts', async () => {
    const office = await openAnn()
    await rate('Discovery', '3: does it alone')
    office.book.enter('Skills!C2', '1')
    await save()
    await text('Somebody rated Discovery meanwhile.').waitFor()
    await text('Level 1, 4 needed').waitFor()
    await sound('stale')
    await button('Use mine').click()
    await save()
    await saved()
    expect(office.book.cell('Skills!C4')).toBe(3)
  })

  test('theirs is kept by a press', async () => {
    const office = await openAnn()
    await rate('Discovery', '3: does it alone')
    office.book.enter('Skills!C2', '1')
    await save()
    await button('Keep theirs').click()
    await status('Nothing to save').waitFor()
    expect(office.book.values('Skills')).toHaveLength(3)
  })

  test('of a skill beyond the role can be added', async () => {
    const office = await openAnn()
    const field = page.getByLabel('Another skill that Ann Ames wants to build')
    await field.fill('discovery')
    await button('Add skill').click()
    await text('discovery is listed above.').waitFor()
    await field.fill('Public speaking')
    await field.press('Enter')
    await save()
    await saved()
    expect(office.book.values('Skills').slice(3)).toEqual([
      ['Ann Ames', 'Public speaking', '', 'yes', '2026-11-24', ''],
    ])
  })

  test('a gap proposes training, and one click assigns it with what has to be done before', async () => {
    const office = await openAnn({ training })
    await text('Assigned with it, to be done before: Listen in on three calls').waitFor()
    await button('Assign Ask well').click()
    await status('Ask well is assigned to Ann Ames, due 8 Dec 2026.').waitFor()
    await text('Ask well Assigned, waits for Listen in on three calls, due 8 Dec 2026').waitFor()
    await sound('assigned')
    expect(
      office.book
        .values('Assignments')
        .slice(1)
        .map((row) => row.slice(0, 6)),
    ).toEqual([
      ['Ann Ames', 'Basics', 'Listen in on three calls', '', '2026-11-24', '2026-12-01'],
      ['Ann Ames', 'Basics', 'Ask well', '', '2026-11-24', '2026-12-08'],
    ])
  })

  test('training that could not be assigned says why', async () => {
    const office = await openAnn({ training })
    await button('Assign Ask well').waitFor()
    office.book.enter('Training!A1', 'Something else')
    await button('Assign Ask well').click()
    await page.getByRole('alert').getByText('Not assigned.').waitFor()
  })

  test('where no training builds a skill, one button leads to adding some', async () => {
    await openAnn()
    await button('Add training that builds Discovery').click()
    await page.getByRole('form', { name: 'New item' }).waitFor()
    expect(await page.getByLabel('Skill', { exact: true }).inputValue()).toBe('Discovery')
    await page.waitForFunction('document.activeElement.matches("form input")')
  })
})

describe('what roles need', () => {
  const openRoles = async (tabs?: Tabs, looks?: Looks) => {
    const office = await open(tabs, looks)
    await button('Roles').click()
    await page.getByRole('heading', { name: 'Account executive' }).waitFor()
    return office
  }
  const form = (role: string) => page.getByRole('form', { name: `What ${role} needs` })

  test('stands by role, with how many are there', async () => {
    await openRoles()
    await text('2 people, 1 open seat').waitFor()
    await text('0 of 2 are there, 1 not rated').waitFor()
    await sound('roles')
  })

  test('begins from a starter that fits the role', async () => {
    const office = await openRoles()
    await page.getByRole('region', { name: 'Sales manager' }).locator('summary').click()
    await sound('starter')
    await button('Begin with these 7 skills').click()
    await status('7 skills added for Sales manager, not saved.').waitFor()
    await sound('role-form')
    await save()
    await saved()
    const rows = office.book.values('Role skills').slice(3)
    expect(rows).toHaveLength(7)
    expect(rows[0]).toEqual(['Sales manager', 'Coaching', 4, 2])
  })

  test('is changed, taken off and added to, and saved as one', async () => {
    const office = await openRoles({ roleSkills: reps })
    await button('Change what Account executive needs').click()
    const of = (skill: string) => form('Account executive').getByRole('group', { name: skill })
    await of('Discovery').getByLabel('Level needed').selectOption('5')
    await button('Take off Negotiation').click()
    await button('Add skill').click()
    await save()
    await text('Name the skill.').waitFor()
    await text('Say which level the role needs.').waitFor()
    await sound('role-faults')
    await of('Skill 2').getByLabel('Skill').fill('discovery')
    await text('discovery is here twice. Keep one.').waitFor()
    await of('discovery').last().getByLabel('Skill').fill('Calling')
    await of('Calling').getByLabel('Level needed').selectOption('3')
    await of('Calling').getByLabel('Weight').fill('1.5')
    await save()
    await saved()
    expect(office.book.values('Role skills').slice(1)).toEqual([
      ['Account executive', 'Discovery', 5, 2],
      ['Account executive', 'Calling', 3, 1.5],
    ])
  })

  test('over what somebody changed meanwhile asks whose counts', async () => {
    const office = await openRoles()
    await button('Change what Account executive needs').click()
    await page.getByLabel('Level needed').first().selectOption('5')
    office.book.enter('Role skills!C2', '3')
    await save()
    await text('Somebody changed what this role needs.').waitFor()
    await button('Use mine').click()
    await save()
    await saved()
    expect(office.book.cell('Role skills!C2')).toBe(5)
  })

  test('a weight is read as the spreadsheet’s locale writes it', async () => {
    const office = await openRoles({}, { locale: 'de_DE' })
    await button('Change what Account executive needs').click()
    await page.getByLabel('Weight').first().fill('1,5')
    await save()
    await saved()
    expect(office.book.cell('Role skills!D2')).toBe(1.5)
  })
})

test('the bench names who is ready, who is on the way, and an open seat that nobody is ready for', async () => {
  await open({
    people: [
      ['Di Dean', '', '', 'Sales development representative', 'Ann Ames', 'West'],
      ['Ed Eck', '', '', 'Sales development representative', 'Ann Ames', 'West'],
      ['Flo Fink', '', '', 'Closer', '', ''],
    ],
    roleSkills: [...reps, ['Closer', 'Negotiation', 3, '']],
    skills: [
      ...annRated,
      ['Di Dean', 'Discovery', 3, '', '', ''],
      ['Di Dean', 'Negotiation', 3, '', '', ''],
      ['Ed Eck', 'Discovery', 1, '', '', ''],
    ],
  })
  await button('Bench').click()
  const executives = page.getByRole('region', { name: 'Account executive' })
  await executives.getByText('open seat, nobody ready').waitFor()
  await executives.getByText('Discovery 3 of 4').waitFor()
  await executives.getByText('Discovery 1 of 4, 1 skill not rated').waitFor()
  await page.getByRole('region', { name: 'Closer' }).getByText('2 ready').waitFor()
  await sound('bench')
})

describe('at any size and in any colours', () => {
  const long = 'Wilhelmina Featherstonehaugh-Cholmondeley von Donaudampfschifffahrtsgesellschaft'
  const tabs: Tabs = {
    people: [[long, '', '', 'Account executive', 'Marcus Bell', 'Dach and Benelux mid-market']],
    roleSkills: [...reps, ['Account executive', 'Donaudampfschifffahrtsgesellschaftsverhandlungsführung', 5, 3]],
    skills: [[long, 'Discovery', 1, 'yes', '2026-08-03', '']],
    training,
  }
  test.each<[string, Looks]>([
    ['big', { fontSize: 32 }],
    ['forced', { forcedColors: true }],
    ['narrow', { width: 240 }],
  ])('%s: everything fits, and axe finds nothing', async (shot, looks) => {
    await open(tabs, looks)
    await sound(`${shot}-people`)
    await button(/^Wilhelmina/).click()
    await button(/^Discovery/).click()
    await sound(`${shot}-person`)
    await button('‹ Everybody').click()
    await button('Roles').click()
    await button('Change what Account executive needs').click()
    await sound(`${shot}-roles`)
    await button('Bench').click()
    await page.getByRole('region', { name: 'Account executive' }).waitFor()
    await sound(`${shot}-bench`)
    await button('Help').click()
    await sound(`${shot}-help`)
  })
})
