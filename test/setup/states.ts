import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { accessibility, tooSmall, tooWide } from './sidebar'

/** Text that its box cuts off below, as text that runs in the page. */
const cutOff = `[...document.querySelectorAll('body *')]
  .filter((of) => ['hidden', 'clip'].includes(getComputedStyle(of).overflowY) && of.clientHeight > 1)
  .filter((of) => of.scrollHeight > of.clientHeight + 1)
  .map((of) => of.outerHTML.slice(0, 80))`

/** What would be a figure or a text and is neither. */
const nonsense = /\b(?:undefined|NaN|Infinity|null)\b|\[object|#(?:N\/A|REF|VALUE|ERROR)/

/**
 * Moves through everything by the Tab key, and leaves the focus where it was. Gives what the focus met out of the order of the page, or where another part
 * of the screen lies over it.
 */
async function focusFaults(page: Page): Promise<string[]> {
  const faults: string[] = []
  await page.evaluate(`globalThis.before = document.activeElement; globalThis.met = []; before.blur()`)
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab')
    const fault = await page.evaluate<string | null>(`(() => {
      const at = document.activeElement
      if (!at || at === document.body || globalThis.met.includes(at)) return null
      const before = globalThis.met.at(-1)
      globalThis.met.push(at)
      const name = at.outerHTML.slice(0, 100)
      if (before && before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_PRECEDING) return 'out of order: ' + name
      // A choice that is drawn by its label has a box of no size.
      const { left, top, width, height } = (at.labels?.[0]?.contains(at) ? at.labels[0] : at).getBoundingClientRect()
      const over = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 12))
      return over && (at.contains(over) || over.contains(at)) ? '' : 'not in sight: ' + name
    })()`)
    if (fault === null) break
    if (fault) faults.push(fault)
  }
  await page.evaluate('before.focus()')
  return faults
}

/** Holds a screen, as it stands, against everything that every screen promises; `shot` names its pictures. */
export async function holds(page: Page, shot: string): Promise<void> {
  const look = async (name: string, axe: boolean) => {
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${shot}-${name}.png` })
    expect(await page.evaluate(tooWide), `${name}: wider than its box`).toEqual([])
    expect(await page.evaluate(cutOff), `${name}: cut off`).toEqual([])
    expect(await page.evaluate(tooSmall), `${name}: too small to be met`).toEqual([])
    if (axe) expect(await accessibility(page), `${name}: what axe finds`).toEqual([])
  }
  expect(await page.evaluate('document.body.innerText')).not.toMatch(nonsense)
  await look('16px', true)
  await page.evaluate("document.documentElement.style.fontSize = '32px'")
  await look('32px', false)
  await page.evaluate("document.documentElement.style.fontSize = '16px'")
  await page.emulateMedia({ forcedColors: 'active' })
  await look('forced', true)
  await page.emulateMedia({ forcedColors: 'none' })
  const moving = "document.getAnimations().filter((one) => one.playState === 'running').length"
  expect(await page.evaluate(moving), 'what moves though less motion is asked for').toBe(0)
  expect(await focusFaults(page), 'what the Tab key meets').toEqual([])
}
