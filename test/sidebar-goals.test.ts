import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import type { Goal } from '../src/model/goal'
import {
  accessibility,
  closeBrowser,
  goal,
  lastQuarter,
  Office,
  openSidebar,
  person,
  tooSmall,
  tooWide,
} from './setup/sidebar'

const reps = ['Amara Okafor', 'Bjørn Sandvik', 'Chiara Lombardi', 'Dev Patel']
const team = () =>
  new Office(
    [person('Ingrid Solheim', { manager: 'Ruth Adeyemi' }), ...reps.map((name) => person(name)), person('')],
    [
      goal('Amara Okafor', 125000, { status: 'proposed' }),
      goal('Bjørn Sandvik', 310000),
      goal('Chiara Lombardi', 310000, { status: 'countered', version: 2 }),
      ...reps.map((name) => goal(name, 290000, lastQuarter)),
      goal('', 1000000, { team: 'All' }),
    ],
  )
const crowd = (count: number) =>
  new Office(
    Array.from({ length: count }, (_, i) =>
      person(`Rep ${i + 1}`, { team: i % 2 ? 'West' : 'East', manager: `M${i % 3}` }),
    ),
    [],
  )

let page: Page
const open = async (office: Office, looks = {}) => {
  page = await openSidebar(office, looks)
  await page.locator('h1').waitFor()
  return office
}
afterEach(() => page.close())
afterAll(closeBrowser)

const field = (name: string) => page.getByLabel(`Goal of ${name}`, { exact: true })
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
const row = (name: string) => page.locator('.row', { hasText: name })
const status = () => page.locator('footer [role=status]')
const focused = () => page.evaluate<string>("document.activeElement.getAttribute('aria-label') ?? ''")
const saved = (office: Office) => office.asked.filter(({ name }) => name === 'saveGoals').map(({ input }) => input)
const current = (office: Office, name: string) =>
  office.goals.filter((of) => of.person === name && of.status !== 'superseded' && of.from === '2026-10-01')

// What runs in the page is text: these tests are compiled for Node, which knows no document.

const pasting = (text: string) => `
  const data = new DataTransfer()
  data.setData('text/plain', ${JSON.stringify(text)})
  document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))`

/** How many rows change in the page while one goal is typed. */
const rowsRedrawn = `(async () => {
  const rows = new Set()
  const rowOf = ({ target }) => (target instanceof Element ? target : target.parentElement)?.closest('.row')
  const all = { subtree: true, childList: true, attributes: true, characterData: true }
  new MutationObserver((changes) => changes.forEach((change) => rowOf(change) && rows.add(rowOf(change)))).observe(document.body, all)
  const input = document.querySelector('[aria-label="Goal of Rep 100"]')
  input.value = '5'
  input.dispatchEvent(new InputEvent('input', { bubbles: true }))
  await new Promise((resolve) => setTimeout(resolve, 100))
  return rows.size
})()`

describe('the goals of a period', () => {
  test('each rep has a goal, where it stands in a word, its version and the goal before', async () => {
    await open(team())
    expect(await field('Amara Okafor').inputValue()).toBe('125,000')
    await row('Amara Okafor').getByText('proposed', { exact: true }).waitFor()
    await row('Bjørn Sandvik').getByText('v1, not seen').waitFor()
    await row('Dev Patel').getByText('not set').waitFor()
    await row('Dev Patel').getByText('Q3 290,000').waitFor()
    expect(await row('Open seat').locator('input').count()).toBe(0)
  })

  test('figures are written and read as the spreadsheet’s locale does', async () => {
    const office = Object.assign(team(), { locale: 'de_DE' })
    await open(office)
    expect(await field('Bjørn Sandvik').inputValue()).toBe('310.000')
    await field('Bjørn Sandvik').fill('310.500,50')
    await page.keyboard.press('Control+s')
    await status().getByText('Saved at').waitFor()
    expect(current(office, 'Bjørn Sandvik')).toMatchObject([{ goal: 310500.5 }])
  })

  test('another period and metric are read, and edits wait where they were made', async () => {
    await open(team())
    await field('Dev Patel').fill('300000')
    await page.getByLabel('Period').selectOption({ label: 'FY2026-Q3' })
    await row('Dev Patel').getByText('agreed').waitFor()
    expect(await field('Dev Patel').inputValue()).toBe('290,000')
    await page.getByLabel('Period').selectOption({ label: 'FY2026-Q4' })
    await page.getByText('Not saved yet').waitFor()
    expect(await field('Dev Patel').inputValue()).toBe('300,000')
  })

  test('the target is held against the reps’ sum, in words and against what Settings allow', async () => {
    await open(team())
    const card = page.locator('.card')
    await card.getByText('25.5% short').waitFor()
    await field('Dev Patel').fill('290000')
    await card.getByText('3.5%, within 10%').waitFor()
    await field('Dev Patel').fill('400000')
    await card.getByText('14.5%, above 10%').waitFor()
  })

  test('everybody’s target stands beside what the teams’ targets add up to', async () => {
    const office = team()
    office.goals.push({ ...goal('', 700000, { team: 'Enterprise' }), row: 99 })
    await open(office)
    await page.locator('.card').getByText('700,000').waitFor()
  })

  test('a target is spread so that the parts add up exactly, as edits that Discard takes back', async () => {
    const office = await open(team())
    await page.getByLabel('Everybody’s target').fill('1,000,001')
    await button('Spread the target over the team…').click()
    await button('Fill in 4 goals').click()
    const filled = await Promise.all(reps.map((name) => field(name).inputValue()))
    expect(filled).toEqual(['250,001', '250,000', '250,000', '250,000'])
    await page.locator('.card').getByText('0%, within 10%').waitFor()
    expect(saved(office)).toEqual([])
    await button('Discard').click()
    expect(await field('Amara Okafor').inputValue()).toBe('125,000')
    await button('Undo').click()
    expect(await field('Amara Okafor').inputValue()).toBe('250,001')
  })

  test('the detail of a goal leads to agreement, with a note on a change', async () => {
    const office = await open(team())
    await button(/^Amara/).click()
    await page.getByText('proposed by Ingrid Solheim').waitFor()
    await field('Amara Okafor').fill('150000')
    await button('Agree').click()
    await page.getByLabel('Note on the change').fill('Two accounts more')
    await button('Save goals').click()
    await status().getByText('Saved at').waitFor()
    expect(current(office, 'Amara Okafor')).toMatchObject([
      { goal: 150000, status: 'agreed', version: 2, note: 'Two accounts more', acknowledgedOn: undefined },
    ])
  })

  test('all that is proposed is agreed in one step and one save', async () => {
    const office = await open(team())
    await button('Agree all 2 proposed').click()
    await row('Chiara Lombardi').getByText('to agree').waitFor()
    await button('Save goals').click()
    await status().getByText('Saved at').waitFor()
    expect(saved(office)).toHaveLength(1)
    expect(office.goals.slice(0, 3).map((of: Goal) => [of.status, of.version])).toEqual([
      ['agreed', 1],
      ['agreed', 1],
      ['agreed', 2],
    ])
  })

  test('a name is asked for once where Google gives none', async () => {
    const office = await open(Object.assign(team(), { user: '' }))
    await field('Dev Patel').fill('300000')
    await button('Save goals').click()
    expect(saved(office)).toEqual([])
    await page.getByLabel('Your name').fill('Ingrid')
    await page.getByLabel('Your name').press('Enter')
    await status().getByText('Saved at').waitFor()
    expect(current(office, 'Dev Patel')).toMatchObject([{ proposedBy: 'Ingrid (typed)' }])
    await field('Dev Patel').fill('310000')
    await button('Save goals').click()
    await row('Dev Patel').getByText('v2').waitFor()
  })
})

describe('the keyboard', () => {
  test('Enter and arrows move between goals, from the last one to Save; Esc takes back; saving keeps the focus', async () => {
    const office = await open(team())
    await field('Amara Okafor').focus()
    await page.keyboard.type('130000')
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('Goal of Bjørn Sandvik')
    await page.keyboard.press('ArrowUp')
    expect(await focused()).toBe('Goal of Amara Okafor')
    expect(await field('Amara Okafor').inputValue()).toBe('130,000')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.type('5')
    await page.keyboard.press('Escape')
    expect(await field('Bjørn Sandvik').inputValue()).toBe('310,000')
    await page.keyboard.press('Control+s')
    await status().getByText('Saved at').waitFor()
    expect(await focused()).toBe('Goal of Bjørn Sandvik')
    expect(saved(office)).toMatchObject([{ changes: [{ person: 'Amara Okafor', goal: 130000 }] }])
    await page.getByLabel('Everybody’s target').focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Save goals')
  })

  test('Tab reaches every control in the order of sight, and the focus is seen', async () => {
    await open(team())
    await page.locator('h1').focus()
    const seen: string[] = []
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab')
      seen.push(
        await page.evaluate<string>(
          "document.activeElement.getAttribute('aria-label') + ' ' + (getComputedStyle(document.activeElement).outlineStyle !== 'none')",
        ),
      )
    }
    expect(seen.every((of) => of.endsWith('true'))).toBe(true)
    expect(seen.findIndex((of) => of.includes('Goal of Amara'))).toBeLessThan(
      seen.findIndex((of) => of.includes('Goal of Bjørn')),
    )
  })

  test('a column copied from the sheet fills downwards, and what is over is told', async () => {
    await open(team())
    await field('Amara Okafor').focus()
    await page.evaluate(pasting('$100,000\tx\n\n300k\n310,000\n5\n'))
    expect(await Promise.all(reps.map((name) => field(name).inputValue()))).toEqual([
      '$100,000',
      '310,000',
      '300k',
      '310,000',
    ])
    await status().getByText('Pasted 3 goals. 1 more found nobody below.').waitFor()
  })
})

describe('what is typed is checked beside its field', () => {
  test.each([
    ['abc', '“abc” is not a number. Write it like 310,000.'],
    ['-5', 'A goal can’t be below zero.'],
    ['2900000', '2,900,000 is ten times the last goal, 290,000. Did you mean 290,000?'],
    ['29000', '29,000 is the last goal, 290,000, divided by ten. Did you mean 290,000?'],
  ])('%s: %s', async (typed, sentence) => {
    const office = await open(team())
    await field('Dev Patel').fill(typed)
    await row('Dev Patel').getByText(sentence).waitFor()
    expect(await field('Dev Patel').getAttribute('aria-invalid')).toBe('true')
    await button('Save goals').click()
    expect(saved(office)).toEqual([])
    expect(await focused()).toBe('Goal of Dev Patel')
  })

  test('a question is answered by one button, either way', async () => {
    const office = await open(team())
    await field('Dev Patel').fill('2900000')
    await button('Use 290,000').click()
    expect(await field('Dev Patel').inputValue()).toBe('290,000')
    await field('Dev Patel').fill('2900000')
    await button('Keep 2,900,000').click()
    await button('Save goals').click()
    await status().getByText('Saved at').waitFor()
    expect(current(office, 'Dev Patel')).toMatchObject([{ goal: 2900000 }])
  })

  test('somebody who left before the period can only have a goal cleared', async () => {
    const office = team()
    Object.assign(office.people[1] as object, { endDate: '2026-08-31' })
    await open(office)
    await field('Amara Okafor').fill('130000')
    await row('Amara Okafor').getByText('left on 31 Aug 2026, before this period starts').waitFor()
    await field('Amara Okafor').fill('')
    await button('Save goals').click()
    await status().getByText('Saved at').waitFor()
    expect(current(office, 'Amara Okafor')).toEqual([])
  })
})

describe('saving', () => {
  test('is shown while it runs, with one call however often Save is pressed', async () => {
    const office = await open(team())
    let finish = () => {}
    const running = new Promise<undefined>((resolve) => {
      finish = () => resolve(undefined)
    })
    office.instead = ({ name }) => (name === 'saveGoals' ? (running as never) : undefined)
    await field('Dev Patel').fill('300000')
    await button('Save goals').click()
    await status().getByText('Saving 1 goal…').waitFor()
    expect(await button('Save goals').getAttribute('aria-disabled')).toBe('true')
    await page.keyboard.press('Control+s')
    await field('Bjørn Sandvik').fill('305000')
    finish()
    await row('Dev Patel').getByText('proposed').waitFor()
    expect(saved(office)).toHaveLength(1)
    expect(await field('Bjørn Sandvik').inputValue()).toBe('305000')
    await button('Save goals').click()
    await row('Bjørn Sandvik').getByText('v2').waitFor()
  })

  test('loses nothing when the call fails, and can be tried again', async () => {
    const office = await open(team())
    office.instead = ({ name }) =>
      name === 'saveGoals' ? { failsWith: 'Connection failure due to HTTP 0' } : undefined
    await field('Dev Patel').fill('300000')
    await button('Save goals').click()
    await page.getByRole('alert').getByText('What you typed is still here').waitFor()
    expect(await field('Dev Patel').inputValue()).toBe('300,000')
    office.instead = () => undefined
    await button('Try again').click()
    await status().getByText('Saved at').waitFor()
    expect(current(office, 'Dev Patel')).toMatchObject([{ goal: 300000 }])
  })

  test('an answer that was lost on its way does no harm: trying again finds it saved', async () => {
    const office = await open(team())
    office.instead = async (asked) => {
      if (asked.name !== 'saveGoals' || office.asked.filter(({ name }) => name === 'saveGoals').length > 1)
        return undefined as never
      office.goals.push({ ...goal('Dev Patel', 300000, { status: 'proposed' }), row: 99 })
      return { failsWith: 'Exceeded maximum execution time' }
    }
    await field('Dev Patel').fill('300000')
    await button('Save goals').click()
    await button('Try again').click()
    await status().getByText('Saved at').waitFor()
    expect(current(office, 'Dev Patel')).toHaveLength(1)
  })

  test('a stale edit is refused with what was seen, what stands and who proposed it; theirs or mine is one button', async () => {
    const office = await open(team())
    await field('Bjørn Sandvik').fill('320000')
    await field('Dev Patel').fill('300000')
    Object.assign(office.goals[1] as Goal, { goal: 305000, version: 2, proposedBy: 'Ruth Adeyemi' })
    await button('Save goals').click()
    const conflict = page.locator('.conflicts')
    await conflict.getByText('Somebody changed 1 goal meanwhile.').waitFor()
    for (const said of ['310,000, agreed', '305,000, agreed', 'by Ruth Adeyemi', '320,000'])
      await conflict.getByText(said).waitFor()
    expect(current(office, 'Dev Patel')).toEqual([])
    expect(await field('Dev Patel').inputValue()).toBe('300,000')
    await button('Use mine').click()
    await button('Save goals').click()
    await status().getByText('Saved at').waitFor()
    expect(current(office, 'Bjørn Sandvik')).toMatchObject([{ goal: 320000, version: 3 }])
    expect(current(office, 'Dev Patel')).toHaveLength(1)
  })

  test('keeping theirs drops the edit, and the rest can be saved', async () => {
    const office = await open(team())
    await field('Bjørn Sandvik').fill('320000')
    await field('Dev Patel').fill('300000')
    Object.assign(office.goals[1] as Goal, { goal: 305000 })
    await button('Save goals').click()
    await button('Keep theirs').click()
    expect(await field('Bjørn Sandvik').inputValue()).toBe('305,000')
    await button('Save goals').click()
    await status().getByText('Saved at').waitFor()
    expect(current(office, 'Bjørn Sandvik')).toMatchObject([{ goal: 305000 }])
  })

  test('edits that were not saved are there again when the sidebar is opened again', async () => {
    await open(team())
    await field('Dev Patel').fill('300000')
    await page.reload()
    await page.getByText('Not saved yet:').waitFor()
    expect(await field('Dev Patel').inputValue()).toBe('300000')
    await button('Discard').click()
    await page.reload()
    await field('Dev Patel').waitFor()
    expect(await page.getByText('Not saved yet:').count()).toBe(0)
  })
})

describe('when there is little, much or something wrong', () => {
  test('while the tabs are read there is a skeleton, and a failure can be tried again', async () => {
    const office = team()
    office.instead = () => ({ failsWith: 'Connection failure due to HTTP 0' })
    await open(office)
    await page.getByRole('alert').getByText('The tabs could not be read.').waitFor()
    office.instead = () => new Promise(() => {})
    await button('Try again').click()
    await page.getByText('Reading the tabs…').waitFor({ state: 'attached' })
  })

  test('without people there is one step to take', async () => {
    const office = await open(new Office([], []))
    await page.getByText('No people yet').waitFor()
    await button('Add people in the tab People').click()
    await status().getByText('The tab People is in front.').waitFor()
    expect(office.asked.map(({ name }) => name)).toEqual(['goals', 'setUpWorkbook', 'goTo'])
  })

  test('rows that could not be used are counted, named on demand, and lead to their cell', async () => {
    const office = team()
    office.faults = [{ message: 'Goals, row 14, Goal: found "abc", expected a number.', at: { tab: 'Goals', row: 14 } }]
    await open(office)
    await page.getByText('1 thing in the tabs needs a look.').click()
    await page.getByText('found "abc"').waitFor()
    await button('Go to the cell').click()
    await status().getByText('Goals, row 14 is selected.').waitFor()
    expect(office.asked.at(-1)).toMatchObject({ name: 'goTo', input: { tab: 'Goals', row: 14 } })
  })

  test('two hundred people are found by team, manager and name, and a keystroke redraws one row', async () => {
    await open(crowd(200))
    await button('Show all 200').click()
    await field('Rep 200').waitFor()
    expect(await page.locator('.row').count()).toBe(200)
    const redrawn = await page.evaluate<number>(rowsRedrawn)
    expect(redrawn).toBe(1)
    await page.getByLabel('People').selectOption('team:West')
    expect(await page.locator('.row').count()).toBe(100)
    await page.getByLabel('Find').fill('rep 20')
    expect(await page.locator('.row .who > span').allInnerTexts()).toEqual(['Rep 20', 'Rep 200'])
  })

  test('of two hundred people the first fifty are shown, with the sums of all; the others are one button away', async () => {
    const office = crowd(200)
    office.goals = office.people.map(({ name, row }) => ({ ...goal(name, 1000, { status: 'proposed' }), row }))
    await open(office)
    await field('Rep 1').waitFor()
    expect(await page.locator('.row').count()).toBe(50)
    await page.getByText('50 of 200 people are shown.').waitFor()
    await button('Agree all 200 proposed').waitFor()
    expect(await page.locator('.card').innerText()).toMatch(/Reps together\s+all 200\s+200,000/)
    await button('Show all 200').click()
    await field('Rep 200').waitFor()
    expect(await page.locator('.row').count()).toBe(200)
    await page.waitForFunction("document.activeElement.matches('.row .who')")
    expect(await page.evaluate("document.activeElement.textContent.includes('Rep 101')")).toBe(true)
  })

  test('whoever types a goal or finds somebody has all two hundred, and loses nothing of what is typed', async () => {
    const office = crowd(200)
    await open(office)
    await field('Rep 1').fill('5000')
    await field('Rep 200').waitFor({ state: 'attached' })
    expect(await field('Rep 1').inputValue()).toBe('5000')
    expect(await focused()).toBe('Goal of Rep 1')
    await button('Read the tabs again').click()
    await field('Rep 200').waitFor({ state: 'attached' })
    expect(await field('Rep 1').inputValue()).toMatch(/5,?000/)
    expect(office.asked.filter(({ name }) => name === 'goals').map(({ input }) => input.whole ?? false)).toEqual([
      false,
      true,
      false,
      true,
    ])
  })

  test('people who cannot be read are told, and can be asked for again', async () => {
    const office = crowd(200)
    office.instead = ({ input }) => (input.whole ? { failsWith: 'HTTP 0' } : undefined)
    await open(office)
    await page.getByLabel('Find').fill('rep 20')
    await status().getByText('The other people could not be read.').waitFor()
    office.instead = () => undefined
    await page.getByLabel('Find').fill('rep 200')
    await field('Rep 200').waitFor()
  })

  test('help says what the words mean, with an example in figures', async () => {
    await open(team())
    await button('Help').click()
    await page.getByText('over-assigned by 3.5%').waitFor()
    await button('Help').click()
    await field('Dev Patel').waitFor()
  })

  test('text from the tabs is shown as text', async () => {
    const office = team()
    Object.assign(office.people[1] as object, { name: '<img src=x onerror=alert(1)>' })
    await open(office)
    await row('<img src=x').waitFor()
    expect(await page.locator('main img').count()).toBe(0)
  })
})

/** Every state of the screen that looks different. */
const states: Record<string, { office?: () => Office; screen?: string; act?: (office: Office) => Promise<unknown> }> = {
  home: { screen: '' },
  read: {},
  loading: { office: () => Object.assign(team(), { instead: () => new Promise(() => {}) }) },
  unread: { office: () => Object.assign(team(), { instead: () => ({ failsWith: 'HTTP 0' }) }) },
  empty: { office: () => new Office([], []) },
  help: { act: () => button('Help').click() },
  faulty: {
    act: async () => {
      await field('Dev Patel').fill('2900000')
      await field('Chiara Lombardi').fill('abc')
      await field('Amara Okafor').focus()
    },
  },
  detail: {
    act: async () => {
      await field('Chiara Lombardi').fill('300000')
      await button(/^Chiara/).click()
      await button('Spread the target over the team…').click()
    },
  },
  saving: {
    act: async (office) => {
      await field('Dev Patel').fill('300000')
      office.instead = () => new Promise(() => {})
      await button('Save goals').click()
    },
  },
  failed: {
    act: async (office) => {
      await field('Dev Patel').fill('300000')
      office.instead = () => ({ failsWith: 'NetworkError: Connection failure due to HTTP 0' })
      await button('Save goals').click()
      await button('Try again').waitFor()
    },
  },
  stale: {
    act: async (office) => {
      await field('Bjørn Sandvik').fill('320000')
      Object.assign(office.goals[1] as Goal, { goal: 305000, proposedBy: 'Ruth Adeyemi' })
      await button('Save goals').click()
      await button('Use mine').waitFor()
    },
  },
  'without a name': {
    office: () => Object.assign(team(), { user: '' }),
    act: async () => {
      await field('Dev Patel').fill('300000')
      await button('Save goals').click()
    },
  },
  findings: {
    office: () =>
      Object.assign(team(), { faults: [{ message: 'Goals, row 14: odd.', at: { tab: 'Goals', row: 14 } }] }),
    act: () => page.getByText('needs a look').click(),
  },
  'long names and figures': {
    office: () => {
      const office = team()
      const name = 'Wolfeschlegelsteinhausenbergerdorff Maximiliane-Theodora'
      Object.assign(office.people[1] as object, { name, team: 'Donaudampfschifffahrtsgesellschaftsvertrieb' })
      Object.assign(office.goals[0] as Goal, { person: name, goal: 123456789.25 })
      return office
    },
  },
  many: { office: () => crowd(40) },
}

describe.each(Object.entries(states))('the state "%s"', (_, { office = team, screen = 'goals', act }) => {
  const enter = async (looks = {}) => {
    const at = await open(office(), { screen, ...looks })
    await page.locator('.row, .skeleton, .finding, .nobody, .places').first().waitFor()
    await act?.(at)
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
