import { afterAll, expect, test } from 'vitest'
import { dealTab } from './setup/reached'
import { closeBrowser, goal, Office, openSidebar, person } from './setup/sidebar'

afterAll(closeBrowser)

test('the card of a team shows what that team has reached, whichever stood there before', async () => {
  const office = new Office(
    [person('Amara', { team: 'East' }), person('Bjørn', { team: 'West' })],
    [goal('', 400000, { team: 'All' }), goal('', 100000, { team: 'East' }), goal('', 300000, { team: 'West' })],
  )
  office.reached.deals = dealTab(
    ['Amara', 'Closed Won', 90000, '2026-10-20', '2026-09-01'],
    ['Bjørn', 'Closed Won', 310000, '2026-10-21', '2026-09-13'],
  )
  const page = await openSidebar(office, { screen: 'goals' })
  const card = page.locator('.card').first()
  const people = page.getByLabel('People', { exact: true })
  for (const [of, actual] of [
    ['Everybody', '400,000'],
    ['East', '90,000'],
    ['West', '310,000'],
    ['Everybody', '400,000'],
  ] as const) {
    await people.selectOption({ label: of })
    await card.getByRole('heading', { name: of }).waitFor()
    await expect.poll(() => card.locator('.reached').innerText()).toContain(`Actual ${actual}`)
  }
  await page.close()
})
