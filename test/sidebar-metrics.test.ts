import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { BookOffice } from './setup/book-office'
import { accessibility, closeBrowser, openSidebar, tooSmall, tooWide } from './setup/sidebar'

let page: Page
afterEach(() => page.close())
afterAll(closeBrowser)

const titles = {
  Objectives: ['Objective', 'Owner', 'Valid from', 'Valid to', 'Target', 'Note'],
  Metrics: ['Metric', 'Objective', 'Kind', 'Unit', 'Direction', 'Source', 'Weight', 'Floor', 'Cap'].concat([
    'Valid from',
    'Valid to',
    'Note',
  ]),
}
const metric = (name: string, weight: number, change: { objective?: string; from?: string; to?: string } = {}) => [
  name,
  change.objective ?? 'Grow new business',
  'leading',
  'count',
  'higher',
  'typed',
  weight,
  '',
  '',
  change.from ?? '2026-01-01',
  change.to ?? '',
  '',
]
const two = () => [metric('Calls', 0.4), metric('Demos', 0.6)]

/** The screen over the built script and a workbook: with an objective and these metrics, or an empty one. */
async function open(metrics?: (string | number)[][], { width = 300, locale = 'en_US' } = {}) {
  const tabs = metrics && {
    Objectives: [titles.Objectives, ['Grow new business', 'Ruth', '', '', '', 'It pays for the rest']],
    Metrics: [titles.Metrics, ...metrics],
  }
  const office = new BookOffice({ locale, ...(tabs && { tabs }) })
  page = await openSidebar(office, { screen: 'metrics', width, height: 800 })
  await page.locator('footer').waitFor()
  return office
}
const button = (name: string | RegExp) => page.getByRole('button', { name })
const status = () => page.locator('footer [role=status]')
const saved = () => status().getByText('Saved at').waitFor()
const written = (office: BookOffice, name: string) =>
  office.book.values('Metrics').flatMap((row) => (row[0] === name ? [[row[6], row[9], row[10]]] : []))
const sound = async () => {
  expect(await accessibility(page)).toEqual([])
  expect(await page.evaluate(tooWide)).toEqual([])
  expect(await page.evaluate(tooSmall)).toEqual([])
}

describe('an empty workbook', () => {
  test('offers starter sets that show what they hold; nothing is written before Save', async () => {
    const { book } = await open()
    for (const name of ['New business', 'Account management', 'Sales development'])
      await page.locator('summary').getByText(name, { exact: true }).click()
    await page.getByText('Renewal rate').waitFor()
    await sound()
    await button('Add 6 metrics for 3 objectives').click()
    await status().getByText('3 objectives and 6 metrics added, not saved.').waitFor()
    expect(book.tabs()).toEqual(['Sheet1'])
    await page.keyboard.press('Control+s')
    await saved()
    expect(book.values('Objectives').slice(1)).toHaveLength(3)
    expect(book.values('Metrics').slice(1)).toHaveLength(6)
    expect(await page.locator('.finding').count()).toBe(0)
    await sound()
  })

  test('a set leaves alone what is there, and says so', async () => {
    const office = await open([metric('Win rate', 1)])
    await page.getByText('Starter sets').click()
    await page.locator('summary').getByText('New business', { exact: true }).click()
    await button('Add 5 metrics for 3 objectives').click()
    await status().getByText('There already: Win rate.').waitFor()
    await button('Save').click()
    await saved()
    expect(written(office, 'Win rate')).toEqual([[1, '2026-01-01', '']])
  })

  test('an objective of one’s own is added with its metric, all by keyboard', async () => {
    const { book } = await open()
    await button('Begin with an objective of your own').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('Keep customers')
    await page.keyboard.press('Escape')
    await page.locator('section.objective').getByRole('button', { name: 'Add metric' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('Renewal rate')
    await page.getByLabel('Unit').selectOption('percent')
    await page.getByText('New from 1 Oct 2026, serving Keep customers.').waitFor()
    await page.keyboard.press('Control+s')
    await saved()
    expect(book.values('Metrics')[1]?.slice(0, 6)).toEqual([
      'Renewal rate',
      'Keep customers',
      'leading',
      'percent',
      'higher',
      'typed',
    ])
  })
})

describe('a change', () => {
  test('from a day on is said in a sentence before it is saved, and written so', async () => {
    const office = await open(two())
    await button(/^Calls/).click()
    await page.getByLabel('Weight').fill('30%')
    await page.getByText('From 24 Nov 2026 the weight is 30%; until then 40%.').waitFor()
    await page.getByLabel('From', { exact: true }).fill('2027-01-01')
    await page.getByText('From 1 Jan 2027 the weight is 30%; until then 40%.').waitFor()
    await sound()
    await page.keyboard.press('Control+s')
    await saved()
    expect(written(office, 'Calls')).toEqual([
      [0.4, '2026-01-01', '2026-12-31'],
      [0.3, '2027-01-01', ''],
    ])
    await button(/^Calls/).click()
    await page.getByText('History: 2 versions').click()
    await page.getByText('1 Jan 2026 – 31 Dec 2026:').waitFor()
    await sound()
  })

  test('from the day on which it began corrects that row, and says so', async () => {
    const office = await open(two())
    await button(/^Calls/).click()
    await page.getByLabel('From', { exact: true }).fill('2026-01-01')
    await page.getByLabel('Weight').fill('35')
    await page.getByText('The weight is 35% instead of 40%, from 1 Jan 2026.').waitFor()
    await button('Save').click()
    await saved()
    expect(written(office, 'Calls')).toEqual([[0.35, '2026-01-01', '']])
  })

  test('that clears a figure from the day on which its row began empties the cell', async () => {
    const office = await open(two())
    await button(/^Calls/).click()
    await page.getByLabel('From', { exact: true }).fill('2026-01-01')
    await page.getByLabel('Weight').fill('')
    await page.getByText('The weight is blank instead of 40%, from 1 Jan 2026.').waitFor()
    await button('Save').click()
    await saved()
    expect(written(office, 'Calls')).toEqual([['', '2026-01-01', '']])
  })

  test('is read and shown as the spreadsheet’s locale writes numbers', async () => {
    const office = await open(two(), { locale: 'de_DE' })
    await button(/^Calls/).click()
    await page.getByLabel('Weight').fill('12,5')
    await button('Save').click()
    await saved()
    expect(written(office, 'Calls')[1]?.[0]).toBe(0.125)
  })

  test('that can’t be saved says why beside the field, and Save leads there', async () => {
    const office = await open(two())
    await button(/^Calls/).click()
    await page.getByLabel('Weight').fill('much')
    await page.getByText('“much” can’t be read. Write a number such as 25%.').waitFor()
    await sound()
    await button(/^Close$/).click()
    await page.keyboard.press('Control+s')
    await status().getByText('1 change to correct first').waitFor()
    await page.waitForFunction("document.activeElement.getAttribute('aria-invalid') === 'true'")
    expect(written(office, 'Calls')).toHaveLength(1)
  })

  test('to a weight that can be either of two percentages asks which', async () => {
    const office = await open(two())
    await button(/^Calls/).click()
    await page.getByLabel('Weight').fill('0.25')
    await page.getByText('Write 25%, or 0.25%: 0.25 can be either.').waitFor()
    await page.keyboard.press('Control+s')
    await status().getByText('1 change to correct first').waitFor()
    await page.getByLabel('Weight').fill('25%')
    await button('Save').click()
    await saved()
    expect(written(office, 'Calls')[1]?.[0]).toBe(0.25)
  })

  test('to a name that is there already is refused beside the name', async () => {
    await open(two())
    await button('Add metric').last().click()
    await page.getByLabel('Name').fill('calls')
    await page.getByText('Calls is there already. Change it where it stands.').waitFor()
  })

  test('is kept when the sidebar is closed, and can be discarded and brought back', async () => {
    await open(two())
    await button(/^Calls/).click()
    await page.getByLabel('Weight').fill('30')
    await page.reload()
    await page.getByText('Not saved yet:').waitFor()
    await button('Discard').click()
    await status().getByText('Changes discarded').waitFor()
    await button('Undo').click()
    await button(/^Calls/).click()
    expect(await page.getByLabel('Weight').inputValue()).toBe('30')
    await page.locator('form').getByRole('button', { name: 'Undo' }).click()
    await status().getByText('Calls stays as it is.').waitFor()
  })

  test('meets what somebody else changed: nothing is saved until one of both is chosen', async () => {
    const office = await open(two())
    await button(/^Calls/).click()
    await page.getByLabel('Weight').fill('30')
    office.book.enter('Metrics!G2', '20%')
    await page.keyboard.press('Control+s')
    await page.getByText('Somebody changed Calls meanwhile.').waitFor()
    expect(written(office, 'Calls')).toEqual([[0.2, '2026-01-01', '']])
    await sound()
    await button('Use mine').click()
    await page.getByText('From 24 Nov 2026 the weight is 30%; until then 20%.').waitFor()
    await button('Save').click()
    await saved()
    expect(written(office, 'Calls')).toEqual([
      [0.2, '2026-01-01', '2026-11-23'],
      [0.3, '2026-11-24', ''],
    ])
  })

  test('whose answer was lost on its way is found saved, and not saved twice', async () => {
    const office = await open(two())
    await button(/^Calls/).click()
    await page.getByLabel('Weight').fill('30')
    office.instead = async (asked) => {
      office.instead = () => undefined
      await office.book.request(asked.name as 'saveMetrics', asked.input as never)
      return { failsWith: 'NetworkError' }
    }
    await button('Save').click()
    await page.getByText('Perhaps not saved.').waitFor()
    await button('Try again').click()
    await saved()
    expect(written(office, 'Calls')).toHaveLength(2)
  })
})

describe('what is retired', () => {
  test('ends the day before, is folded away, and can be put in force again', async () => {
    const office = await open(two())
    await button(/^Demos/).click()
    await button('Retire…').click()
    await page.getByLabel('Retired from').fill('2026-11-01')
    await page.getByText('It ends on 31 Oct 2026. Its goals and actuals until then stay.').waitFor()
    await button('Save').click()
    await page.getByText('Retired: Demos').click()
    expect(written(office, 'Demos')).toEqual([[0.6, '2026-01-01', '2026-10-31']])
    await sound()
    await button('Put in force again…').click()
    await page.getByText('In force again from 24 Nov 2026, serving Grow new business.').waitFor()
    await button('Save').click()
    await saved()
    expect(written(office, 'Demos')).toEqual([
      [0.6, '2026-01-01', '2026-10-31'],
      [0.6, '2026-11-24', ''],
    ])
  })

  test('an objective names the metrics that serve it still', async () => {
    await open(two())
    await button(/^Grow new business/).click()
    await button('Retire…').click()
    await page.getByText('Calls, Demos serve it still.').waitFor()
    await sound()
  })
})

describe('findings', () => {
  test('name what does not fit and lead to where it is mended', async () => {
    const office = await open([metric('Calls', 0.4, { objective: '' }), metric('Demos', 0.5)])
    await page.getByText('Calls serves no objective. Choose the one it serves, or retire it.').waitFor()
    await page.getByText('The weights in force add up to 90%, not to 100%.').waitFor()
    await sound()
    await button('Open Calls').click()
    await page.getByLabel('Objective that it serves').selectOption('Grow new business')
    await page.getByLabel('Weight').fill('50')
    await button('Save').click()
    await saved()
    expect(await page.locator('.finding').count()).toBe(0)
    expect(written(office, 'Calls')).toHaveLength(2)
  })

  test('an objective without a metric is named', async () => {
    await open([metric('Calls', 1, { objective: 'Another' })])
    await page.getByText('Grow new business has no metric, so nobody can tell whether it is reached.').waitFor()
  })
})

test('tabs that can’t be read are said, and can be tried again', async () => {
  const office = new BookOffice({})
  office.instead = () => ({ failsWith: 'NetworkError' })
  page = await openSidebar(office, { screen: 'metrics' })
  await page.getByText('The tabs could not be read.').waitFor()
  office.instead = () => undefined
  await button('Try again').click()
  await page.getByText('What do you want to reach?').waitFor()
})

test('of two readings the later one is shown, though the earlier one is answered last', async () => {
  const office = await open(two())
  let release = () => {}
  const held = new Promise<void>((free) => {
    release = free
  })
  office.instead = async () => {
    office.instead = () => undefined
    const early = await office.book.request('metrics', {})
    await held
    return early
  }
  await button('Read the tabs again').click()
  await page.waitForFunction("document.querySelector('.skeleton')")
  office.book.enter('Metrics!A3', 'Visits')
  await button('Read the tabs again').click()
  await button(/^Visits/).waitFor()
  release()
  await page.evaluate('new Promise((told) => setTimeout(told, 50))')
  expect(await button(/^Demos/).count()).toBe(0)
})

test('help says why, and a narrow sidebar holds everything', async () => {
  await open(two(), { width: 240 })
  await button(/^Calls/).click()
  await sound()
  await button('Help').click()
  await page.getByText('A leading metric moves before the result does').waitFor()
  await sound()
})
