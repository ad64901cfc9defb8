import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { launch } from '../scripts/chromium'

/** A script of the test's own, run as the page runs the add-on's: it asks twice, and toasts. */
const script = `
  import { render } from 'preact'
  import { Dialogs } from './messages/dialog'
  import { Toasts } from './messages/toasts'
  import { inTurn, screen } from './script/executions'
  const { alert, toast } = screen(() => {}, () => {})
  render([<Dialogs />, <Toasts />], document.body)
  let runs = 0
  window.done = inTurn('Working', () => {
    runs += 1
    toast('Begun', '')
    const first = alert('First', 'Go on?', 'OK_CANCEL')
    const second = alert('Second', 'Really?', 'YES_NO')
    alert('Third', 'It is done.', 'OK')
    return [runs, first, second]
  })`

let browser: Browser
let page: Page
let code = ''

beforeAll(async () => {
  const bundle = await build({
    stdin: { contents: script, loader: 'tsx', resolveDir: 'scripts/workbench/page' },
    bundle: true,
    write: false,
    jsx: 'automatic',
    jsxImportSource: 'preact',
  })
  code = bundle.outputFiles[0]?.text ?? ''
  browser = await launch()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  page = await browser.newPage()
  await page.evaluate(code)
  await page.getByRole('dialog', { name: 'First' }).waitFor()
})

test('a question pauses the script, which is run again with the answers so far', async () => {
  await page.getByRole('dialog', { name: 'First' }).getByRole('button', { name: 'OK' }).click()
  await page.getByRole('dialog', { name: 'Second' }).getByRole('button', { name: 'No' }).click()
  expect(await page.evaluate('window.done')).toEqual([3, 'OK', 'NO'])
})

test('a plain message does not hold the script up, and what it shows is shown once', async () => {
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'Second' }).waitFor()
  expect(await page.getByText('Begun').count()).toBe(0)
  await page.keyboard.press('Enter')
  expect(await page.evaluate('window.done')).toEqual([3, 'OK', 'YES'])
  await page.getByRole('dialog', { name: 'Third' }).waitFor()
  expect(await page.getByText('Begun').count()).toBe(1)
})

test('Escape closes a question, and the script is told so', async () => {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog', { name: 'Second' }).waitFor()
  await page.keyboard.press('Escape')
  expect(await page.evaluate('window.done')).toEqual([3, 'CLOSE', 'CLOSE'])
})
