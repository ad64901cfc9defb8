import type { Handout } from '../../src/core/statements/export/handout'
import type { OutputOf, Requests } from '../../src/requests'
import type { Answering, Reply } from './sidebar'

type Asked = { name: string; input: object }
type Screen = OutputOf<'statementsScreen'>
type Preview = OutputOf<'previewStatements'>
type Approval = NonNullable<Preview['approval']>

export const label = 'FY2026-Q4'
const days = { from: '2026-10-01', to: '2026-12-31' }
export const tab = `Statements ${label}`
export const digest = '3f9a0c'.padEnd(64, 'b')
const approval: Approval = { when: '2027-01-04 09:30', who: 'cfo@example.com', detail: '12 rows', digest }

export const payee = (person: string, change: Partial<Preview['people'][number]> = {}): Preview['people'][number] => ({
  person,
  team: 'East',
  earned: 6400,
  adjustments: 500,
  clawbacks: -300,
  differences: 50.5,
  draw: 0,
  payable: 6650.5,
  balance: 0,
  unreckoned: 0,
  findings: [],
  ...change,
})

const handout = (person: string): Handout => ({
  ...payee(person),
  period: days,
  label,
  currency: 'USD',
  approval: null,
  components: [
    {
      plan: 'Rep plan',
      version: '2026-01-01',
      component: 'New business',
      metric: 'Closed won',
      window: days,
      reachedTo: days.to,
      ofMoney: true,
      measured: 130000,
      quota: 100000,
      attainment: 1.3,
      tiers: [{ from: 0, to: 100000, rate: 0.05, amount: 100000, commission: 5000 }],
      notes: ['You earn at most 9,000 in a quarter.'],
      toDate: 8400,
      before: 2000,
      earned: 6400,
      parts: Array.from({ length: 24 }, (_, i) => ({
        deal: { deal: `Deal ${i + 1}`, account: 'Acme', day: '2026-10-05', credited: 5000 },
        commission: 250,
        why: 'It counts from 5,000 to 10,000, at 5%.',
      })),
    },
  ],
  additions: [
    {
      kind: 'clawback',
      why: 'Lost in month 2 of 6.',
      of: days,
      component: '',
      deal: 'Old deal',
      account: '',
      amount: -300,
    },
  ],
  draws: [{ what: 'Topped up to the draw.', amount: 10 }],
  uncounted: [{ deal: 'Renewal 7', account: 'Acme', day: '2026-10-09', credited: 900 }],
  findings: [],
})

/** Answers the Statements screen from what a test says that there is: it is the screen that is tried. */
export class StatementsOffice implements Answering {
  readonly asked: Asked[] = []
  screen: Screen = {
    today: '2026-12-15',
    locale: 'en_US',
    currency: 'USD',
    user: 'cfo@example.com',
    periods: [
      { from: '2026-07-01', to: '2026-09-30', label: 'FY2026-Q3', unit: 'quarter', exists: true, approval },
      { ...days, label, unit: 'quarter', exists: false, approval: null },
      { from: '2026-12-01', to: '2026-12-31', label: 'FY2026-M12', unit: 'month', exists: false, approval: null },
    ],
    current: label,
    questions: [],
    undo: null,
    problems: [],
  }
  people = [
    payee('Ann Ames', { findings: ['Ann Ames has no plan from 2026-10-01 to 2026-10-14.'] }),
    payee('Ben Bos', { team: 'West' }),
  ]
  findings: Preview['findings'] = []
  blocked: Preview['blocked'] = []
  holds = true
  compared: Pick<OutputOf<'compareStatements'>, 'differs' | 'seals'> = { differs: [], seals: [] }
  /** Answers in the place of the office; undefined leaves it to the office. */
  instead: (asked: Asked) => Reply | Promise<Reply> | undefined = () => undefined

  async answer(asked: Asked): Promise<Reply> {
    this.asked.push(asked)
    return (await this.instead(asked)) ?? { value: this.usual(asked) }
  }

  private usual({ name, input }: Asked): Partial<OutputOf<keyof Requests>> {
    const { period = label, person = '', by = '' } = input as { period?: string; person?: string; by?: string }
    const total = payee('', { payable: this.people.reduce((sum, { payable }) => sum + payable, 0) })
    const chosen = this.screen.periods.find((one) => one.label === period)
    switch (name) {
      case 'statementsScreen':
        return this.screen
      case 'previewStatements':
        return this.preview(period, total, chosen?.approval ?? null)
      case 'calculateStatements':
        if (chosen) chosen.exists = true
        this.screen.undo = period
        return { period, tab: `Statements ${period}`, people: this.people.length, total, findings: this.findings }
      case 'personStatement':
        return {
          person,
          handout: handout(person),
          files: { html: `Statement ${person}.html`, csv: `Statement ${person}.csv` },
          html: '<!doctype html><title>Statement</title>',
          csv: 'Person\r\nÅsa\r\n',
        }
      case 'approveStatements':
        if (chosen) chosen.approval = { ...approval, who: this.screen.user || `${by} (typed)` }
        return {
          period,
          tab: `Statements ${period}`,
          who: this.screen.user || `${by} (typed)`,
          people: this.people.length,
          payable: total.payable,
          rows: 1234,
          digest,
          questions: [],
        }
      case 'compareStatements':
        return { period, people: this.people.length, figures: 1200, ...this.compared }
      case 'undoGeneration':
        return { kind: 'statements', period: this.screen.undo ?? '', removed: [tab], restored: [], stages: [] }
      default:
        return {}
    }
  }

  private preview(period: string, total: Preview['total'], standing: Approval | null): Preview {
    const none = { count: 0, first: [] }
    return {
      period,
      days,
      tab: `Statements ${period}`,
      from: ['Deals'],
      total,
      people: this.people,
      controls: [
        {
          says: 'Rows credited, of other kinds and left out = rows read',
          left: 12,
          right: 12,
          as: 'rows',
          holds: true,
        },
        {
          says: 'Commission by deals = by components',
          left: 12800,
          right: this.holds ? 12800 : 12799.5,
          as: 'money',
          holds: this.holds,
        },
      ],
      findings: this.findings,
      blocked: this.blocked,
      sheet: standing
        ? null
        : {
            tab: `Statements ${period}`,
            isNew: true,
            rows: { added: 40, changed: 0, leaving: 0 },
            kept: none,
            setAside: none,
          },
      approval: standing,
    }
  }
}
