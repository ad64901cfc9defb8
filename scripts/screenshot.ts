import { mkdir } from 'node:fs/promises'
import { buildAddon, buildPage } from './build'
import { launch } from './chromium'
import { serve } from './serve'

const day = '2026-05-20'
const patience = 60_000

/** Draws the picture of the README: the sample's forecast, with the planner open beside it. */
await buildAddon()
await buildPage()
const { url, server } = await serve('dist/workbench')
const browser = await launch()
const page = await browser.newPage({ viewport: { width: 1440, height: 820 } })
page.setDefaultTimeout(patience)
await page.goto(`${url}?today=${day}`)
const choose = async (label: string) => {
  for (const name of ['Extensions', 'Sales Performance Planner', label])
    await page.getByRole('menuitem', { name, exact: true }).click()
}
await page.getByRole('button', { name: 'Got it' }).click()
await choose("Generate this quarter's forecast")
await page.getByText('rows read').waitFor()
// What is worth a look is told in a dialog; the picture shows the sheet.
const dialog = page.getByRole('dialog')
if (await dialog.isVisible()) await dialog.getByRole('button', { name: 'OK' }).click()
await page.getByRole('button', { name: 'Close this message' }).click()
await choose('Open planner')
const sidebar = page.frameLocator('aside iframe')
await sidebar.getByRole('button', { name: /^Goals/ }).click()
await sidebar.getByText('Amara Okafor').first().waitFor()
await page.getByText('Saved on this computer').waitFor()
await page.waitForTimeout(500)
await mkdir('docs', { recursive: true })
await page.screenshot({ path: 'docs/workbench.png' })
await browser.close()
server.close()
