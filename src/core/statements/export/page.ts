import type { Notation } from '../../notation'
import { componentSection, uncounted } from './component-section'
import type { Addition, Handout } from './handout'
import { fromTo } from './in-days'
import { html, type Markup } from './markup'
import { style } from './page-style'
import { table } from './table'

const kinds: Record<Addition['kind'], string> = {
  adjustment: 'Adjustment',
  clawback: 'Clawback',
  difference: 'Difference',
}

/**
 * One person's statement as a page that stands by itself: no scripts, nothing from elsewhere. It can be printed, mailed
 * or kept; whatever texts the workbook holds, they are shown as text.
 */
export function statementPage(handout: Handout, words: Notation): string {
  const { person, label, period, currency, components, additions, draws, findings } = handout
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Commission statement ${label}: ${person}</title>
${style}
</head>
<body>
<main>
<h1>Commission statement</h1>
<p><b>${person}</b></p>
<p>${label}, ${fromTo(period)}. Amounts are in ${currency}.</p>
<p class="soft">${approved(handout)}</p>
${summary(handout, words)}
${components.map((one) => componentSection(one, currency, words))}
${additions.length ? added(additions, currency, words) : ''}
${draws.length || handout.balance ? drawn(handout, words) : ''}
${handout.uncounted.length ? uncounted(handout.uncounted, currency, words) : ''}
${findings.length ? section('To be looked at', html`<ul>${findings.map((one) => html`<li>${one}</li>`)}</ul>`) : ''}
</main>
</body>
</html>
`.markup
}

const section = (title: string, body: Markup) => html`<section>
<h2>${title}</h2>
${body}
</section>`

const approved = ({ approval }: Handout): string =>
  approval
    ? `Approved on ${approval.when} by ${approval.who}. Digest ${approval.digest}.`
    : 'Not approved yet: figures may still change.'

const summary = (
  { earned, adjustments, clawbacks, differences, draw, payable, unreckoned, currency }: Handout,
  words: Notation,
) =>
  table(
    `What is paid, ${currency}`,
    [{ title: 'Part' }, { title: 'Amount', figures: true }],
    [
      ['Earned', words.money(earned)],
      ['Adjustments', words.money(adjustments)],
      ['Clawbacks', words.money(clawbacks)],
      ['Differences of approved periods', words.money(differences)],
      ['Draw', words.money(draw)],
    ],
    ['Payable', unreckoned ? 'can’t be reckoned' : words.money(payable)],
  )

const added = (additions: readonly Addition[], currency: string, { money }: Notation) =>
  section(
    'Added and taken off',
    table(
      `Adjustments, clawbacks and differences, ${currency}`,
      [{ title: 'Kind' }, { title: 'Why' }, { title: 'Of' }, { title: 'Amount', figures: true }],
      additions.map(({ kind, why, of, component, deal, account, amount }) => [
        kinds[kind],
        why,
        [of && fromTo(of), component, deal, account].filter(Boolean).join(', '),
        money(amount),
      ]),
    ),
  )

const drawn = ({ draws, balance, currency }: Handout, { money }: Notation) =>
  section(
    'Draw',
    html`${
      draws.length
        ? table(
            `How it moved, ${currency}`,
            [{ title: 'What' }, { title: 'Amount', figures: true }],
            draws.map(({ what, amount }) => [what, money(amount)]),
          )
        : ''
    }
<p>Still owed at the end of this period: ${money(balance)} ${currency}.</p>`,
  )
