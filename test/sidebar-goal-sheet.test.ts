import type { Page } from 'playwright-core'
import { afterAll, afterEach, expect, test } from 'vitest'
import { BookOffice } from './setup/book-office'
import { accessibility, closeBrowser, openSidebar, tooSmall, tooWide } from './setup/sidebar'
import { teamTabs } from './setup/team'

let page: Page
afterEach(() => page.close())
afterAll(closeBrowser)

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })

test.each([16, 32])(
  'the goal sheet says goals, pay and training, and is a page to print: text of %i px',
  async (fontSize) => {
    page = await openSidebar(new BookOffice({ tabs: teamTabs }), { fontSize, height: 1400 })
    await button(/^Eve Eng/).click()
    await button('Goal sheet').click()
    const sheet = page.locator('.sheet')
    await sheet.getByText('Goals of FY2026-Q4, as saved').waitFor()
    expect(await sheet.innerText()).toMatch(/Closed won:\s*92,000 USD, agreed, seen on 16 Oct 2026/)
    await sheet.getByText('Eve Eng has no plan in the tab People.').waitFor()
    await sheet.getByText('None is assigned.').waitFor()
    expect(await page.evaluate(tooWide)).toEqual([])
    expect(await page.evaluate(tooSmall)).toEqual([])
    expect(await accessibility(page)).toEqual([])
    if (process.env.SHOTS) await sheet.screenshot({ path: `${process.env.SHOTS}/goal-sheet-${fontSize}.png` })
    const [file] = await Promise.all([page.waitForEvent('download'), button('Download page to print').click()])
    expect(file.suggestedFilename()).toBe('Goal sheet FY2026-Q4 Eve Eng.html')
  },
)
