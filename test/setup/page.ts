import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launch } from '../../scripts/chromium'
import { serve } from '../../scripts/serve'

type Workbench = {
  workbench: {
    model: {
      getters: {
        getSheetIdByName(name: string): string | undefined
        getEvaluatedCell(position: object): { value: unknown; message?: string }
        getCellText(position: object, options: { showFormula: true }): string
        getNote(position: object): string
        getSheetIds(): string[]
        getSheetName(id: string): string
        getActiveSheetId(): string
        getVisibleRect(zone: object): { x: number; y: number; width: number; height: number }
      }
      selection: { selectCell(col: number, row: number): void }
    }
  }
}

/** The page in a browser that tests share; each visitor has a storage of their own. */
export class Visitor {
  /** What went wrong in the page, and what it asked the network for. */
  readonly errors: string[] = []

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly url: string,
  ) {}

  static async come(browser: Browser, url: string, query = ''): Promise<Visitor> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, timezoneId: 'Europe/Berlin' })
    const visitor = new Visitor(context, await context.newPage(), url)
    await visitor.open(query)
    return visitor
  }

  /** Opens the page, at the first or a later visit. */
  async open(query = '', page: Page = this.page): Promise<void> {
    page.on('pageerror', (error) => this.errors.push(error.message))
    page.on('console', (message) => message.type() === 'error' && this.errors.push(message.text()))
    page.on('request', (request) => {
      if (!request.url().startsWith(this.url) && !/^(?:data|blob|about):/.test(request.url()))
        this.errors.push(`asked for ${request.url()}`)
    })
    await page.goto(this.url + query)
    await page.waitForFunction('window.workbench?.model')
  }

  /** What a cell such as `Deals!B2` holds. */
  cell(reference: string): Promise<unknown> {
    return this.page.evaluate((given) => {
      const { getters } = (globalThis as unknown as Workbench).workbench.model
      const position = { sheetId: getters.getSheetIdByName(given.tab), col: given.col, row: given.row }
      return getters.getEvaluatedCell(position).value
    }, place(reference))
  }

  /** The formula of a cell, as it stands. */
  formula(reference: string): Promise<string> {
    return this.page.evaluate((given) => {
      const { getters } = (globalThis as unknown as Workbench).workbench.model
      const position = { sheetId: getters.getSheetIdByName(given.tab), col: given.col, row: given.row }
      return getters.getCellText(position, { showFormula: true })
    }, place(reference))
  }

  note(reference: string): Promise<string> {
    return this.page.evaluate((given) => {
      const { getters } = (globalThis as unknown as Workbench).workbench.model
      return getters.getNote({ sheetId: getters.getSheetIdByName(given.tab), col: given.col, row: given.row })
    }, place(reference))
  }

  tabs(): Promise<string[]> {
    return this.page.evaluate(() => {
      const { getters } = (globalThis as unknown as Workbench).workbench.model
      return getters.getSheetIds().map((id) => getters.getSheetName(id))
    })
  }

  /** Selects a cell of the tab that is shown, such as `B2`, and gives the keyboard to the grid. */
  async select(xc: string): Promise<void> {
    const at = await this.middle(xc)
    await this.page.mouse.click(at.x, at.y)
  }

  /** The middle of a cell of the tab that is shown, on the screen. */
  async middle(xc: string): Promise<{ x: number; y: number }> {
    const { col, row } = place(`!${xc}`)
    const rect = await this.page.evaluate(
      (zone) => (globalThis as unknown as Workbench).workbench.model.getters.getVisibleRect(zone),
      { left: col, right: col, top: row, bottom: row },
    )
    const grid = await this.page.locator('.o-grid canvas').first().boundingBox()
    return { x: (grid?.x ?? 0) + rect.x + rect.width / 2, y: (grid?.y ?? 0) + rect.y + rect.height / 2 }
  }

  /** Types into a cell of the tab that is shown. */
  async type(xc: string, text: string): Promise<void> {
    await this.select(xc)
    await this.page.keyboard.type(text)
    await this.page.keyboard.press('Enter')
  }

  /** Chooses from the menus, by their labels. */
  async choose(...labels: string[]): Promise<void> {
    for (const label of labels) await this.page.getByRole('menuitem', { name: label, exact: true }).click()
  }

  /** Chooses from the menus what asks for a file, and gives it one. */
  async give(file: { name: string; mimeType: string; buffer: Buffer }, ...labels: string[]): Promise<void> {
    const asked = this.page.waitForEvent('filechooser')
    await this.choose(...labels)
    await (await asked).setFiles(file)
  }

  /** Chooses from the menus what saves a file, and gives its bytes. */
  async take(...labels: string[]): Promise<Buffer> {
    const saved = this.page.waitForEvent('download')
    await this.choose(...labels)
    const chunks: Buffer[] = []
    for await (const chunk of await (await saved).createReadStream()) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks)
  }

  /** Waits until all changes are kept. */
  async saved(): Promise<void> {
    await this.page.getByText('Saved on this computer').waitFor({ timeout: 10_000 })
  }
}

/** 0-based, as the engine counts. */
function place(reference: string): { tab: string; col: number; row: number } {
  const [, tab = '', letter = 'A', row = '1'] = /^(.*)!([A-Z])(\d+)$/.exec(reference) ?? []
  return { tab, col: letter.charCodeAt(0) - 65, row: Number(row) - 1 }
}

/** The browser and the server of a test file. */
export async function openBrowser() {
  const { url, server } = await serve('dist/workbench')
  const browser = await launch()
  return {
    come: (query = '') => Visitor.come(browser, url, query),
    async close() {
      await browser.close()
      server.close()
    },
  }
}
