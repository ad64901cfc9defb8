import axe from 'axe-core'
import Papa from 'papaparse'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../../../scripts/chromium'
import { statementCsv } from '../../../src/core/statements/export/csv'
import type { Handout } from '../../../src/core/statements/export/handout'
import { handoutOf } from '../../../src/core/statements/export/handout-of'
import { statementPage } from '../../../src/core/statements/export/page'
import type { Statement } from '../../../src/core/statements/statement'
import { hostile, hostileStarts, runs } from '../../setup/hostile'
import { type Office, office, quarter } from '../../setup/statements'
import { words } from '../../setup/words'

const frame = { label: 'FY2026-Q1', currency: 'USD', approval: null }

const tiered: Office = {
  deals: [
    { id: 'D-1', amount: 60000, close: '2026-01-10' },
    { id: 'D-2', amount: 70000.5, close: '2026-03-01' },
  ],
  goals: [{ ...quarter(1), goal: 100000 }],
  plans: [
    {
      component: 'Commission',
      tiersIn: 'share of quota',
      cap: 9000,
      rates: [
        [0, 0.05],
        [1, 0.1],
      ],
    },
  ],
}
const made = (of: Office = tiered, more: Partial<Statement> = {}): Handout =>
  handoutOf({ ...office(of).statement(quarter(1)), ...more }, frame, words)

const first = 'From 0 to 60,000 of the quarter: 60,000 × 5%.'
const second = 'From 60,000 to 130,000.5 of the quarter: 40,000 × 5% and 30,000.5 × 10%.'

/** A statement with something of every kind, of which each text is the given one. */
const withAll = (text: string): Handout =>
  handoutOf(
    {
      ...office(tiered).statement(quarter(1), 'Ann', [
        { reason: 'bonus', note: text, cents: 10000n },
        { reason: 'draw', note: '', cents: 5000n },
        { reason: 'forgiven draw', note: '', cents: 3000n },
      ]),
      person: text,
      clawbacks: [
        {
          deal: text,
          name: text,
          account: text,
          plan: text,
          version: '',
          component: text,
          paidIn: quarter(1),
          paid: 20000n,
          cents: 20000n,
          takenBefore: 0n,
          loss: undefined,
          says: text,
        },
      ],
      clawedBack: 20000n,
      differences: [
        {
          period: quarter(1),
          plan: text,
          version: '',
          component: text,
          deal: text,
          cause: 'deal',
          says: text,
          cents: -333n,
        },
      ],
      differed: -333n,
      payable: 800005n + 10000n - 20000n - 333n + 5000n,
      findings: [text],
    },
    { label: text, currency: text, approval: { who: text, when: text, digest: text } },
    words,
  )

describe('a handout', () => {
  test('has the working of each component, and each deal with its commission and why', () => {
    const { components, ...sums } = made()
    expect(sums).toMatchObject({ person: 'Ann', earned: 8000.05, draw: 0, payable: 8000.05, balance: 0 })
    expect(components).toMatchObject([
      {
        component: 'Commission',
        measured: 130000.5,
        quota: 100000,
        attainment: 1.300005,
        notes: ['You earn at most 9,000 in a quarter.'],
        tiers: [
          { from: 0, to: 100000, rate: 0.05, amount: 100000, commission: 5000 },
          { from: 100000, to: null, rate: 0.1, amount: 30000.5, commission: 3000.05 },
        ],
        toDate: 8000.05,
        before: 0,
        earned: 8000.05,
        parts: [
          { deal: { deal: 'D-1', credited: 60000 }, commission: 3000, why: first },
          { deal: { deal: 'D-2', day: '2026-03-01' }, commission: 5000.05 },
        ],
      },
    ])
  })

  test('says what a gate, a cap and a curve made of it, and what no deal explains', () => {
    const [below] = made({ ...tiered, plans: [{ gate: 2, floor: 300, rates: [[0, 0.1]] }] }).components
    expect(below?.notes).toContain('That share is not reached, so it earns nothing.')
    expect(below?.parts.at(-1)).toEqual({ deal: null, commission: 300, why: 'Made up to the floor at the end.' })
    const [capped] = made({ ...tiered, plans: [{ cap: 9000, rates: [[0, 0.1]] }] }).components
    expect(capped?.notes).toContain('It comes to 13,000.05, and is capped at 9,000.')
    const curve = { mode: 'curve' as const, targetIncentive: 40000, rates: [[0, 0] as const, [1, 1] as const] }
    const [onCurve] = made({ ...tiered, plans: [curve] }).components
    expect(onCurve?.notes).toEqual(['The curve pays 100% of 10,000, its part of the target incentive.'])
  })

  test('says what can’t be reckoned, and names its deals all the same', () => {
    const handout = made({ ...tiered, goals: [] })
    expect(handout.payable).toBe(0)
    expect(handout.findings).toHaveLength(1)
    expect(handout.components[0]).toMatchObject({ quota: null, attainment: null, earned: null, toDate: null })
    expect(handout.components[0]?.parts.map(({ deal }) => deal?.deal)).toEqual(['D-1', 'D-2'])
  })

  test('adds up: earned, added, taken off and the draw are what is paid', () => {
    const { earned, adjustments, clawbacks, differences, draw, payable, draws, additions } = withAll('Text')
    expect([earned, adjustments, clawbacks, differences, draw]).toEqual([8000.05, 150, -200, -3.33, 0])
    expect(payable).toBe(7946.72)
    expect(draws).toEqual([{ what: 'Of earlier draws 30.00 was forgiven.', amount: 0 }])
    expect(additions.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['adjustment', 100],
      ['adjustment', 50],
      ['clawback', -200],
      ['difference', -3.33],
    ])
  })
})

describe('the CSV', () => {
  const read = (csv: string) => Papa.parse<Record<string, string>>(csv.trimEnd(), { header: true, delimiter: ',' })

  test('has one header, a row for each part of what is paid, and lines that end with CR LF', () => {
    const csv = statementCsv(made())
    expect(csv.split('\r\n')).toEqual([
      'Person,Period from,Period to,Kind,Component,Deal,Account,Day,Credited,Commission,Reason',
      `Ann,2026-01-01,2026-03-31,Deal,Commission,D-1,,2026-01-10,60000.00,3000.00,"${first}"`,
      `Ann,2026-01-01,2026-03-31,Deal,Commission,D-2,,2026-03-01,70000.50,5000.05,"${second}"`,
      'Ann,2026-01-01,2026-03-31,Payable,,,,,,8000.05,',
      '',
    ])
  })

  test('its amounts but the last add up to the last, whatever is added and taken off', () => {
    const { data } = read(statementCsv(withAll('Text')))
    const cents = data.map(({ Commission = '' }) => Math.round(Number(Commission) * 100))
    expect(cents.slice(0, -1).reduce((sum, one) => sum + one)).toBe(cents.at(-1))
    expect(data.map(({ Kind }) => Kind)).toEqual([
      'Deal',
      'Deal',
      'Adjustment',
      'Adjustment',
      'Clawback',
      'Difference',
      'Draw',
      'Finding',
      'Payable',
    ])
  })

  test.each([...hostile, ...hostileStarts, 'a\r\nb', 'a,b;c|d\t"e"'])(
    '%j is text in it, and begins no formula',
    (text) => {
      const { data, errors, meta } = read(statementCsv(withAll(text)))
      expect(errors).toEqual([])
      expect(data).toHaveLength(9)
      for (const row of data) {
        expect([text, `'${text}`]).toContain(row.Person)
        for (const [title, value] of Object.entries(row))
          if (title !== 'Commission') expect(value.trimStart()).not.toMatch(runs)
      }
      expect(meta.fields).toHaveLength(11)
    },
  )
})

describe('the page', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  const open = async (handout: Handout, width = 1000) => {
    const page = await browser.newPage({ viewport: { width, height: 1400 } })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.setContent(statementPage(handout, words))
    return { page, asked }
  }

  test('names the person, the period and what is paid, and reads like a statement', async () => {
    const { page } = await open(made())
    expect(await page.title()).toBe('Commission statement FY2026-Q1: Ann')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.getByText('FY2026-Q1, 1 Jan 2026 to 31 Mar 2026. Amounts are in USD.').waitFor()
    await page.getByText('Not approved yet: figures may still change.').waitFor()
    const paid = page.getByRole('table', { name: 'What is paid' })
    expect(await paid.getByRole('row', { name: 'Payable' }).innerText()).toMatch(/Payable\s+8,000.05/)
    const deal = page.getByRole('table', { name: 'Deal by deal' }).getByRole('row', { name: 'D-2' })
    expect((await deal.innerText()).split('\t')).toEqual(['D-2', '', '1 Mar 2026', '70,000.5', '5,000.05', second])
    const tier = page.getByRole('table', { name: 'Tier by tier' }).getByRole('row', { name: 'and above' })
    expect((await tier.innerText()).split('\t')).toEqual(['100,000', 'and above', '10%', '30,000.5', '3,000.05'])
    await page.close()
  })

  test('of an approved period says when, by whom, and its digest', async () => {
    const approval = { who: 'cfo@example.com', when: '2026-04-03 10:00', digest: 'ab12' }
    const { page } = await open({ ...made(), approval })
    await page.getByText('Approved on 2026-04-03 10:00 by cfo@example.com. Digest ab12.').waitFor()
    await page.close()
  })

  test.each([1000, 320])('axe finds nothing at %i px, and the page is no wider', async (width) => {
    const one = withAll('A text of some length')
    const { page } = await open({ ...one, currency: 'USD', components: [...one.components, ...one.components] }, width)
    if (process.env.SHOTS) {
      await page.screenshot({ path: `${process.env.SHOTS}/page-${width}.png`, fullPage: true })
      await page.pdf({ path: `${process.env.SHOTS}/page.pdf`, format: 'A4' })
    }
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    await page.evaluate(axe.source)
    const { violations } = await page.evaluate<axe.AxeResults>('axe.run()')
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([])
    await page.close()
  })

  test('shows hostile texts as text, runs nothing and asks for nothing', async () => {
    const text = hostile.join(' ')
    const { page, asked } = await open(withAll(text))
    expect(await page.locator('h1 + p').textContent()).toBe(text)
    expect(await page.title()).toContain(text)
    expect(await page.locator('script, img, link, iframe, a').count()).toBe(0)
    expect(await page.evaluate('window.hit')).toBeUndefined()
    expect(asked).toEqual([])
    await page.close()
  })
})
