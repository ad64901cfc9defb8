import { launch } from './scripts/chromium.ts'
import { buildAddon, buildPage } from './scripts/build.ts'
import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'
if (!process.argv.includes('--nobuild')) { await buildAddon(); await buildPage() }
const b = await launch()
const p = await b.newPage({ viewport: { width: 2150, height: 1500 } })
p.on('pageerror', (e) => console.log('ERR', e.message))
await p.goto(`${pathToFileURL(resolve('dist/workbench/index.html'))}`)
await p.waitForFunction('window.workbench')
await p.waitForTimeout(1500)
await p.locator('text=Extensions').first().click()
await p.waitForTimeout(500)
await p.mouse.move(719, 61)
await p.waitForTimeout(900)
await p.mouse.click(719, 61)
await p.waitForTimeout(900)
await p.getByText("Generate this quarter's forecast", { exact: true }).last().click({ timeout: 5000 }).catch((e) => console.log(e.message))
await p.waitForTimeout(4000)
await p.screenshot({ path: '/tmp/look/1.png' })
await p.keyboard.press('Escape'); await p.locator('button:has-text("OK")').first().click().catch(()=>{})
await p.waitForTimeout(800)
await p.screenshot({ path: '/tmp/look/2.png' })
await b.close()
