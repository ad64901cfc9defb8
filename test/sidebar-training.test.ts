import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { BookOffice } from './setup/book-office'
import { accessibility, closeBrowser, openSidebar, tooSmall, tooWide } from './setup/sidebar'
import { given, trainingTabs } from './setup/training'

let page: Page
const open = async (start: object = {}, looks = {}, prepare: (office: BookOffice) => unknown = () => {}) => {
  const office = new BookOffice({ tabs: trainingTabs(), ...start })
  await prepare(office)
  page = await openSidebar(office, { screen: 'training', ...looks })
  await page.locator('main .views').waitFor()
  return office
}
afterEach(() => page.close())
afterAll(closeBrowser)

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
/** The line of somebody's item, which has these words. */
const line = (who: string, what: string) =>
  page
    .locator('.learning', { has: page.locator('.who small:first-of-type', { hasText: what }) })
    .filter({ hasText: who })
const inSight = () => page.locator('.learning .who').evaluateAll((all) => all.map((one) => one.textContent))
const focused = () => page.evaluate('document.activeElement.textContent || document.activeElement.value')
const status = (words: string) => page.getByRole('status').filter({ hasText: words }).waitFor()

describe('the Training screen', () => {
  test('shows what is due, what is late first, and how late it is', async () => {
    await open()
    await line('Ann', 'pipeline').waitFor()
    expect(await inSight()).toEqual([
      'Ann AmesLearn the pipeline viewdue 9 Nov 2026 · 15 days late',
      'Ben OkaforRead the handbookno due day · not required',
      'Ann AmesShadow three callsdue 16 Dec 2026 · after Learn the pipeline view',
    ])
    await page.getByLabel('Show', { exact: true }).last().selectOption('Done (1)')
    await page.getByText('done 6 Nov 2026').waitFor()
  })

  test('leaves out people who left, says how many items that are, and shows them when asked', async () => {
    await open({ tabs: trainingTabs({ assignments: [given('Dee Park', 'Shadow three calls')] }) })
    await page.getByText('1 item of people who left is left out.').waitFor()
    expect(await inSight()).toEqual([])
    await page.getByLabel('Show', { exact: true }).last().selectOption('Of people who left (1)')
    await line('Dee Park', 'Shadow three calls').waitFor()
  })

  test('assigns a plan to a team, shows beforehand what that adds, and completes an item of it', async () => {
    const office = await open({ tabs: trainingTabs({ assignments: [] }) })
    await button('Assign training').click()
    await page.getByLabel('Training plan').selectOption('Onboarding (4 items)')
    await page.getByLabel('Assign to').selectOption('Everybody of a team')
    await page.getByLabel('Team').selectOption('Enterprise')
    await page.getByText('14 items for 4 people.').waitFor()
    await page.getByText('2 items are for another role.').waitFor()
    expect(office.book.values('Assignments')).toHaveLength(1)
    await button('Assign 14 items').click()
    await page.getByRole('heading', { name: 'Assigned to 4 people.' }).waitFor()
    expect(await focused()).toBe('Assigned to 4 people.')
    expect(office.book.values('Assignments')).toHaveLength(15)
    await button('Show what is due').click()
    await line('Ann Ames', 'Learn the pipeline view').locator('.who').click()
    await button('Done today').click()
    await page.getByLabel('Evidence').fill('https://badges.test/7')
    await page.getByLabel('Score').fill('87.5')
    await status('1 change, not saved')
    await page.keyboard.press('Control+s')
    await status('Saved at')
    await line('Ann Ames', 'Learn the pipeline view').waitFor({ state: 'detached' })
    expect(office.book.values('Assignments')[1]?.slice(0, 10)).toEqual(
      ['Ann Ames', 'Onboarding', 'Learn the pipeline view', '', '2026-11-24', '2026-12-01', '', '2026-11-24'].concat([
        87.5 as unknown as string,
        'https://badges.test/7',
      ]),
    )
  })

  test('says beside the name that somebody is not in the tab People', async () => {
    await open()
    await button('Assign').first().click()
    await page.getByLabel('Training plan').selectOption('Compliance (1 item)')
    await page.getByRole('combobox', { name: 'Person' }).fill('Zoe')
    await page.keyboard.press('Enter')
    await page.getByText('Zoe is not in the tab People. Check the name, or add it there.').waitFor()
    await page.getByRole('combobox', { name: 'Person' }).fill('annie')
    await page.keyboard.press('Tab')
    await page.getByText('1 item for 1 person.').waitFor()
  })

  test('finds whom to assign to by a part of the name, and leaves out items that are not wanted', async () => {
    const office = await open()
    await button('Assign').first().click()
    await page.getByLabel('Training plan').selectOption('Onboarding (4 items)')
    await page.getByRole('combobox', { name: 'Person' }).pressSequentially('you')
    await page.getByRole('option', { name: /^Cy Young/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('4 items for 1 person.').waitFor()
    await page.getByText('due 8 Dec 2026').waitFor()
    await page.getByRole('checkbox', { name: 'Learn the pipeline view' }).uncheck()
    await page.getByText('Comes after Learn the pipeline view, which is not assigned.').waitFor()
    await page.getByRole('checkbox', { name: 'Shadow three calls' }).uncheck()
    await page.getByRole('checkbox', { name: 'Read the handbook' }).uncheck()
    await page.getByText('1 item for 1 person.').waitFor()
    await button('Assign 1 item').click()
    await page.getByRole('heading', { name: 'Assigned to 1 person.' }).waitFor()
    expect(
      office.book
        .values('Assignments')
        .slice(5)
        .map(([who, , what]) => `${who}: ${what}`),
    ).toEqual(['Cy Young: Demo to your manager'])
  })

  test('finds by typing, and shows fifty at a time', async () => {
    const many = Array.from({ length: 120 }, (_, i) => given('Ann Ames', `Item ${i}`, { plan: '' }))
    const office = await open({ tabs: trainingTabs({ assignments: many }) })
    await line('Ann', 'Item 49').waitFor()
    await button('Show 50 more of 120 items').click()
    await line('Ann', 'Item 99').waitFor()
    await button('Show 20 more of 120 items').waitFor()
    await page.getByLabel('Find a person, team or item').fill('item 119')
    await line('Ann', 'Item 119').waitFor()
    expect(await inSight()).toHaveLength(1)
    expect(office.asked.at(-1)?.input).toEqual({ find: 'item 119', filter: 'open', from: 0 })
    await page.getByLabel('Find a person, team or item').fill('nobody')
    await page.getByText('Nothing is found.').waitFor()
  })

  test('judges while it is typed, and leads to what has to be corrected', async () => {
    await open()
    await line('Ben', 'Read the handbook').locator('.who').click()
    await page.getByLabel('Done on').fill('2026-11-05')
    await page.getByText('Expected a day not before 10 Nov 2026, when it was started.').waitFor()
    await button('Close').click()
    await button('Save').click()
    await page.getByText('Expected a day not before').waitFor()
    await page.waitForFunction('document.activeElement.matches("[aria-invalid]")')
    await page.getByLabel('Done on').fill('')
    await page.getByLabel('Score').fill('good')
    await page.getByText('“good” can’t be read. Write a number such as 87.5.').waitFor()
  })

  test('keeps what was typed when saving fails, when the screen is closed, and when it is discarded', async () => {
    const office = await open()
    office.instead = ({ name }) => (name === 'saveAssignments' ? { failsWith: 'the connection was lost' } : undefined)
    await line('Ann', 'pipeline').locator('.who').click()
    await button('Done today').click()
    await button('Save').click()
    await page.getByText('Perhaps not saved.').waitFor()
    await button('Back').click()
    await button(/^Training Who/).click()
    await status('1 change, not saved')
    await button('Discard').click()
    await button('Undo').click()
    office.instead = () => undefined
    await button('Save').click()
    await status('Saved at')
    expect(office.book.values('Assignments')[1]?.[7]).toBe('2026-11-24')
  })

  test('says that somebody changed the row meanwhile, and lets one choose', async () => {
    const office = await open()
    await line('Ann', 'pipeline').locator('.who').click()
    await button('Done today').click()
    office.book.enter('Assignments!L2', 'On leave')
    await button('Save').click()
    await page.getByText('It is overdue there now, with the note “On leave”.').waitFor()
    await page.waitForFunction('document.activeElement.textContent === "Keep theirs"')
    await button('Use mine').click()
    await button('Save').click()
    await status('Saved at')
    expect([7, 11].map((at) => office.book.values('Assignments')[1]?.[at])).toEqual(['2026-11-24', ''])
  })

  test('leads from an empty workbook to a training plan', async () => {
    const office = await open({ tabs: { Sheet1: [['mine']] } })
    await button('Begin with a training plan').click()
    await page.getByRole('heading', { name: 'What is there to learn?' }).waitFor()
    await page.getByText('First 60 days of an account executive').click()
    await button('Add 7 items').click()
    await status('7 items added, not saved')
    await button(/^Product course/).click()
    await page.getByLabel('Due after so many days').fill('ten')
    await page.getByText('Write a whole number such as 14.').waitFor()
    await page.getByLabel('Due after so many days').fill('10')
    await button('Save').click()
    await status('Saved at')
    expect(
      office.book
        .values('Training')
        .slice(1)
        .map(([, , item]) => item),
    ).toHaveLength(7)
    expect(office.book.values('Training')[3]?.slice(2, 8)).toEqual(['Product course', 'course', '', 'yes', '', 10])
    await button('Assign').first().click()
    await page.getByLabel('Training plan').selectOption('First 60 days of an account executive (7 items)')
  })

  test('changes an item of a plan, and says beside the field what does not fit', async () => {
    const office = await open()
    await button('Plans').click()
    await button(/^Learn the pipeline view/).click()
    await page.getByText('More: role').click()
    await page.getByLabel('To be done before').selectOption('Shadow three calls')
    await button('Save').click()
    await page.locator('.fault', { hasText: 'Shadow three calls waits for this item' }).waitFor()
    await page.getByLabel('To be done before').selectOption('Read the handbook')
    await page.getByLabel('Due after so many days').fill('5')
    await button('Save').click()
    await status('Saved at')
    expect(office.book.values('Training')[1]?.slice(6, 8)).toEqual(['Read the handbook', 5])
  })
})

describe('an item of a plan that somebody changed meanwhile', () => {
  const late = async () => {
    const office = await open()
    await button('Plans').click()
    await button(/^Shadow three calls/).click()
    await page.getByLabel('Due after so many days').fill('21')
    return office
  }

  test('is theirs or mine, by choice', async () => {
    const office = await late()
    office.book.enter('Training!H3', '10')
    await button('Save').click()
    await page.getByText('There it is now: enablement tool · due after 10 days').waitFor()
    await page.waitForFunction('document.activeElement.textContent === "Keep theirs"')
    await button('Use mine').click()
    await button('Save').click()
    await status('Saved at')
    expect(office.book.values('Training')[2]?.[7]).toBe(21)
  })

  test('can be added anew where it is gone', async () => {
    const office = await late()
    office.book.enter('Training!C3', 'Shadow five calls')
    await button('Save').click()
    await page.getByText('This item is no longer in the tab.').waitFor()
    await button('Add it anew').click()
    await button('Save').click()
    await status('Saved at')
    expect(office.book.values('Training').map((row) => row[2])).toEqual(
      expect.arrayContaining(['Shadow five calls', 'Shadow three calls']),
    )
  })
})

describe('the Training progress screen', () => {
  test('shows how training stands, puts it on its sheet with one button, and takes that back', async () => {
    const office = await open()
    await button('Put it on a sheet: Training progress').click()
    await page.getByText('Required training done', { exact: true }).waitFor()
    expect((await page.locator('.figures').first().innerText()).split('\n').filter(Boolean)).toEqual(
      'To do,3,Of these overdue,1,Required training done,1 of 2 due, 50%'.split(/,(?! )/),
    )
    await button('Generate the sheet').click()
    await page.getByRole('heading', { name: 'Training progress is generated.' }).waitFor()
    expect(office.book.tabs()).toContain('Training progress')
    await button('Undo').click()
    await page.getByRole('heading', { name: 'Training progress is undone.' }).waitFor()
    expect(office.book.tabs()).not.toContain('Training progress')
  })

  test('leads to Training where nobody is assigned anything', async () => {
    page = await openSidebar(new BookOffice({}), { screen: 'training-progress' })
    await page.getByText('Nobody is assigned any training yet.').waitFor()
    await button('Open Training').click()
    await page.getByRole('heading', { name: 'Who learns what by when?' }).waitFor()
  })
})

const long = 'Bartholomew-Alexander Featherstonehaugh-Cholmondeley'

describe.each([16, 32])(
  'with text of %i px, axe finds nothing, and nothing is cut or too small at 300 px',
  (fontSize) => {
    const looks = { fontSize, height: 2600 }
    const check = async (shot: string) => {
      if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/training-${shot}-${fontSize}.png` })
      expect(await page.evaluate(tooWide), shot).toEqual([])
      expect(await page.evaluate(tooSmall), shot).toEqual([])
      expect(await accessibility(page), shot).toEqual([])
    }
    const item = 'Present the quarterly business review to the whole regional leadership-team'
    const tabs = trainingTabs({
      people: [{ name: long, role: 'Account executive', team: 'Enterprise' }],
      assignments: [
        given(long, 'Learn the pipeline view', { dueOn: '2026-11-09' }),
        given(long, 'Shadow three calls', { dueOn: '2026-11-26' }),
        given(long, item, { plan: '', startedOn: '2026-11-20' }),
        given('Zoe', item, { plan: '' }),
      ],
    })

    test('where there is nothing yet, and while a plan is written', async () => {
      await open({ tabs: { Sheet1: [['mine']] } }, looks)
      await check('empty')
      await button('Begin with a training plan').click()
      await page.getByText('First 60 days of an account executive').click()
      await check('starters')
      await button('Add 7 items').click()
      await button(/^Demo to your manager/).click()
      await page.getByText('More: role').click()
      await page.getByLabel('Due after so many days').fill('ten')
      await check('plan')
    })

    test('while training is completed, with long names and findings', async () => {
      await open({ tabs }, looks)
      await line(long, 'pipeline').waitFor()
      await check('due')
      await line(long, 'Shadow').locator('.who').click()
      await button('Done today').click()
      for (const summary of await page.locator('summary').all()) await summary.click()
      await page.getByLabel('Due on').fill('2026-10-01')
      await check('form')
      await button('Help').click()
      await check('help')
    })

    test('before and after it is assigned, and before and after it is put on its sheet', async () => {
      await open({ tabs }, looks)
      await button('Assign').first().click()
      await page.getByLabel('Training plan').selectOption('Onboarding (4 items)')
      await page.getByRole('combobox', { name: 'Person' }).fill('feather')
      await page.getByRole('option', { name: long }).waitFor()
      await check('found')
      await page.keyboard.press('Enter')
      await page.getByText('What will be added').waitFor()
      await check('assign')
      await button(/^Assign \d/).click()
      await page.getByRole('heading', { name: 'Assigned to 1 person.' }).waitFor()
      await check('assigned')
      await button('Show what is due').click()
      await button('Put it on a sheet: Training progress').click()
      await page.getByText('Required training done', { exact: true }).waitFor()
      await check('progress')
      await button('Generate the sheet').click()
      await page.getByRole('heading', { name: 'Training progress is generated.' }).waitFor()
      await check('progress-done')
    })
  },
)
