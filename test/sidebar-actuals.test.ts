import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { dealTab, metric } from './setup/reached'
import {
  accessibility,
  closeBrowser,
  goal,
  Office,
  openSidebar,
  person,
  quarter,
  tooSmall,
  tooWide,
} from './setup/sidebar'

const objective = 'Win more of what we start'
const team = () => {
  const office = new Office(
    [person('Ingrid Solheim', { manager: '' }), ...['Amara', 'Bjørn', 'Chiara'].map((name) => person(name))],
    [
      goal('Amara', 125000),
      goal('Bjørn', 310000),
      goal('Chiara', 500000),
      goal('', 1000000, { team: 'All' }),
      goal('Amara', 0.3, { metric: 'Win rate' }),
      goal('Bjørn', 40, { metric: 'Sales cycle' }),
      goal('Bjørn', 40, { metric: 'Calls' }),
      goal('Bjørn', 4, { metric: 'Renewals' }),
    ],
  )
  office.metrics = [
    metric('Win rate', { unit: 'percent', source: 'deals: win rate', objective }),
    metric('Sales cycle', { unit: 'days', direction: 'lower', source: 'deals: sales cycle', objective }),
    metric('Calls', { unit: 'count', objective: 'Open more doors' }),
  ]
  office.reached.deals = dealTab(
    ['Amara', 'Closed Won', 98000, '2026-10-20', '2026-09-01'],
    ['Amara', 'Closed Lost', 98000, '2026-10-20', '2026-09-01'],
    ['Bjørn', 'Closed Won', 312500.5, '2026-10-21', '2026-09-13'],
    ['Chiara', 'Closed Won', 250000, '2026-11-20', '2026-10-01'],
  )
  return office
}

/** The metrics to choose from, a line a group, as text that runs in the page. */
const optionsByGroup = `[...document.querySelector('select').children].map((of) =>
  of.label + (of.children.length ? ': ' + [...of.children].map((one) => one.label).join(', ') : ''))`

/** Whether goals and actuals are read, as text that runs in the page. */
const allRead = `!document.querySelector('.skeleton') && document.querySelector('.reached') &&
  ![...document.querySelectorAll('.reached')].some((of) => of.textContent.includes('…'))`

/** Notes every text that Amara's actual ever shows, as text that runs in the page. */
const seenOfAmara = `globalThis.seen = []
  new MutationObserver(() => {
    const text = document.querySelectorAll('.row')[1]?.querySelector('.reached')?.textContent
    if (text && globalThis.seen.at(-1) !== text) globalThis.seen.push(text)
  }).observe(document.body, { subtree: true, childList: true, characterData: true })`

let page: Page
const open = async (office = team(), looks = {}) => {
  page = await openSidebar(office, looks)
  await page.locator('.row').first().waitFor()
  return office
}
afterEach(() => page.close())
afterAll(closeBrowser)

const row = (name: string) => page.locator('.row', { hasText: name })
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
const field = (name: string) => page.getByLabel(`Goal of ${name}`, { exact: true })
const status = () => page.locator('footer [role=status]')
const choose = async (name: string) => {
  await page.getByLabel('Metric').selectOption(name)
  await page.waitForFunction(allRead)
}
const reached = (name: string) => row(name).locator('.reached')
const actual = () => page.getByLabel('Actual in this period')
const typed = (office: Office) =>
  office.reached.typed.map(({ person: who, actual: figure, note }) => [who, figure, note])
/** Opens the detail of somebody on the metric Calls. */
const callsOf = async (name: string) => {
  await choose('Calls')
  await button(new RegExp(`^${name}`)).click()
}

describe('what was reached', () => {
  test('stands beside each goal as a figure, a share and, by the pace of the period, a word, with what it is made of', async () => {
    await open()
    await reached('Amara').getByText('98,000').waitFor()
    expect(await reached('Amara').innerText()).toMatch(/^Actual 98,000\s+78.4%\s+met at this pace$/)
    expect(await reached('Bjørn').innerText()).toMatch(/^Actual 312,500.50\s+100.8%\s+met at this pace$/)
    expect(await reached('Chiara').innerText()).toMatch(/^Actual 250,000\s+50%\s+close at this pace$/)
    expect(await reached('Amara').getAttribute('title')).toBe('From 1 won deal.')
    await button(/^Ingrid/).click()
    await page.getByText('Actual: From 3 won deals. With the 3 people below.').waitFor()
  })

  test('follows a goal as it is typed, before it is saved', async () => {
    await open()
    await reached('Amara').getByText('met at this pace').waitFor()
    await field('Amara').fill('200000')
    await reached('Amara').getByText('close at this pace').waitFor()
  })

  test('of the team stands against the target', async () => {
    await open()
    expect(await page.locator('.card .reached').innerText()).toMatch(/^Actual 660,500.50\s+66.1%\s+met at this pace$/)
  })

  test('is read after the goals, which can be set meanwhile', async () => {
    const office = team()
    office.instead = ({ name }) => (name === 'actuals' ? new Promise(() => {}) : undefined)
    await open(office)
    await field('Amara').fill('130000')
    await button('Save goals').click()
    await status().getByText('Saved at').waitFor()
    await reached('Amara').getByText('Actual …').waitFor()
  })

  test('that can’t be read is said in one sentence, and goals can be set all the same', async () => {
    const office = team()
    office.instead = ({ name }) =>
      name === 'actuals' ? { faults: [{ message: 'Is 03/04/2026 the 3 April?' }, { message: 'And more.' }] } : undefined
    await open(office)
    await page.getByText('Actuals are not known. Is 03/04/2026 the 3 April?').waitFor()
    expect(await page.getByText('And more.').count()).toBe(0)
    await field('Amara').fill('130000')
    await button('Save goals').click()
    await status().getByText('Saved at').waitFor()
  })

  test('that waits for an answer about the deal tabs leads to the screen where it is given', async () => {
    const office = team()
    office.instead = ({ name }) => {
      if (name === 'actuals') return { faults: [{ message: 'Is 03/04/2026 the 3 April?' }] }
      return name === 'deals' ? new Promise(() => {}) : undefined
    }
    await open(office)
    await button('Open Deals').click()
    await page.getByRole('heading', { name: 'Deals', exact: true }).waitFor()
  })

  test('that can’t be told is “not known yet”, with the reason, and never 0', async () => {
    const office = team()
    office.reached.deals = dealTab()
    await open(office)
    await choose('Win rate')
    expect(await reached('Amara').innerText()).toBe('Actual not known yet')
    expect(await reached('Amara').getAttribute('title')).toBe('No deal was closed yet.')
  })
})

describe('a goal on any metric', () => {
  test('is chosen by objective, Closed won first and what Metrics does not know last', async () => {
    await open()
    const groups = await page.evaluate<string[]>(optionsByGroup)
    expect(groups).toEqual([
      'Closed won (money)',
      `${objective}: Win rate (percent), Sales cycle (days)`,
      'Open more doors: Calls (count)',
      'Not in the tab Metrics: Renewals',
    ])
    await choose('Renewals')
    await page.getByText('The tab Metrics does not know this metric.').waitFor()
  })

  test('in percent is typed as the locale writes it; a share is asked about', async () => {
    const office = await open(Object.assign(team(), { locale: 'de_DE' }))
    await choose('Win rate')
    expect(await field('Amara').inputValue()).toBe('30\u00a0%')
    await field('Amara').fill('27,5')
    await field('Bjørn').fill('0,25')
    await row('Bjørn').getByText('0,25 is read as 0,25\u00a0%. Did you mean 25\u00a0%?').waitFor()
    await button('Use 25\u00a0%').click()
    await page.keyboard.press('Control+s')
    await status().getByText('Saved at').waitFor()
    const now = office.goals.filter((of) => of.metric === 'Win rate' && of.status !== 'superseded')
    expect(now.map((of) => [of.person, of.goal])).toEqual([
      ['Amara', 0.275],
      ['Bjørn', 0.25],
    ])
  })

  test('that does not add up is not added up: no sum, no spreading, and the team’s actual is the ratio of sums', async () => {
    await open()
    await choose('Win rate')
    expect(await page.getByText('Reps together').count()).toBe(0)
    await page.getByLabel('Everybody’s target').fill('80')
    expect(await button('Spread the target over the team…').count()).toBe(0)
    expect(await page.locator('.card .reached').innerText()).toMatch(/^Actual 75%\s+93.8%\s+close so far$/)
    expect(await page.locator('.card .reached').getAttribute('title')).toBe('3 won of 4 closed deals.')
  })

  test('of which lower is better says so, and is met from below', async () => {
    await open()
    await choose('Sales cycle')
    await page.getByText('In days. Lower is better.').waitFor()
    expect(await reached('Bjørn').innerText()).toMatch(/^Actual 38 days\s+105.3%\s+met so far$/)
  })
})

describe('an actual that is typed', () => {
  test('is saved with its note by the one Save, goals with it', async () => {
    const office = await open()
    await callsOf('Bjørn')
    await actual().fill('36')
    await page.getByLabel('Note on the actual').fill('From the dialler')
    await field('Bjørn').fill('45')
    await status().getByText('2 changes, not saved').waitFor()
    await button('Save').click()
    await status().getByText('Saved at').waitFor()
    expect(typed(office)).toEqual([['Bjørn', 36, 'From the dialler']])
    expect(await reached('Bjørn').innerText()).toMatch(/^Actual 36\s+80%\s+met at this pace$/)
    expect(office.goals.filter((of) => of.metric === 'Calls' && of.status !== 'superseded')).toMatchObject([
      { goal: 45 },
    ])
  })

  test('goes on to the next person with Enter, and Esc takes it back', async () => {
    await open()
    await callsOf('Amara')
    await actual().fill('5')
    await page.keyboard.press('Enter')
    await button(/^Bjørn/)
      .and(page.locator('[aria-expanded=true]'))
      .waitFor()
    await page.waitForFunction("document.activeElement.dataset.actual === 'person bjørn'")
    await page.keyboard.type('7')
    await status().getByText('2 changes, not saved').waitFor()
    await page.keyboard.press('Escape')
    await status().getByText('1 change, not saved').waitFor()
  })

  test('is there again when the sidebar is opened again, and Discard can be undone', async () => {
    const office = await open()
    office.metrics = office.metrics.slice(2)
    await callsOf('Bjørn')
    await actual().fill('36')
    await page.reload()
    await callsOf('Bjørn')
    expect(await actual().inputValue()).toBe('36')
    await button('Discard').click()
    expect(await actual().inputValue()).toBe('')
    await button('Undo').click()
    expect(await actual().inputValue()).toBe('36')
    expect(typed(office)).toEqual([])
  })

  test('that is no number is said beside its field, and nothing is saved', async () => {
    const office = await open()
    await callsOf('Bjørn')
    await actual().fill('many')
    await page.getByText('“many” is not a number. Write it like 40.').waitFor()
    await button('Save').click()
    await status().getByText('1 actual to correct first').waitFor()
    expect(office.asked.filter(({ name }) => name === 'saveActuals')).toEqual([])
  })

  test('that somebody changed meanwhile is refused; theirs or mine is one button', async () => {
    const office = await open()
    const first = { person: 'Bjørn', metric: 'Calls', ...quarter, actual: 10, note: '' }
    office.reached.type(first)
    await callsOf('Bjørn')
    await actual().fill('36')
    office.reached.typed = office.reached.typed.map((of) => ({ ...of, actual: 12, note: 'recounted' }))
    await button('Save').click()
    const conflict = page.locator('.conflicts')
    await conflict.getByText('Somebody changed 1 actual meanwhile.').waitFor()
    for (const said of ['Actual of Bjørn', '12, recounted', '36, recounted'])
      await conflict.getByText(said, { exact: true }).waitFor()
    await button('Use mine').click()
    await button('Save').click()
    await status().getByText('Saved at').waitFor()
    expect(typed(office)).toEqual([['Bjørn', 36, 'recounted']])
  })

  test('loses nothing when the call fails, and can be tried again', async () => {
    const office = await open()
    await callsOf('Bjørn')
    await actual().fill('36')
    office.instead = ({ name }) => (name === 'saveActuals' ? { failsWith: 'HTTP 0' } : undefined)
    await button('Save').click()
    await page.getByRole('alert').getByText('What you typed is still here').waitFor()
    office.instead = () => undefined
    await button('Try again').click()
    await status().getByText('Saved at').waitFor()
    expect(typed(office)).toEqual([['Bjørn', 36, '']])
  })
})

test('no figure of one metric is ever shown on another', async () => {
  const office = await open()
  await reached('Amara').getByText('98,000').waitFor()
  office.instead = ({ name }) => (name === 'actuals' ? new Promise(() => {}) : undefined)
  await page.evaluate(seenOfAmara)
  await page.getByLabel('Metric').selectOption('Win rate')
  await reached('Amara').getByText('Actual …').waitFor()
  expect(await page.evaluate<string[]>('globalThis.seen')).toEqual(['Actual …'])
})

/** Every state that looks different from those of goals alone. */
const states: Record<string, (office: Office) => Promise<unknown>> = {
  'in percent, open': async () => {
    await choose('Win rate')
    await button(/^Amara/).click()
  },
  'typed, with a fault': async () => {
    await callsOf('Bjørn')
    await actual().fill('many')
  },
  'typed, changed meanwhile': async (office) => {
    await callsOf('Bjørn')
    await actual().fill('36')
    office.reached.type({ person: 'Bjørn', metric: 'Calls', ...quarter, actual: 10, note: 'counted by hand' })
    await button('Save').click()
    await button('Use mine').waitFor()
  },
  'not known to Metrics': () => choose('Renewals'),
  unread: async (office) => {
    office.instead = ({ name }) => (name === 'actuals' ? { failsWith: 'HTTP 0' } : undefined)
    await button('Read the tabs again').click()
    await page.getByText('Actuals are not known.').waitFor()
  },
}

describe.each(Object.entries(states))('the state "%s"', (_, act) => {
  const enter = async (looks = {}) => act(await open(team(), looks))

  test('axe finds nothing, nothing scrolls sideways, targets of 24 px', async () => {
    await enter()
    expect(await page.evaluate(tooWide)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(300)
    expect(await page.evaluate(tooSmall)).toEqual([])
    expect(await accessibility(page)).toEqual([])
  })

  test('axe finds nothing in forced colours, nor sideways scrolling with text of twice the size', async () => {
    await enter({ forcedColors: true, fontSize: 32 })
    expect(await page.evaluate(tooWide)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(300)
    expect(await accessibility(page)).toEqual([])
  })
})
