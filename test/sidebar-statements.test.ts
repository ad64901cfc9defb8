import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { hostile } from './setup/hostile'
import { accessibility, closeBrowser, openSidebar, type Reply, tooSmall, tooWide } from './setup/sidebar'
import { digest, label, payee, StatementsOffice, tab } from './setup/statements-office'

let page: Page
afterEach(() => page.close())
afterAll(closeBrowser)

async function open(prepare: (office: StatementsOffice) => unknown = () => {}, looks = {}) {
  const office = new StatementsOffice()
  prepare(office)
  page = await openSidebar(office, { screen: 'statements', height: 900, ...looks })
  await page.locator('main .card, main .finding').first().waitFor()
  return office
}
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
const heading = (name: string | RegExp) => page.getByRole('heading', { name, exact: true })
const status = () => page.locator('footer [role=status]')
const alert = () => page.getByRole('alert')
const asked = (office: StatementsOffice, name: string) => office.asked.filter((one) => one.name === name)
const focused = () => page.evaluate('document.activeElement.textContent')
const approvedPeriod = () => page.getByLabel('Period').selectOption('FY2026-Q3')
const look = async (name: string) => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/statements-${name}.png` })
}
const sound = async (shot: string) => {
  await look(shot)
  expect(await page.evaluate(tooWide)).toEqual([])
  expect(await page.evaluate(tooSmall)).toEqual([])
  expect(await accessibility(page)).toEqual([])
}

describe('the statements of a period', () => {
  test('show what is payable, how it is made up, and each person, before anything is written', async () => {
    const office = await open()
    await page.getByText('not calculated', { exact: true }).waitFor()
    await page.getByText('1 Oct 2026 – 31 Dec 2026').waitFor()
    const total = page.locator('section', { has: heading('Total payable · USD') })
    expect((await total.locator('dl').innerText()).replace(/\n+/g, ' ')).toBe(
      'Earned 6,400 Adjustments 500 Clawbacks -300 Differences 50.50 Payable 13,301',
    )
    await page.getByText('2 people, 1 Oct 2026 to 31 Dec 2026. Deals from Deals.').waitFor()
    await button(/^Ann Ames ?East ?6,650.50 ?1 finding$/).waitFor()
    await page.getByText('Whoever may open this spreadsheet can see every tab in it, these statements too.').waitFor()
    expect(asked(office, 'calculateStatements')).toEqual([])
  })

  test('write figures as the locale writes them', async () => {
    await open((office) => {
      office.screen.locale = 'de_DE'
    })
    await page.getByText('13.301').waitFor()
  })

  test('name each control total with what it says, and say which does not hold', async () => {
    await open((office) => {
      office.holds = false
    })
    const controls = page.locator('section', { has: heading('Control totals') })
    expect(await controls.locator('li').allInnerTexts()).toEqual([
      '✓ holds Rows credited, of other kinds and left out = rows read\n12',
      '✗ does not hold Commission by deals = by components\n12,800 is not 12,799.50',
    ])
  })

  test('fold findings by the tab that they are on, each with the way there', async () => {
    const office = await open((one) => {
      one.findings = [
        { message: 'Deals, row 4: no amount.', at: { tab: 'Deals', row: 4 } },
        { message: 'Deals, row 7: no owner.', at: { tab: 'Deals', row: 7 } },
        { message: 'Ann Ames has no plan.' },
      ]
    })
    await page.getByText('1 thing is worth a look.').waitFor()
    await page.getByText('Deals: 2 things are worth a look.').click()
    await page.locator('li', { hasText: 'row 7' }).getByRole('button', { name: 'Go to the cell' }).click()
    await status().getByText('Deals, row 7 is selected.').waitFor()
    expect(asked(office, 'goTo').at(-1)?.input).toEqual({ tab: 'Deals', row: 7 })
  })

  test('say what will change on the tab', async () => {
    await open()
    const change = page.locator('section', { has: heading('What will change') })
    expect((await change.locator('p').innerText()).replace(/\s+/g, ' ')).toBe(`${tab} new tab 40 rows`)
  })

  test('list what people ask, with the way to the cell', async () => {
    const office = await open((one) => {
      one.screen.questions = [
        { person: 'Ben Bos', about: 'Deal 9', question: 'Why 5%?', at: { tab, row: 31, column: 'Question' } },
      ]
    })
    await page.getByText('1 open question.').click()
    await page.getByText('Ben Bos, on Deal 9: “Why 5%?”').waitFor()
    await button('Go to the cell').click()
    expect(asked(office, 'goTo').at(-1)?.input).toEqual({ tab, row: 31, column: 'Question' })
  })
})

describe('people', () => {
  const crowd = Array.from({ length: 200 }, (_, i) =>
    payee(`Person ${String(i + 1).padStart(3, '0')}`, { team: i % 2 ? 'East' : 'Western region' }),
  )

  test('two hundred are shown a few at a time, and found by name or team', async () => {
    await open((office) => {
      office.people = crowd
    })
    expect(await page.locator('.payee').count()).toBe(25)
    await button('Show 25 more of 200 people').click()
    expect(await page.locator('.payee').count()).toBe(50)
    expect(await focused()).toContain('Person 026')
    await page.getByLabel('Find by name or team').fill('western')
    await page.getByText('100 of 200 people').waitFor()
    await page.getByLabel('Find by name or team').fill('person 142')
    await page.getByText('1 of 200 people').waitFor()
    expect(await page.locator('.payee').count()).toBe(1)
  })

  test('hostile names are shown as they are, and make no element', async () => {
    await open((office) => {
      office.people = hostile.map((text) => payee(text, { team: text, findings: [text] }))
    })
    await button(`Show 1 more of ${hostile.length} people`).click()
    for (const [i, text] of hostile.entries()) expect(await page.locator('.payee').nth(i).textContent()).toContain(text)
    expect(await page.locator('#app img, #app script, #app a').count()).toBe(0)
    expect(await page.evaluate('window.hit')).toBeUndefined()
  })

  test('each opens what is paid and why, deal by deal, with the findings of that person', async () => {
    const office = await open()
    await button(/^Ann Ames/).click()
    await heading('New business: 6,400').waitFor()
    await page.getByText('Closed won: 130,000, 130% of a quota of 100,000.').waitFor()
    await page.getByText('Earned to date 8,400, of which 2,000 before this period.').waitFor()
    await page.getByText('Ann Ames has no plan from 2026-10-01 to 2026-10-14.').waitFor()
    await page.getByText('250 Deal 10, Acme, 5 Oct 2026').waitFor()
    await button('Show 10 more of 24 deals').click()
    await page.getByText('250 Deal 11, Acme, 5 Oct 2026').waitFor()
    await page.getByText('-300 clawback on Old deal: Lost in month 2 of 6.').waitFor()
    await page.getByText('Renewal 7, Acme, 900').waitFor()
    expect(asked(office, 'personStatement').at(-1)?.input).toEqual({ period: label, person: 'Ann Ames' })
    await button(/^Ann Ames/).click()
    expect(await heading('New business: 6,400').count()).toBe(0)
  })

  test('a statement is saved as a page and as CSV that spreadsheets read as UTF-8', async () => {
    await open()
    await button(/^Ben Bos/).click()
    const save = async (name: string) => {
      const [file] = await Promise.all([page.waitForEvent('download'), button(name).click()])
      return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
    }
    expect(await save('Download page')).toEqual({
      name: 'Statement Ben Bos.html',
      text: '<!doctype html><title>Statement</title>',
    })
    expect(await save('Download CSV')).toEqual({
      name: 'Statement Ben Bos.csv',
      text: '\uFEFFPerson\r\nÅsa\r\n',
    })
    await status().getByText('Statement Ben Bos.csv is saved where your browser puts downloads.').waitFor()
  })

  test('where a statement can’t be read, the line says so and it is read again', async () => {
    const office = await open()
    office.instead = ({ name }) => (name === 'personStatement' ? { failsWith: 'no connection' } : undefined)
    await button(/^Ann Ames/).click()
    await alert().getByText('The statement could not be read.').waitFor()
    office.instead = () => undefined
    await button('Read it again').click()
    await heading('New business: 6,400').waitFor()
  })

  test('what was asked for one person never shows under another', async () => {
    const office = await open()
    let late = () => {}
    office.instead = ({ name, input }) =>
      name === 'personStatement' && 'person' in input && input.person === 'Ann Ames'
        ? new Promise<Reply>((resolve) => {
            late = () => resolve({ faults: [{ message: 'Too late.' }] })
          })
        : undefined
    await button(/^Ann Ames/).click()
    await button(/^Ben Bos/).click()
    await heading('New business: 6,400').waitFor()
    late()
    await button(/^Ben Bos/).waitFor()
    expect(await page.getByText('Too late.').count()).toBe(0)
  })
})

test('another period has nobody open, so that no figure is taken for one of it', async () => {
  await open()
  await button(/^Ann Ames/).click()
  await heading('New business: 6,400').waitFor()
  await approvedPeriod()
  await button('Recalculate and compare').waitFor()
  expect(await button(/^Ann Ames/).getAttribute('aria-expanded')).toBe('false')
})

describe('calculating', () => {
  test('is one button; the focus goes to what came of it, and it can be undone', async () => {
    const office = await open()
    await button('Calculate statements').click()
    await heading(`${label} is calculated.`).waitFor()
    expect(await focused()).toBe(`${label} is calculated.`)
    await page.getByText(`2 people, on the tab ${tab}.`).waitFor()
    await button('Go to the tab').click()
    await status().getByText(`${tab} is open.`).waitFor()
    await button('Undo').click()
    await heading(`The statements ${label} are undone.`).waitFor()
    expect(asked(office, 'calculateStatements').map(({ input }) => input)).toEqual([{ period: label }])
  })

  test('can’t be pressed twice, and says what it does', async () => {
    const office = await open()
    let release = () => {}
    office.instead = ({ name }) =>
      name === 'calculateStatements'
        ? new Promise<Reply>((resolve) => {
            release = () => resolve({ faults: [{ message: 'Somebody else is changing this workbook.' }] })
          })
        : undefined
    await button('Calculate statements').click()
    await page.keyboard.press('Enter')
    await status().getByText(`Calculating ${label}…`).waitFor()
    expect(asked(office, 'calculateStatements')).toHaveLength(1)
    release()
    await alert().getByText('Not calculated.').waitFor()
    await alert().getByText('Somebody else is changing this workbook.').waitFor()
  })

  test('without an answer perhaps was done', async () => {
    const office = await open()
    office.instead = () => ({ failsWith: 'the connection was lost' })
    await button('Calculate statements').click()
    await alert().getByText('Perhaps not calculated.').waitFor()
  })

  test('is undone later too', async () => {
    await open((office) => {
      office.screen.undo = label
    })
    await button(`Undo calculating ${label}`).click()
    await heading(`The statements ${label} are undone.`).waitFor()
    await button('Look again').click()
    await button('Calculate statements').waitFor()
  })

  test('waits until there are deals and plans, and names what is lacking', async () => {
    const office = await open((one) => {
      one.screen.problems = [{ message: 'There is no tab Plans.' }]
    })
    await page.getByText('There is no tab Plans.').waitFor()
    expect(await button('Calculate statements').getAttribute('aria-disabled')).toBe('true')
    await sound('problems')
    await button('Open Plans').click()
    await vi.waitFor(() => expect(asked(office, 'plans')).toHaveLength(1))
  })

  test('is not offered where nobody is to be paid', async () => {
    await open((office) => {
      office.people = []
    })
    await page.getByText('Nobody was here in this period, and no deal is credited to anybody.').waitFor()
    expect(await button('Calculate statements').getAttribute('aria-disabled')).toBe('true')
    await sound('nobody')
  })

  test('where the tabs can’t be read, says why and tries again', async () => {
    const office = new StatementsOffice()
    office.instead = () => ({ failsWith: 'no connection' })
    page = await openSidebar(office, { screen: 'statements' })
    await alert().getByText('The tabs could not be read.').waitFor()
    office.instead = () => undefined
    await button('Try again').click()
    await button('Calculate statements').waitFor()
  })
})

describe('approving', () => {
  const calculated = (office: StatementsOffice) => {
    for (const one of office.screen.periods) one.exists = true
  }

  test('is a second step that says what it means, and ends with the seal', async () => {
    const office = await open((one) => {
      calculated(one)
      one.screen.questions = [{ person: 'Ben Bos', about: '', question: 'Why?', at: { tab, row: 31 } }]
    })
    await button('Approve…').click()
    expect(await focused()).toBe(`Approve ${label}?`)
    await page.getByText('what changes later in deals, quotas or plans is paid as a difference').waitFor()
    await page.getByText('1 question on the tab is not answered yet.').waitFor()
    await page.getByText('You approve as cfo@example.com.').waitFor()
    expect(asked(office, 'approveStatements')).toEqual([])
    await sound('approving')
    await button(`Approve ${label}`).click()
    await heading(`${label} is approved.`).waitFor()
    expect(await focused()).toBe(`${label} is approved.`)
    await page.getByText('2 people are paid 13,301 USD. 1,234 rows were added to Ledger, by cfo@example.com.').waitFor()
    await page.getByText(`${digest.slice(0, 12)}…`).waitFor()
    expect(asked(office, 'approveStatements').map(({ input }) => input)).toEqual([
      { period: label, by: '', seen: 13301 },
    ])
    await sound('approved')
  })

  test('is left without a trace', async () => {
    const office = await open(calculated)
    await button('Approve…').click()
    await button('Not yet').click()
    await button('Calculate statements').waitFor()
    expect(await focused()).toBe('Statements')
    expect(asked(office, 'approveStatements')).toEqual([])
  })

  test('says beforehand what has to be mended first, with a way there, and can’t be done until then', async () => {
    const office = await open((one) => {
      calculated(one)
      one.blocked = [
        {
          message: 'Plans, row 3, Cap: found "much", expected an amount.',
          at: { tab: 'Plans', row: 3, column: 'Cap' },
        },
      ]
    })
    await button('Approve…').click()
    await page.getByText('It can’t be approved yet: 1 thing to mend first').waitFor()
    expect(await page.getByRole('button', { name: 'Go to the cell' }).count()).toBe(1)
    expect(await button(`Approve ${label}`).getAttribute('aria-disabled')).toBe('true')
    await sound('blocked')
    expect(asked(office, 'approveStatements')).toEqual([])
  })

  test('is not offered before there is a tab', async () => {
    await open()
    expect(await button('Approve…').count()).toBe(0)
  })

  test('asks for a name where Google gives no address', async () => {
    const office = await open((one) => {
      calculated(one)
      one.screen.user = ''
    })
    await button('Approve…').click()
    await button(`Approve ${label}`).click()
    await page.getByText('Type your name: Log keeps by whom it was approved.').waitFor()
    expect(await page.evaluate('document.activeElement.tagName')).toBe('INPUT')
    await page.keyboard.type('Olga Berg')
    await page.keyboard.press('Enter')
    await page.getByText('by Olga Berg (typed).').waitFor()
    expect(asked(office, 'approveStatements').at(-1)?.input).toMatchObject({ period: label, by: 'Olga Berg' })
  })

  test('refused, says why and stays where it was', async () => {
    const office = await open(calculated)
    await button('Approve…').click()
    office.instead = () => ({ faults: [{ message: 'New business of Ann Ames can’t be reckoned.' }] })
    await button(`Approve ${label}`).click()
    await alert().getByText('Not approved.').waitFor()
    await alert().getByText('New business of Ann Ames can’t be reckoned.').waitFor()
    await button(`Approve ${label}`).waitFor()
  })
})

describe('an approved period', () => {
  test('says by whom and when, is not calculated again, and its digest is copied whole', async () => {
    await open()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await approvedPeriod()
    await page.getByText('By cfo@example.com on 2027-01-04 09:30.').waitFor()
    expect(await button('Calculate statements').count()).toBe(0)
    expect(await heading('What will change').count()).toBe(0)
    await button('Copy digest').click()
    await status().getByText('The digest is copied.').waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(digest)
  })

  test('is shown whatever is wrong in the deals of today', async () => {
    await open((office) => {
      office.screen.problems = [{ message: 'There is no tab Plans.' }]
    })
    await approvedPeriod()
    await button('Recalculate and compare').waitFor()
  })

  test('proves again', async () => {
    await open()
    await approvedPeriod()
    await button('Recalculate and compare').click()
    await heading('All 1,200 figures of 2 people prove again.').waitFor()
    expect(await focused()).toBe('All 1,200 figures of 2 people prove again.')
    await page.getByText('The seals are whole.').waitFor()
    await sound('proved')
    await button('Back to people').click()
    await button(/^Ann Ames/).waitFor()
  })

  test('lists what differs, and which seals are broken', async () => {
    const office = await open((one) => {
      one.compared = {
        differs: [
          { person: 'Ann Ames', what: 'New business', approved: 6400, again: 6300.5, at: { tab: 'Ledger', row: 5 } },
          { person: 'Ben Bos', what: 'Payable', approved: 6650.5, again: null, at: { tab: 'Ledger', row: 8 } },
        ],
        seals: [{ message: 'Ledger, row 9: changed since it was approved.', at: { tab: 'Ledger', row: 9 } }],
      }
    })
    await approvedPeriod()
    await button('Recalculate and compare').click()
    await heading('2 figures of FY2026-Q3 differ.').waitFor()
    await page.getByText('Of 1,200 figures that Ledger holds').waitFor()
    await page.getByText('Ann Ames, New business: approved 6,400, now 6,300.50').waitFor()
    await page.getByText('Ben Bos, Payable: approved 6,650.50, now none').waitFor()
    await button('Go to the cell').nth(1).click()
    expect(asked(office, 'goTo').at(-1)?.input).toEqual({ tab: 'Ledger', row: 8 })
    await page.getByText('Ledger: 1 thing is worth a look.').click()
    await button('Go to the cell').last().click()
    expect(asked(office, 'goTo').at(-1)?.input).toEqual({ tab: 'Ledger', row: 9 })
    await sound('differs')
  })
})

test('is done by keyboard alone, from calculating to the seal', async () => {
  await open()
  const press = async (name: string) => {
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab')
      if ((await focused()) === name) return page.keyboard.press('Enter')
    }
    throw new Error(`No way by Tab to ${name}`)
  }
  await press('Calculate statements')
  await heading(`${label} is calculated.`).waitFor()
  await press('Look at people, or approve')
  await button('Calculate statements').waitFor()
  await page.locator('.payee').first().waitFor()
  await press('Approve…')
  await press(`Approve ${label}`)
  await heading(`${label} is approved.`).waitFor()
})

test('help says what a statement, a draw and a clawback are, with an example', async () => {
  await open()
  await button('Help').click()
  for (const term of ['Statement', 'Draw', 'Clawback', 'Difference', 'An example'])
    await page.getByRole('term').getByText(term, { exact: true }).waitFor()
  await sound('help')
})

describe.each([16, 32])('with text of %i px', (fontSize) => {
  test.each([false, true])(
    'axe finds nothing and nothing is cut or too small at 300 px (forced colours: %s)',
    async (forcedColors) => {
      const long = 'Maximiliane-Charlotte von Württemberg-Hohenlohe-Langenburg (Region Nordrhein-Westfalen)'
      await open(
        (office) => {
          office.people = [
            payee(long, { team: long, findings: [`${long} has no plan.`], balance: 1200, draw: 800 }),
            ...Array.from({ length: 30 }, (_, i) => payee(`Person ${i}`)),
          ]
          office.findings = [
            { message: `Deals, row 4: ${long} is not in the tab People.`, at: { tab: 'Deals', row: 4 } },
          ]
          office.screen.questions = [{ person: long, about: long, question: `Why ${long}?`, at: { tab, row: 31 } }]
          for (const one of office.screen.periods) one.exists = true
          office.holds = false
          office.screen.undo = label
        },
        { fontSize, forcedColors, height: fontSize * 250 },
      )
      await page.locator('.payee').first().click()
      await heading('New business: 6,400').waitFor()
      for (const summary of await page.locator('summary').all()) await summary.click()
      await sound(`looking-${fontSize}${forcedColors ? '-forced' : ''}`)
      await approvedPeriod()
      await button('Recalculate and compare').waitFor()
      await sound(`approved-period-${fontSize}${forcedColors ? '-forced' : ''}`)
    },
  )
})
