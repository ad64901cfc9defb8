import type { Handout, HandoutDeal } from './handout'

const titles = [
  'Person',
  'Period from',
  'Period to',
  'Kind',
  'Component',
  'Deal',
  'Account',
  'Day',
  'Credited',
  'Commission',
  'Reason',
] as const

type Value = string | number
/** What a row says behind the person, the period and its kind. */
type Said = { component?: string; deal?: Partial<HandoutDeal> | null; commission?: number; reason?: string }

/**
 * A statement as CSV (RFC 4180, lines end with CR LF): a row for each part of what is paid, in the order of their kinds.
 * The amounts under Commission of all rows but the last, Payable, add up to it. A text that a spreadsheet would run as a
 * formula has an apostrophe before it (https://owasp.org/www-community/attacks/CSV_Injection); numbers have a point.
 */
export function statementCsv(handout: Handout): string {
  const { person, period } = handout
  const rows = kinds(handout).flatMap(([kind, all]) =>
    all.map(({ component = '', deal, commission, reason = '' }): Value[] => [
      person,
      period.from,
      period.to,
      kind,
      component,
      deal?.deal ?? '',
      deal?.account ?? '',
      deal?.day ?? '',
      deal?.credited ?? '',
      commission ?? '',
      reason,
    ]),
  )
  return [titles, ...rows].map((row) => `${row.map(written).join(',')}\r\n`).join('')
}

function kinds({
  components,
  additions,
  draws,
  uncounted,
  findings,
  payable,
  unreckoned,
}: Handout): [string, Said[]][] {
  const parts = components.flatMap(({ component, plan, parts: all }) =>
    all.map(({ deal, commission, why }) => ({ component: component || plan, deal, commission, reason: why })),
  )
  const added = (kind: string): Said[] =>
    additions
      .filter((one) => one.kind === kind)
      .map(({ component, deal, account, why, of, amount }) => ({
        component,
        deal: { deal, account },
        commission: amount,
        reason: of ? `${of.from} to ${of.to}: ${why}` : why,
      }))
  return [
    ['Deal', parts.filter(({ deal }) => deal)],
    ['Other earned', parts.filter(({ deal }) => !deal)],
    ['Adjustment', added('adjustment')],
    ['Clawback', added('clawback')],
    ['Difference', added('difference')],
    ['Draw', draws.map(({ what, amount }) => ({ commission: amount, reason: what }))],
    ['Not counted', uncounted.map((deal) => ({ deal, commission: 0, reason: 'No component counts it.' }))],
    ['Finding', findings.map((reason) => ({ reason }))],
    ['Payable', [unreckoned ? { reason: 'can’t be reckoned' } : { commission: payable }]],
  ]
}

/** Signs that begin a formula, in full width too, also behind blanks; and signs after which a cell may begin. */
const formula = /^(?:[\t\r\n]|[\s\u00a0]*[=+\-@＝＋－＠])/
/** Also what another program may take for the end of a cell. */
const mayEnd = /[",;|'\t\r\n]/

function written(value: Value): string {
  if (typeof value === 'number') return value.toFixed(2)
  const text = formula.test(value) ? `'${value}` : value
  return mayEnd.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}
