import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import type { Start } from './setup/book'
import { BookOffice } from './setup/book-office'
import { accessibility, closeBrowser, openSidebar, tooSmall, tooWide } from './setup/sidebar'

type Rows = (string | number)[][]

const titles = ['Deal ID', 'Deal Name', 'Deal Owner', 'Amount', 'Close Date', 'Deal Stage', 'Booked on']
const owners = ['Amara Okafor', 'Bjørn Sandvik', 'Chiara Lombardi']
const stages = ['Qualified to buy', 'Negotiation', 'Closed Won', 'Legal']
/** Forty deals; the last is nobody's. */
const deals = (day: (i: number) => string, change: Record<string, string> = {}): Rows => [
  titles.map((title) => change[title] ?? title),
  ...Array.from({ length: 40 }, (_, i) => [
    `D-${i}`,
    `Deal ${i}`,
    i === 39 ? '' : (owners[i % 3] as string),
    1000 * (i + 1),
    day(i),
    stages[i % 4] as string,
    '2026-10-20',
  ]),
]
const clear = deals((i) => `2026-11-${10 + (i % 20)}`)
/** Every date in it is one of two days. */
const twofold = (i: number) => `${3 + (i % 4)}/${8 + (i % 5)}/2026`
const asking = deals(twofold)
const ownerless = deals((i) => `2026-11-${10 + (i % 20)}`, { 'Deal Owner': 'Handled by' })

let page: Page
const open = async (tabs: NonNullable<Start['tabs']>, looks = {}, start: Start = {}) => {
  const office = new BookOffice({ ...start, tabs })
  page = await openSidebar(office, { screen: 'deals', ...looks })
  await page.locator('.card, .nothing, .finding, .places').first().waitFor()
  return office
}
afterEach(() => page.close())
afterAll(closeBrowser)

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
const status = () => page.locator('footer [role=status]')
const tab = (name: string) => page.getByRole('region', { name: `Tab ${name}` })
const field = (name: string, of = 'Deals') => tab(of).getByRole('group', { name, exact: true })
const column = (name: string, of = 'Deals') => field(name, of).getByLabel(name, { exact: true })
const chosen = (name: string) => column(name).locator('option:checked').innerText()
const saved = (office: BookOffice) => office.asked.filter(({ name }) => name === 'saveDeals')
const focused = () =>
  page.evaluate<string>("document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent")
const failing = (name: string) => (asked: { name: string }) =>
  asked.name === name ? { failsWith: 'Connection failure due to HTTP 0' } : (undefined as never)

describe('a deal tab', () => {
  test('says what was recognised, with the column’s title and letter and samples, and what became of its rows', async () => {
    await open({ Deals: clear })
    await tab('Deals').getByText('recognised', { exact: true }).waitFor()
    await tab('Deals').getByText('40 rows read, 39 used, 1 left out').waitFor()
    expect(await chosen('Amount')).toBe('Amount (D)')
    await field('Amount').getByText('1000 · 2000 · 3000').waitFor()
    await button('Forecast this quarter').waitFor()
  })

  test('folds the fields that nothing holds and nobody needs', async () => {
    await open({ Deals: clear })
    expect(await column('Segment').isVisible()).toBe(false)
    await tab('Deals').getByText('More fields').click()
    expect(await column('Segment').isVisible()).toBe(true)
    expect(await chosen('Segment')).toBe('No column')
  })

  test('can be given another column, which is kept in Deal columns and read from then on', async () => {
    const office = await open({ Deals: clear })
    await column('Close date').selectOption('Booked on (G)')
    await status().getByText('1 change, not saved').waitFor()
    await field('Close date').getByText('2026-10-20').waitFor()
    await button('Use these columns').click()
    await status().getByText('Saved at').waitFor()
    expect(office.book.values('Deal columns').slice(1)).toEqual([['Deals', 'Close date', 'Booked on', '']])
    expect(await chosen('Close date')).toBe('Booked on (G)')
  })

  test('a column that every deal needs can’t be taken away: the fault stands beside it, and has the focus', async () => {
    const office = await open({ Deals: clear })
    await column('Owner').selectOption('No column')
    await field('Owner').getByText('Every deal needs an owner.').waitFor()
    await button('Use these columns').click()
    expect(saved(office)).toEqual([])
    expect(await column('Owner').getAttribute('aria-invalid')).toBe('true')
    expect(await page.evaluate<string>('document.activeElement.name')).toContain('owner')
  })

  test('that only looks like deals is left out by one button, and brought back by another', async () => {
    const office = await open({ Deals: clear, Copy: asking })
    await tab('Copy').getByRole('button', { name: 'This tab holds no deals' }).click()
    await button('Use these columns').click()
    await status().getByText('Saved at').waitFor()
    expect(office.book.values('Deal columns').slice(1)).toEqual([['Copy', '', '', 'not deals']])
    await tab('Copy').getByText('no deals', { exact: true }).waitFor()
    await tab('Copy').getByRole('button', { name: 'This tab holds deals' }).click()
    await button('Use these columns').click()
    await tab('Copy').getByText('1 question').waitFor()
  })

  test('tabs that are not read are named, and one press has them read', async () => {
    const office = await open({ Deals: clear, Notes: [['milk'], ['bread']] })
    await page.getByText('1 other tab').click()
    await button('Read “Notes” as deals').click()
    await tab('Notes').getByText('4 questions').waitFor()
    expect(office.book.values('Deal columns').slice(1)).toEqual([['Notes', '', '', '']])
    await expect.poll(focused).toBe('Deals')
  })
})

describe('what is doubtful', () => {
  test('is asked first, and without an answer the way leads to it', async () => {
    const office = await open({ Deals: ownerless })
    await tab('Deals').getByText('1 question').waitFor()
    await tab('Deals').getByText('Which column holds the owner?').waitFor()
    expect(await column('Owner').locator('option:checked').innerText()).toBe('Choose a column')
    expect(await page.locator('.fault').count()).toBe(0)
    await button('Use these columns').click()
    await field('Owner').getByText('Every deal needs an owner.').waitFor()
    expect(await page.evaluate<string>('document.activeElement.name')).toContain('owner')
    expect(saved(office)).toEqual([])
  })

  test('is answered by keyboard alone, and the focus comes to the way on', async () => {
    const office = await open({ Deals: ownerless })
    for (let i = 0; i < 12 && !(await focused()).includes('Choose a column'); i++) await page.keyboard.press('Tab')
    await page.keyboard.press('H')
    await page.keyboard.press('Control+s')
    await status().getByText('Saved at').waitFor()
    expect(office.book.values('Deal columns').slice(1)).toEqual([['Deals', 'Owner', 'Handled by', '']])
    await tab('Deals').getByText('39 used').waitFor()
    await expect.poll(focused).toBe('Forecast this quarter')
  })

  test('of two readings each says what it makes of a value, and neither is taken for chosen', async () => {
    const office = await open({ Deals: asking })
    await tab('Deals')
      .getByText(/^Is 3\/8\/2026 (3 August or 8 March|8 March or 3 August)\?$/)
      .waitFor()
    const readings = field('Close date').getByLabel('Read as')
    const labels = await readings.locator('option').allInnerTexts()
    expect(labels.sort()).toEqual(['Choose', 'Day first: 3/8/2026 is 3 August', 'Month first: 3/8/2026 is 8 March'])
    await button('Use these columns').click()
    await field('Close date').getByText('Choose how it is read.').waitFor()
    expect(await page.evaluate<string>('document.activeElement.name')).toContain('read as')
    expect(saved(office)).toEqual([])
    await readings.selectOption('month first')
    await button('Use these columns').click()
    await status().getByText('Saved at').waitFor()
    expect(office.book.values('Deal columns').slice(1)).toEqual([['Deals', 'Close date', 'Close Date', 'month first']])
    await tab('Deals').getByText('recognised', { exact: true }).waitFor()
  })

  test('can be answered otherwise than proposed, then and later', async () => {
    const office = await open({ Deals: asking })
    for (const reading of ['month first', 'day first']) {
      await field('Close date').getByLabel('Read as').selectOption(reading)
      await page.keyboard.press('Control+s')
      await expect.poll(() => office.book.values('Deal columns')[1]?.[3]).toBe(reading)
      await status().getByText('Saved at').waitFor()
    }
    expect(office.book.values('Deal columns')).toHaveLength(2)
  })
})

describe('rows left out', () => {
  test('are counted by reason, and lead to the row', async () => {
    const office = await open({ Deals: clear })
    await page.getByText('No owner').click()
    await button('Row 41').click()
    await status().getByText('Deals, row 41 is selected.').waitFor()
    expect(office.asked.at(-1)).toEqual({ name: 'goTo', input: { tab: 'Deals', row: 41 } })
  })

  test('of many the first twenty are shown, and how many more there are', async () => {
    await open({
      Deals: [
        ...clear,
        ...clear.slice(1).map(([id, name, owner, , ...rest]) => [`${id}b`, name, owner, '', ...rest]),
      ] as Rows,
    })
    await page.getByText('No amount').click()
    expect(await page.locator('details', { hasText: 'No amount' }).getByRole('button').count()).toBe(20)
    await page.getByText('and 19 more').waitFor()
  })
})

describe('stages', () => {
  const category = (stage: string) => page.getByLabel(`Category of ${stage}`)
  const probability = (stage: string) => page.getByLabel(`Probability of ${stage}`)
  const row = (stage: string) => page.locator('.stage', { hasText: stage })

  test('are proposed with how many deals are in them, and saved as changed', async () => {
    const office = await open({ Deals: clear })
    await row('Legal').getByText('10 deals').waitFor()
    await row('Legal').getByText('proposed').waitFor()
    await category('Legal').selectOption('Commit')
    await probability('Legal').fill('85')
    await button('Save stages').click()
    await status().getByText('Saved at').waitFor()
    const kept = office.book.values('Stages')
    expect(kept).toHaveLength(5)
    expect(kept.find(([stage]) => stage === 'Legal')).toEqual(['Legal', 'Commit', 0.85])
    expect(await page.getByText('proposed', { exact: true }).count()).toBe(0)
    expect(await focused()).toBe('Forecast this quarter')
  })

  test('that stand in the tab Stages are changed there', async () => {
    const office = await open({
      Deals: clear,
      Stages: [
        ['Stage', 'Category', 'Probability'],
        ['Negotiation', 'Commit', 0.7],
      ],
    })
    await category('Negotiation').selectOption('Won')
    expect(await probability('Negotiation').count()).toBe(0)
    await button('Save stages').click()
    await status().getByText('Saved at').waitFor()
    expect(office.book.values('Stages')[1]).toEqual(['Negotiation', 'Won', 1])
  })

  test('percentages are written and read as the spreadsheet’s locale does', async () => {
    const office = await open({ Deals: clear }, {}, { locale: 'de_DE' })
    expect(await probability('Legal').inputValue()).toMatch(/^\d+\s%$/)
    await probability('Legal').fill('62,5')
    await probability('Legal').blur()
    expect(await probability('Legal').inputValue()).toMatch(/^62,5\s%$/)
    await button('Save stages').click()
    await status().getByText('Saved at').waitFor()
    expect(office.book.values('Stages').find(([stage]) => stage === 'Legal')?.[2]).toBe(0.625)
  })

  test.each([
    ['abc', '“abc” is not a percentage. Write it like 75%.'],
    ['0.6', 'Write 60%, or 0.6%: 0.6 can be either.'],
    ['120', 'A probability lies between 0% and 100%.'],
    ['-5%', 'A probability lies between 0% and 100%.'],
  ])('%s: %s', async (typed, sentence) => {
    const office = await open({ Deals: clear })
    await probability('Legal').fill(typed)
    await row('Legal').getByText(sentence).waitFor()
    await button('Save stages').click()
    expect(await focused()).toBe('Probability of Legal')
    expect(saved(office)).toEqual([])
  })

  test('a faulty row of the tab Stages is named, and mended from here', async () => {
    const office = await open({
      Deals: clear,
      Stages: [
        ['Stage', 'Category', 'Probability'],
        ['Legal', 'Surely', 0.7],
      ],
    })
    await page.getByText('Stages, row 2, Category: found "Surely"').waitFor()
    await category('Legal').selectOption('Best case')
    await button('Save stages').click()
    await status().getByText('Saved at').waitFor()
    expect(office.book.values('Stages')[1]).toEqual(['Legal', 'Best case', 0.7])
    expect(await page.getByText('Stages, row 2').count()).toBe(0)
  })
})

describe('owners', () => {
  test('whom People does not know are listed, with the way to Also known as', async () => {
    const office = await open({
      Deals: clear,
      People: [
        ['Name', 'Also known as'],
        ['Amara', 'Amara Okafor'],
      ],
    })
    const card = page.locator('.card', { hasText: 'The tab People does not know these' })
    expect(await card.locator('li span').allInnerTexts()).toEqual(['Bjørn Sandvik', 'Chiara Lombardi'])
    await button('Open the tab People').click()
    await status().getByText('The tab People is in front.').waitFor()
    expect(office.asked.at(-1)).toEqual({
      name: 'goTo',
      input: { tab: 'People', row: 2, column: 'Also known as' },
    })
  })
})

describe('saving', () => {
  test('is refused where somebody changed the tabs meanwhile, shows how they stand, and is done by a second press', async () => {
    const office = await open({
      Deals: clear,
      Stages: [
        ['Stage', 'Category', 'Probability'],
        ['Legal', 'Commit', 0.8],
      ],
    })
    await page.getByLabel('Category of Negotiation').selectOption('Best case')
    office.book.enter('Stages!C2', '0.5')
    await button('Save stages').click()
    await page.getByRole('alert').getByText('Somebody changed these tabs meanwhile.').waitFor()
    expect(office.book.values('Stages')).toHaveLength(2)
    expect(await page.getByLabel('Probability of Legal').inputValue()).toBe('50%')
    expect(await page.getByLabel('Category of Negotiation').inputValue()).toBe('Best case')
    await button('Save stages').click()
    await status().getByText('Saved at').waitFor()
    expect(office.book.values('Stages')[1]).toEqual(['Legal', 'Commit', 0.5])
    expect(office.book.values('Stages').find(([stage]) => stage === 'Negotiation')?.[1]).toBe('Best case')
  })

  test('loses nothing when the call fails; an answer that was lost on its way does no harm', async () => {
    const office = await open({ Deals: clear })
    await column('Close date').selectOption('Booked on (G)')
    office.instead = failing('saveDeals')
    await button('Use these columns').click()
    await page.getByRole('alert').getByText('What you chose is still here').waitFor()
    office.instead = async (asked) => {
      if (asked.name !== 'saveDeals') return undefined as never
      office.instead = () => undefined
      await office.answer(asked)
      return { failsWith: 'Exceeded maximum execution time' }
    }
    await button('Try again').click()
    await page.getByText('Perhaps not saved.').waitFor()
    await button('Try again').click()
    await status().getByText('Saved at').waitFor()
    expect(office.book.values('Deal columns')).toHaveLength(2)
  })

  test('happens once, however often it is pressed', async () => {
    const office = await open({ Deals: clear })
    await column('Close date').selectOption('Booked on (G)')
    let finish = () => {}
    const running = new Promise<undefined>((resolve) => {
      finish = () => resolve(undefined)
    })
    office.instead = ({ name }) => (name === 'saveDeals' ? (running as never) : undefined)
    await button('Use these columns').click()
    await status().getByText('Saving…').waitFor()
    await page.keyboard.press('Control+s')
    finish()
    await status().getByText('Saved at').waitFor()
    expect(saved(office)).toHaveLength(1)
  })

  test('choices that were not saved are there again, can be discarded, and brought back', async () => {
    await open({ Deals: clear })
    await column('Close date').selectOption('Booked on (G)')
    await page.reload()
    await page.getByText('Not saved yet:').waitFor()
    expect(await chosen('Close date')).toBe('Booked on (G)')
    await button('Discard').click()
    expect(await chosen('Close date')).toBe('Close Date (E)')
    await button('Undo').click()
    expect(await chosen('Close date')).toBe('Booked on (G)')
    await button('Discard').click()
    await page.reload()
    await tab('Deals').waitFor()
    expect(await page.getByText('Not saved yet:').count()).toBe(0)
  })

  test('what the add-on refuses stands beside its field', async () => {
    const office = await open({ Deals: clear })
    office.instead = ({ name }) =>
      name === 'saveDeals'
        ? { faults: [{ path: ['columns', 0, 'column'], message: 'Not this one.' }] }
        : (undefined as never)
    await column('Close date').selectOption('Booked on (G)')
    await button('Use these columns').click()
    await field('Close date').getByText('Not this one.').waitFor()
  })
})

describe('when there is nothing, or something is wrong', () => {
  test('without deals it says what to paste, what is needed, and what was looked at', async () => {
    const office = await open({ Sheet1: [['milk']] })
    await page.getByText('Paste them into a new tab').waitFor()
    await button('Read “Sheet1” as deals').waitFor()
    office.book.enter('Sheet1!A1', 'Owner')
    await page.locator('footer').getByRole('button', { name: 'Read the tabs again' }).click()
    await page.getByText('Paste them into a new tab').waitFor()
    await expect.poll(() => page.evaluate('document.activeElement !== document.body')).toBe(true)
  })

  test('a made-up company is one press away', async () => {
    await open({ Sheet1: [[]] })
    await button('Try it with a made-up company').click()
    await tab('Deals').getByText('recognised', { exact: true }).waitFor()
  })

  test('a failure to read can be tried again', async () => {
    const office = new BookOffice({ tabs: { Deals: clear } })
    office.instead = failing('deals')
    page = await openSidebar(office, { screen: 'deals' })
    await page.getByRole('alert').getByText('The tabs could not be read.').waitFor()
    office.instead = () => undefined
    await button('Try again').click()
    await tab('Deals').waitFor()
  })

  test('help says what the words mean', async () => {
    await open({ Deals: clear })
    await button('Help').click()
    await page.getByText('Pipeline, best case and commit are open deals').waitFor()
  })

  test('text from the tabs is shown as text', async () => {
    const hostile = '<img src=x onerror=alert(1)>'
    const rows = clear.map((line, r) => (r ? line.map((cell, c) => (c === 2 || c === 5 ? hostile : cell)) : line))
    await open({ Deals: rows, [hostile]: clear })
    await page.getByLabel(`Category of ${hostile}`).waitFor()
    expect(await page.locator('main img').count()).toBe(0)
  })
})

test('Home leads here first', async () => {
  await open({ Deals: clear }, { screen: '' })
  await page.locator('.places button').first().click()
  expect(await page.locator('h1').innerText()).toBe('Deals')
})

/** Opens all that is folded, as text that runs in the page. */
const unfold = "document.querySelectorAll('details').forEach((folded) => { folded.open = true })"
const long = 'Donaudampfschifffahrtsgesellschaftsvertriebsabteilung'
/** Every state of the screen that looks different. */
const states: Record<string, { tabs: NonNullable<Start['tabs']>; act?: (office: BookOffice) => Promise<unknown> }> = {
  clear: { tabs: { Deals: clear } },
  asking: { tabs: { Deals: deals(twofold, { 'Deal Owner': 'Handled by' }) } },
  'a fault': {
    tabs: { Deals: ownerless },
    act: () => button('Use these columns').click(),
  },
  several: { tabs: { Deals: clear, Copy: ownerless, Notes: [['milk']] } },
  empty: { tabs: { Sheet1: [['milk']] } },
  help: { tabs: { Deals: clear }, act: () => button('Help').click() },
  'all open': {
    tabs: { Deals: clear, People: [['Name'], ['Amara Okafor']] },
    act: async () => {
      await page.evaluate(unfold)
      await page.getByLabel('Probability of Legal').fill('0.6')
    },
  },
  stale: {
    tabs: { Deals: clear },
    act: async (office) => {
      await page.getByLabel('Category of Legal').selectOption('Commit')
      office.book.enter('Deals!A1', 'Deal No')
      await button('Save stages').click()
      await page.getByRole('alert').waitFor()
    },
  },
  'long names': {
    tabs: {
      [long]: clear.map((line, r) =>
        line.map((cell, c) => (r ? (c === 2 || c === 5 ? `${long}${cell}` : cell) : c === 6 ? long : cell)),
      ),
    },
    act: async () => {
      await page.evaluate(unfold)
    },
  },
}

describe.each(Object.entries(states))('the state "%s"', (_, { tabs, act }) => {
  const enter = async (looks = {}) => {
    const office = await open(tabs, looks)
    await act?.(office)
  }

  test('axe finds nothing, nothing scrolls sideways, one main action at most, targets of 24 px', async () => {
    await enter()
    expect(await page.evaluate(tooWide)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(300)
    expect(await page.locator('.main').count()).toBeLessThanOrEqual(1)
    expect(await page.evaluate(tooSmall)).toEqual([])
    expect(await accessibility(page)).toEqual([])
  })

  test('axe finds nothing in forced colours', async () => {
    await enter({ forcedColors: true })
    expect(await accessibility(page)).toEqual([])
  })

  test('nothing scrolls sideways with text of twice the size', async () => {
    await enter({ fontSize: 32 })
    expect(await page.evaluate(tooWide)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(300)
  })
})
