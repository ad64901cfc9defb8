import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { screens } from '../sidebar/shell/screens'
import { BookOffice } from './setup/book-office'
import { closeBrowser, openSidebar } from './setup/sidebar'
import { holds } from './setup/states'
import { workbooks } from './setup/workbooks'

const names = ['home', ...screens.map(({ name }) => name)]

/** A company is opened once for all screens: none of these tests writes. */
const offices = Object.entries(await workbooks()).map(([state, tabs]) => ({ state, office: new BookOffice({ tabs }) }))

let page: Page
afterEach(() => page.close())
afterAll(closeBrowser)

describe.each(names)('the screen %s', (screen) => {
  test.each(offices)('holds over $state', async ({ state, office }) => {
    let release = () => {}
    const held = new Promise<undefined>((free) => {
      release = () => free(undefined)
    })
    office.instead = () => held
    office.asked.length = 0
    page = await openSidebar(office, { screen, height: 720 })
    await page.locator('h1').waitFor()
    if (state === 'an empty workbook' && office.asked.length) await holds(page, `${screen}, while it is read`)
    release()
    office.instead = () => undefined
    await page.waitForFunction("!document.querySelector('.skeleton')")
    expect(await page.evaluate('document.activeElement.tagName'), 'where the focus is').not.toBe('BODY')
    await holds(page, `${screen}, ${state}`)
  })

  test('says what went wrong where Google can’t be reached, and tries again', async () => {
    const [{ office }] = offices as [(typeof offices)[number]]
    office.instead = () => ({ failsWith: 'We’re sorry, a server error occurred. Please wait a bit and try again.' })
    office.asked.length = 0
    page = await openSidebar(office, { screen, height: 720 })
    await page.locator('h1').waitFor()
    // Help reads nothing.
    if (!office.asked.length) return
    await page.getByText('server error occurred').waitFor()
    await holds(page, `${screen}, not read`)
    office.instead = () => undefined
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.waitForFunction("!document.body.innerText.includes('server error')")
    expect(await page.evaluate('document.activeElement.tagName'), 'where the focus is').not.toBe('BODY')
  })
})
