import type { Notation } from '../notation'
import { fromTo } from '../statements/export/in-days'
import { html, type Markup } from '../statements/export/markup'
import { style } from '../statements/export/page-style'
import { table } from '../statements/export/table'
import type { GoalSheet } from './goal-sheet'
import { carriesInWords, figureOf, noPay, paidInWords, standingOf, trainingInWords } from './words'

/**
 * One person's goal sheet as a page that stands by itself: no scripts, nothing from elsewhere. It can be printed, mailed
 * or kept; whatever texts the workbook holds, they are shown as text.
 */
export function goalSheetPage(sheet: GoalSheet, notation: Notation): string {
  const { name, role, team, manager, period, currency, objectives } = sheet
  const carries = carriesInWords(sheet, notation)
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Goal sheet ${period.label}: ${name}</title>
${style}
</head>
<body>
<main>
<h1>Goal sheet</h1>
<p><b>${name}</b></p>
<p>${[role, team, manager && `reports to ${manager}`].filter(Boolean).join(', ')}</p>
<p>${period.label}, ${fromTo(period)}.</p>
${carries ? html`<p class="soft">${carries}</p>` : ''}
${objectives.length ? '' : html`<p>No goal is set for this period.</p>`}
${objectives.map(({ objective, note, goals }) =>
  section(
    objective || 'Goals of no objective',
    html`${note ? html`<p class="soft">${note}</p>` : ''}
${table(
  'Goals',
  [{ title: 'Metric' }, { title: 'Goal', figures: true }, { title: 'Pay' }, { title: 'Where it stands' }],
  goals.map((goal) => [
    goal.lowerIsBetter ? `${goal.metric} (lower is better)` : goal.metric,
    figureOf(goal, currency, notation),
    paidInWords(goal, sheet, notation),
    [standingOf(goal), goal.note, goal.comment && `“${goal.comment}”`].filter(Boolean).join('. '),
  ]),
)}`,
  ),
)}
${section('What it pays', paying(sheet, notation))}
${section('Training', training(sheet))}
<p class="soft">Seen means that the goal was read. It is not a yes.</p>
</main>
</body>
</html>
`.markup
}

const section = (title: string, body: Markup) => html`<section>
<h2>${title}</h2>
${body}
</section>`

function paying(sheet: GoalSheet, { money }: Notation): Markup {
  const { plan, words, atGoal, findings } = sheet.pays
  const missing = noPay(sheet)
  return html`${
    missing
      ? html`<p>${missing}</p>`
      : html`<p>By the plan ${plan}:</p>
<ul>${words.map((sentence) => html`<li>${sentence}</li>`)}</ul>
${table(
  `At 100% of the goal, ${sheet.currency}`,
  [{ title: 'For' }, { title: 'Over' }, { title: 'Pays', figures: true }, { title: 'Note' }],
  atGoal.map(({ component, metric, window, pays: amount, why }) => [
    component || metric,
    window,
    amount === null ? 'not known' : money(amount),
    why,
  ]),
)}`
  }
${findings.length ? html`<ul>${findings.map((one) => html`<li>${one}</li>`)}</ul>` : ''}`
}

const training = ({ training: all }: GoalSheet): Markup =>
  all.length
    ? table(
        'Training assigned',
        [{ title: 'Item' }, { title: 'Plan' }, { title: 'Where it stands' }],
        all.map((one) => [one.required ? one.item : `${one.item} (optional)`, one.plan, trainingInWords(one)]),
      )
    : html`<p>None is assigned.</p>`
