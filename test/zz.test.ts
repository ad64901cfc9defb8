import { test } from 'vitest'
import { BookOffice } from './setup/book-office'
import { closeBrowser, openSidebar } from './setup/sidebar'
test('shots', async () => {
  const office = new BookOffice({})
  const page = await openSidebar(office, { screen: 'metrics', height: 900 })
  await page.getByText('New business').first().waitFor()
  await page.screenshot({ path: '/tmp/n1.png' })
  const b = page.getByRole('button', { name: /New business/ }).first()
  await b.click(); await page.waitForTimeout(500)
  await page.screenshot({ path: '/tmp/n2.png' })
  for (const name of [/^Add/, /^Begin/, /^Save/]) { const c = page.getByRole('button', { name }).first(); if (await c.count()) { await c.click().catch(() => {}); await page.waitForTimeout(700) } }
  await page.screenshot({ path: '/tmp/n3.png' })
  const w = page.getByRole('button', { name: /Win rate/ }).first()
  if (await w.count()) { await w.click(); await page.waitForTimeout(500) }
  await page.screenshot({ path: '/tmp/n4.png' })
  await closeBrowser()
}, 60000)
