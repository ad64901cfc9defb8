import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { actions } from '../src/actions'
import { openBrowser, type Visitor } from './setup/page'

let browser: Awaited<ReturnType<typeof openBrowser>>
let visitor: Visitor

beforeAll(async () => {
  browser = await openBrowser()
  visitor = await browser.come('?empty&today=2026-06-30')
})
afterAll(() => browser?.close())

describe('the menus', () => {
  test('hold what onOpen built, in its order, and are walked by keys', async () => {
    const { page } = visitor
    for (const key of ['F10', 'End', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key)
    const items = page.getByRole('menu', { name: 'Sales Performance Planner' }).getByRole('menuitem')
    await items.first().waitFor()
    const labels = await items.locator('.menu-label').allTextContents()
    expect(labels).toEqual(Object.values(actions).map((action) => action.label))
    for (const key of ['Escape', 'Escape', 'Escape']) await page.keyboard.press(key)
    await page.getByRole('menu').first().waitFor({ state: 'detached' })
  })

  test('hold what the engine can do', async () => {
    await visitor.choose('Insert')
    await expect.poll(() => visitor.page.getByRole('menuitem', { name: 'Chart' }).count()).toBeGreaterThan(0)
    await visitor.page.keyboard.press('Escape')
  })
})

describe('custom functions', () => {
  test('are proposed and explained while they are typed, and give their value', async () => {
    const { page } = visitor
    await visitor.select('A1')
    await page.keyboard.type('=COMMISSION_B')
    await page.locator('.o-autocomplete-dropdown').getByText('COMMISSION_BREAKDOWN').waitFor()
    for (let i = 0; i < 2; i++) await page.keyboard.press('Backspace')
    await page.keyboard.type('(100000,15%')
    await page.locator('.o-formula-assistant').getByText('COMMISSION').first().waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => visitor.cell('Sheet1!A1')).toBe(15000)
  })

  test('take a semicolon between arguments, as every example here writes it', async () => {
    await visitor.type('A2', '=COMMISSION(100000; 15%)')
    await expect.poll(() => visitor.cell('Sheet1!A2')).toBe(15000)
    await visitor.type('B2', '=SUM({1,2;3,4}; 10)&"; "')
    await expect.poll(() => visitor.cell('Sheet1!B2')).toBe('20; ')
  })

  test('tell what is wrong when the pointer rests on the cell', async () => {
    const { page } = visitor
    await visitor.type('A3', '=COMMISSION("x",15%)')
    await expect.poll(() => visitor.cell('Sheet1!A3')).toBe('#ERROR')
    const { x, y } = await visitor.middle('A3')
    await page.mouse.move(x + 300, y + 200)
    await page.mouse.move(x, y)
    await page.locator('.o-error-tooltip').getByText('found "x", expected').waitFor()
  })
})

describe('the sidebar', () => {
  test('opens 300 px wide with the file that Google would serve, and reaches the script', async () => {
    const { page } = visitor
    await visitor.choose('Extensions', 'Sales Performance Planner', 'Open planner')
    const frame = page.locator('aside iframe')
    await frame.waitFor()
    expect((await frame.boundingBox())?.width).toBe(300)
    await page.frameLocator('aside iframe').locator('#app > *').first().waitFor()
    const inside = page.frames().find((f) => f.parentFrame() && f.url() === 'about:srcdoc')
    const answer = await inside?.evaluate(`new Promise((resolve, reject) =>
      google.script.run.withSuccessHandler(resolve).withFailureHandler(reject)
        .sidebarRequest(JSON.stringify({ name: 'checkWorkbook', input: {} })))`)
    expect(JSON.parse(String(answer))).toHaveProperty('value')
    await page.getByRole('button', { name: 'Close the sidebar' }).click()
    await frame.waitFor({ state: 'detached' })
  })
})

describe('messages', () => {
  test('an action’s toast shows, and goes when it is closed', async () => {
    const { page } = visitor
    await visitor.choose('Extensions', 'Sales Performance Planner', 'Set up workbook')
    const toast = page.getByText('Made the tabs')
    await toast.waitFor()
    await page.getByRole('button', { name: 'Close this message' }).first().click()
    await toast.waitFor({ state: 'detached' })
  })
})

test('what is ours passes axe: the bar, an open menu, a dialog, the note', async () => {
  const { page } = visitor
  await page.evaluate(axe.source)
  const faults = async (part: string) => {
    const found = await page.evaluate<{ violations: { id: string }[]; incomplete: { id: string }[] }>(
      `axe.run(${JSON.stringify(part)})`,
    )
    return [...found.violations, ...found.incomplete.filter(({ id }) => id === 'color-contrast')].map(({ id }) => id)
  }
  expect(await faults('#chrome')).toEqual([])
  await visitor.choose('File')
  expect(await faults('.menu')).toEqual([])
  await page.getByRole('menuitem', { name: 'Start over' }).click()
  await page.getByRole('dialog').waitFor()
  expect(await faults('#messages')).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await visitor.select('B5')
  await visitor.choose('Insert', 'Add note')
  await page.getByRole('dialog').waitFor()
  expect(await faults('#messages')).toEqual([])
  await page.keyboard.press('Escape')
})

test('the page reports no error and asks the network for nothing', () => {
  expect(visitor.errors).toEqual([])
})
