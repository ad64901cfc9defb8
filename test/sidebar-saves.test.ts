import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import type { Requests } from '../src/requests'
import { BookOffice } from './setup/book-office'
import { closeBrowser, openSidebar } from './setup/sidebar'
import { workbooks } from './setup/workbooks'

type Saving = {
  screen: string
  /** The request that saves. */
  save: keyof Requests
  /** Opens what holds the field, where it is not in sight at once; done again after the sidebar was closed. */
  opens?(page: Page): Promise<unknown>
  field(page: Page): Locator
  typed: string
}

/** Every screen that saves, and a change of the sample company on it. */
const savings: Saving[] = [
  {
    screen: 'goals',
    save: 'saveGoals',
    field: (page) => page.getByLabel('Goal of Amara Okafor', { exact: true }),
    typed: '330,000',
  },
  {
    screen: 'metrics',
    save: 'saveMetrics',
    opens: (page) => page.getByRole('button', { name: /^Win rate/ }).click(),
    field: (page) => page.getByLabel('Weight'),
    typed: '12%',
  },
  {
    screen: 'plans',
    save: 'savePlan',
    opens: (page) => page.getByRole('button', { name: /^Commercial/ }).click(),
    field: (page) => page.getByLabel('Rate, tier 1'),
    typed: '9%',
  },
  {
    screen: 'training',
    save: 'saveAssignments',
    opens: (page) => page.locator('.learning .who').first().click(),
    field: (page) => page.getByLabel('Evidence'),
    typed: 'Seen in the call of Monday',
  },
  {
    screen: 'settings',
    save: 'saveSettings',
    field: (page) => page.getByLabel('Due soon within (days)'),
    typed: '10',
  },
]

const { 'the sample company': tabs } = await workbooks()

let page: Page
afterEach(() => page.close())
afterAll(closeBrowser)

describe.each(savings)('what is typed on the screen $screen', ({ screen, save, opens, field, typed }) => {
  /** Opens the screen, and types. */
  async function begun() {
    const office = new BookOffice({ tabs })
    page = await openSidebar(office, { screen, height: 900 })
    await opens?.(page)
    await field(page).fill(typed)
    const saves = () => office.asked.filter(({ name }) => name === save).length
    return { office, saves }
  }
  const saved = () => page.getByText('Saved at').waitFor()
  const stands = async () => expect(await field(page).inputValue()).toBe(typed)

  test('stays where saving fails, which is said, and is saved at the next try', async () => {
    const { office, saves } = await begun()
    office.instead = ({ name }) => (name === save ? { failsWith: 'The connection was lost.' } : undefined)
    await page.keyboard.press('Control+s')
    const alert = page.getByRole('alert').filter({ hasText: 'Perhaps not saved.' })
    await alert.getByText('The connection was lost.').waitFor()
    await stands()
    office.instead = () => undefined
    await page.keyboard.press('Control+s')
    await saved()
    expect(saves()).toBe(2)
    expect(await alert.count()).toBe(0)
  })

  test('is sent once, however often Save is pressed while it takes its time', async () => {
    const { office, saves } = await begun()
    let release = () => {}
    const held = new Promise<undefined>((free) => {
      release = () => free(undefined)
    })
    office.instead = ({ name }) => (name === save ? held : undefined)
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Control+s')
    await expect.poll(saves, { timeout: 30_000 }).toBe(1)
    release()
    await saved()
    expect(saves()).toBe(1)
  })

  test('is there again when the sidebar was closed, before saving and while it took its time', async () => {
    const { office, saves } = await begun()
    await page.reload()
    await opens?.(page)
    await stands()
    office.instead = ({ name }) => (name === save ? new Promise(() => {}) : undefined)
    await page.keyboard.press('Control+s')
    await expect.poll(saves, { timeout: 30_000 }).toBe(1)
    await page.reload()
    office.instead = () => undefined
    await opens?.(page)
    await stands()
    await page.keyboard.press('Control+s')
    await saved()
    expect(saves()).toBe(2)
  })
})
