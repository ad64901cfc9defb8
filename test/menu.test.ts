import { describe, expect, test } from 'vitest'
import { actions } from '../src/actions'
import { openBook } from './setup/book'

const items = Object.entries(actions).map(([functionName, { label }]) => ({ label, functionName }))

describe('the menu', () => {
  test.each(['NONE', 'LIMITED'] as const)('shows every item when a file is opened under AuthMode.%s', (mode) => {
    const book = openBook()
    book.script.open(mode)
    expect(book.shown.menu).toEqual(items)
  })

  test('is there after installing with the file open', () => {
    const book = openBook()
    book.script.install()
    expect(book.shown.menu).toEqual(items)
  })

  test('Open planner opens the sidebar, Help opens it on its help', () => {
    const book = openBook()
    book.run('openPlanner')
    expect(book.shown.sidebar?.title).toBe('Sales Performance Planner')
    expect(book.shown.sidebar?.html).toContain('data-screen=""')
    book.run('openHelp')
    expect(book.shown.sidebar?.html).toContain('data-screen="help"')
  })
})

describe('Set up workbook', () => {
  test('makes the tabs that are missing, titled, noted and frozen, and leaves the others as they are', () => {
    const book = openBook({
      tabs: {
        People: [
          ['Nickname', 'Name'],
          ['Annie', 'Ann Ortiz'],
        ],
      },
    })
    book.run('setUpWorkbook')
    expect(book.tabs()).toEqual([
      'People',
      'Settings',
      'Stages',
      'Plans',
      'Rates',
      'Plan checks',
      'Ramps',
      'Goals',
      'Adjustments',
    ])
    expect(book.values('People')).toEqual([
      ['Nickname', 'Name'],
      ['Annie', 'Ann Ortiz'],
    ])
    expect(book.values('Rates')[0]).toEqual(['Plan', 'Valid from', 'Component', 'From', 'Rate'])
    for (const tab of book.tabs().slice(1))
      for (const [i, title] of (book.values(tab)[0] ?? []).entries())
        expect(book.notes(tab)[0]?.[i], `the note on ${tab}, ${title}`).toMatch(/\w{3}/)
    const sheetId = book.model.getters.getSheetIdByName('Goals') as string
    expect(book.model.getters.getPaneDivisions(sheetId).ySplit).toBe(1)
  })

  test('lists every setting with its default, and no sample data', () => {
    const book = openBook()
    book.run('setUpWorkbook')
    expect(book.values('Settings')).toContainEqual(['Commission rate without a plan', 0.15])
    expect(book.values('Settings')).toContainEqual(['Fiscal year starts in', 'January'])
    expect(book.values('People')).toHaveLength(1)
    expect(book.tabs()).not.toContain('Deals')
  })

  test('changes nothing the second time, and says so', () => {
    const book = openBook()
    book.run('setUpWorkbook')
    const before = book.model.exportData()
    book.run('setUpWorkbook')
    expect(book.model.exportData()).toEqual(before)
    expect(book.shown.toasts.at(-1)).toBe('Every tab is there already. Nothing was changed.')
  })

  test('one undo takes it back', () => {
    const book = openBook()
    book.run('setUpWorkbook')
    book.undo()
    expect(book.tabs()).toEqual(['Sheet1'])
  })
})

describe('Check workbook', () => {
  const findings = async (book: ReturnType<typeof openBook>) => {
    const answer = await book.request('checkWorkbook', {})
    return 'value' in answer ? answer.value.findings.map((finding) => finding.message) : answer
  }

  test('finds in the sample just the deals that nobody kept up, as in any CRM', async () => {
    const book = openBook()
    await book.request('addSample', {})
    expect(await findings(book)).toEqual([
      expect.stringMatching(/^Left out, no amount: Deals row \d+\.$/),
      expect.stringMatching(/^Past due: 2 open deals have a close date before 2026-06-30, /),
    ])
  })

  test('says that nothing is wrong where nothing is', async () => {
    const book = openBook({
      tabs: {
        Deals: [
          ['Owner', 'Amount', 'Close Date', 'Stage', 'Id'],
          ['Ann', 1000, '2026-06-30', 'Proposal', 'D-1'],
        ],
      },
    })
    expect(await findings(book)).toEqual([])
    book.run('checkWorkbook')
    expect(book.shown.toasts).toEqual(['Checked every tab, deals included: nothing is wrong.'])
  })

  test('says what the columns of a deal tab lack', async () => {
    const book = openBook({ tabs: { Deals: [['Owner', 'Amount', 'When']] } })
    expect(((await findings(book)) as string[]).join(' ')).toMatch(/Deals.*close date/)
  })

  test('names what is wrong, where, and how to mend it, all at once', async () => {
    const book = openBook({
      tabs: {
        People: [
          [
            'Name',
            'Team',
            'Plan',
            'Start date',
            'Also known as',
            'Email',
            'Role',
            'Manager',
            'Ramp',
            'Target incentive',
            'Valid from',
            'End date',
            'Reason for leaving',
          ],
          ['Ann Ortiz', 'West', 'AE', 'soon', '', '', '', '', '', '', '', '', ''],
          ['Ben Cole', 'West', 'Gold', '', '', '', '', '', '', '', '', '', ''],
        ],
        Goals: [
          [
            'Person',
            'Team',
            'Metric',
            'From',
            'To',
            'Goal',
            'Status',
            'Proposed by',
            'Note',
            'Version',
            'Acknowledged on',
            'Comment',
          ],
          ['Ann Ortiz', '', 'Closed won', '2026-07-01', '2026-09-30', 'lots', 'agreed', '', '', 1, '', ''],
          ['Ben Kole', '', 'Closed won', '2026-07-01', '2026-09-30', 5000, 'fine', '', '', 1, '', ''],
          ['Ben Cole', '', 'Closed won', '2026-07-01', '2026-09-30', 5000, 'agreed', '', '', 1, '', ''],
          ['Ben Cole', '', 'Closed won', '2026-07-01', '2026-09-30', 6000, 'agreed', '', '', 1, '', ''],
          ['Ben Cole', '', 'Calls', '2026-09-30', '2026-07-01', 6000, 'agreed', '', '', 1, '', ''],
        ],
        Plans: [
          ['Plan', 'Valid from', 'Component', 'Status'],
          ['AE', '2026-01-01', 'Commission', 'valid'],
        ],
        Stages: [
          ['Stage', 'Kategorie'],
          ['Won', 'Won'],
        ],
        Rates: [
          ['Plan', 'Valid from', 'Component', 'From', 'Rate'],
          ['AE', '2026-01-01', 'Commission', 100, 0.1],
          ['AE', '2026-01-01', 'Commission', 50, 0.2],
        ],
      },
    })
    const found = (await findings(book)) as string[]
    expect(found).toContain('People, row 2, Start date: found "soon", expected a date, such as 2026-10-01.')
    expect(found).toContain('Goals, row 2, Goal: found "lots", expected a number.')
    expect(found).toContain(
      'Goals, row 3, Status: found "fine", expected one of proposed, countered, agreed, superseded.',
    )
    expect(found).toContain(
      'Goals, row 3, Person: "Ben Kole" is not in the tab People. Add it there, or correct it here.',
    )
    expect(found).toContain('People, row 3, Plan: "Gold" is not in the tab Plans. Add it there, or correct it here.')
    expect(found).toContain(
      'Goals, row 5: Ben Cole has another goal on Closed won in row 4 (2026-07-01 to 2026-09-30). Give the one that no longer counts the status superseded, or correct its dates.',
    )
    expect(found).toContain(
      'Goals, row 6, To: found 2026-07-01, expected a day not before 2026-09-30, where the period starts.',
    )
    expect(found).toContain('Rates, row 3: starts at 50, below row 2 (100). Starts must rise.')
    expect(found).toContain(
      'Stages: no column is titled Category in row 1. Put the title back; the column may stand anywhere.',
    )
    expect(found.filter((message) => message.startsWith('Plans: no column'))).toEqual([
      'Plans: no column is titled Valid to, Metric, Measured on, Applies to, Amount from, Counts on, Period, Cumulative, Mode, Tiers in, Target incentive, Weight, Gate metric, Gate, Cap, Floor, Draw, Recoverable, Clawback months, Amortize months in row 1, so that counts as not given. If a title was changed, put it back.',
    ])
    expect(found.filter((message) => message.includes('Ann Ortiz'))).toEqual([])
    book.run('checkWorkbook')
    expect(book.shown.sidebar?.html).toContain('data-screen="check"')
  })

  test('names what does not fit together among plans, their examples, ramps and adjustments', async () => {
    const rep = ['Rep plan', '2026-01-01', 'Commission']
    const book = openBook({
      tabs: {
        People: [
          ['Name', 'Plan', 'Ramp'],
          ['Ann Ortiz', 'Rep plan', 'Six months'],
          ['Ben Cole', 'Rep plan', 'Sixmonths'],
        ],
        Plans: [
          ['Plan', 'Valid from', 'Component', 'Status'],
          [...rep, 'valid'],
          ['Rep plan', '2026-01-01', 'Bonus', 'valid'],
          ['Next plan', '2027-01-01', 'Commission', 'draft'],
        ],
        Rates: [
          ['Plan', 'Valid from', 'Component', 'From', 'Rate'],
          [...rep, 0, 0.1],
          ['Next plan', '', 'Commission', 0, 0.1],
        ],
        'Plan checks': [
          ['Plan', 'Valid from', 'Component', 'Amount', 'Quota', 'Prior', 'Expected'],
          [...rep, 1000, '', '', 100],
          [...rep, 1000, '', '', 120],
          ['Rep plan', '2026-01-01', 'Commision', 1000, '', '', 100],
          ['Red plan', '2026-01-01', 'Commission', 1000, '', '', 100],
        ],
        Ramps: [
          ['Ramp', 'Month', 'Share'],
          ['Six months', 1, 0.5],
          ['Six months', 1, 0.6],
        ],
        Adjustments: [
          ['Period from', 'Period to', 'Person', 'Amount', 'Reason', 'Note', 'By', 'On'],
          ['2026-10-01', '2026-12-31', 'ann ortiz', 100, 'bonus', '', '', ''],
          ['2026-10-01', '2026-12-31', 'Ann Otis', 100, 'bonus', '', '', ''],
          ['2026-12-31', '2026-10-01', 'Ann Ortiz', 100, 'bonus', '', '', ''],
          ['2026-12-01', '2027-01-31', 'Ann Ortiz', 100, 'gift', '', '', ''],
          ['2026-12-01', '2027-01-31', 'Ann Ortiz', 100, 'bonus', '', '', ''],
        ],
      },
    })
    const found = ((await findings(book)) as string[]).filter((message) => /, row \d/.test(message))
    expect(found.sort()).toEqual([
      'Adjustments, row 3, Person: "Ann Otis" is not in the tab People. Add it there, or correct it here.',
      'Adjustments, row 4, Period to: found 2026-10-01, expected a day not before 2026-12-31, where the period starts.',
      'Adjustments, row 5, Reason: found "gift", expected one of correction, bonus, draw, forgiven draw, clawback, other.',
      'Adjustments, row 6, Period to: found 2027-01-31, expected a day not after 2026-12-31, where FY2026 ends. Part it into two rows.',
      'People, row 3, Ramp: "Sixmonths" is not in the tab Ramps. Add it there, or correct it here.',
      'Plan checks, row 3: 120 was expected, and 100 came out.',
      'Plan checks, row 4: Rep plan has no such component and Valid from in the tab Plans.',
      'Plan checks, row 5, Plan: "Red plan" is not in the tab Plans. Add it there, or correct it here.',
      'Plans, row 3, Component: the component Bonus has no row in the tab Rates for this version.',
      'Ramps, row 3, Month: month 1 stands in row 2 already, which counts. Delete one.',
      'Rates, row 3: Next plan has no such component and Valid from in the tab Plans.',
    ])
  })

  test('leads to the cell that a finding is about', async () => {
    const book = openBook()
    await book.request('addSample', {})
    expect(await book.request('goTo', { tab: 'Goals', row: 4, column: 'Goal' })).toEqual({
      value: { tab: 'Goals', row: 4 },
    })
    expect(book.model.getters.getActiveSheetId()).toBe(book.model.getters.getSheetIdByName('Goals'))
    expect(book.model.getters.getActivePosition()).toMatchObject({ row: 3, col: 5 })
  })
})

describe('the sample', () => {
  test('comes only into a workbook that is empty', async () => {
    const book = openBook({ tabs: { Deals: [['Name'], ['Ours']] } })
    const answer = await book.request('addSample', {})
    expect('faults' in answer && answer.faults[0]?.message).toBe(
      'The sample goes into an empty workbook only, and here Deals hold rows already. Nothing was added.',
    )
    expect(book.tabs()).toEqual(['Deals'])
  })
})

describe('an action that fails', () => {
  test('changes nothing while somebody else holds the lock, and says so', () => {
    const book = openBook()
    const release = book.script.holdLock()
    book.run('setUpWorkbook')
    expect(book.tabs()).toEqual(['Sheet1'])
    expect(book.shown.alerts).toEqual([
      {
        title: 'Could not finish: Set up workbook',
        message:
          'Somebody else is changing this workbook with the planner just now. Try again in a moment.\n\nNothing was changed.',
      },
    ])
    release()
    book.run('setUpWorkbook')
    expect(book.tabs()).toContain('Settings')
  })

  test('says exactly what it had changed when Google fails in the middle, and gives the lock back', () => {
    let calls = 0
    let failing = true
    const book = openBook({
      before(member) {
        if (failing && member === 'SpreadsheetApp.Spreadsheet.insertSheet' && ++calls === 3)
          throw new Error('Service Spreadsheets failed.')
      },
    })
    book.run('setUpWorkbook')
    const { title, message } = book.shown.alerts[0] as { title: string; message: string }
    expect(title).toBe('Could not finish: Set up workbook')
    expect(message).toMatch(/^Google Sheets reported: Service Spreadsheets failed\. Try again\./)
    const changed = message.split('It had already changed: ')[1] ?? ''
    for (const tab of book.tabs().filter((name) => name !== 'Sheet1')) expect(changed).toContain(`"${tab}"`)
    expect(book.tabs()).toEqual(['Sheet1', 'Settings', 'People'])
    failing = false
    book.run('setUpWorkbook')
    expect(book.shown.alerts).toHaveLength(1)
  })

  test('of the sidebar is told beside the screen: faults of a person, and bugs of ours, with what had changed', async () => {
    const book = openBook({
      before(member) {
        if (member === 'SpreadsheetApp.Sheet.setFrozenRows') throw new Error('Service Spreadsheets failed.')
      },
    })
    const answer = await book.request('setUpWorkbook', {})
    expect('bug' in answer && answer.bug).toContain('Service Spreadsheets failed.')
    expect('bug' in answer && answer.changed).toContain('the new tab "Settings"')
  })
})
