import { describe, expect, test } from 'vitest'
import { deals, done, goalTitles, open, period, planTitles, quota, sheet } from './setup/quarter'
import { cellOf, tableOf } from './setup/table'

describe('the commission expense of a forecast', () => {
  test('reckons the commission of each rep by the plan, from the rates that it shows', async () => {
    const book = open({
      Deals: deals,
      Goals: [goalTitles, quota('Ann', 100000)],
      People: [
        [
          'Name',
          'Also known as',
          'Email',
          'Role',
          'Manager',
          'Team',
          'Plan',
          'Ramp',
          'Target incentive',
          'Valid from',
          'Start date',
          'End date',
          'Reason for leaving',
        ],
        ...['Ann', 'Ben'].map((name) => [
          name,
          '',
          '',
          '',
          '',
          '',
          name === 'Ann' ? 'AE' : 'Flat',
          '',
          '',
          '',
          '',
          '',
          '',
        ]),
      ],
      Plans: [
        planTitles,
        ...[
          ['AE', 'marginal', 'share of quota'],
          ['Flat', '', ''],
        ].map(([plan = '', mode = '', tiersIn = '']) =>
          planTitles.map(
            (title) =>
              ({ Plan: plan, Status: 'valid', Component: 'Commission', Mode: mode, 'Tiers in': tiersIn })[title] ?? '',
          ),
        ),
      ],
      Rates: [
        ['Plan', 'Valid from', 'Component', 'From', 'Rate'],
        ['AE', '', 'Commission', 0, 0.1],
        ['AE', '', 'Commission', 1, 0.2],
        ['Flat', '', 'Commission', 0, 0.07],
      ],
    })
    const { findings } = await done(book)
    expect(
      findings.filter((finding) => !finding.startsWith('New in the tab Stages') && !finding.startsWith('Past due')),
    ).toEqual([])
    const reps = tableOf(sheet(book), 'Rep')
    expect([reps.get('Ann')?.['Commission expense'], reps.get('Ben')?.['Commission expense']]).toEqual([16000, 2100])
    expect(tableOf(sheet(book), 'Rates used').get('AE, Commission, tier 2')).toMatchObject({
      From: 1,
      Rate: 0.2,
      Mode: 'marginal',
    })
    const rate = cellOf(sheet(book), 'Rates used', 'AE, Commission, tier 2', 'Rate')
    book.enter(`Forecast ${period}!${rate}`, '30%')
    expect(tableOf(sheet(book), 'Rep').get('Ann')?.['Commission expense']).toBe(19000)
  })

  test('names who earns by shares of a quota and has none, and leaves no figure in its place', async () => {
    const book = open({
      Deals: deals,
      People: [
        ['Name', 'Plan'],
        ['Ann', 'AE'],
      ],
      Plans: [
        ['Plan', 'Status', 'Component', 'Mode', 'Tiers in'],
        ['AE', 'valid', 'Commission', 'marginal', 'share of quota'],
      ],
      Rates: [
        ['Plan', 'Component', 'From', 'Rate'],
        ['AE', 'Commission', 0, 0.1],
        ['AE', 'Commission', 1, 0.2],
      ],
      Goals: [['Person', 'Metric', 'From', 'To', 'Goal']],
    })
    const { findings } = await done(book)
    expect(findings).toContain(
      'Without a quota: Ann. Commission of the plan AE needs one on Closed won from 2026-04-01 to 2026-06-30, so their commission can’t be reckoned and is not in the total. Set a goal in the tab Goals.',
    )
    expect(tableOf(sheet(book), 'Rep').get('Ann')?.['Commission expense']).toBe('no quota')
  })
})
