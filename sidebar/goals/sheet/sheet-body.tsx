import type { GoalSheet } from '../../../src/core/goal-sheet/goal-sheet'
import {
  carriesInWords,
  figureOf,
  noPay,
  paidInWords,
  standingOf,
  trainingInWords,
} from '../../../src/core/goal-sheet/words'
import type { Notation } from '../../../src/core/notation'
import { Paged } from '../../parts/paged'

/** What a goal sheet says. */
export function SheetBody({ sheet, notation }: { sheet: GoalSheet; notation: Notation }) {
  const { objectives, pays, training, period, currency } = sheet
  const carries = carriesInWords(sheet, notation)
  return (
    <>
      <h2>Goals of {period.label}, as saved</h2>
      {carries && <p class="soft">{carries}</p>}
      {!objectives.length && <p>No goal is set for this period.</p>}
      {objectives.map(({ objective, goals }) => (
        <div key={objective}>
          <p class="soft">{objective || 'Of no objective'}</p>
          <ul class="reasons">
            {goals.map((goal) => (
              <li key={goal.metric}>
                {goal.metric}
                {goal.lowerIsBetter && ' (lower is better)'}: <b>{figureOf(goal, currency, notation)}</b>,{' '}
                {[standingOf(goal), paidInWords(goal, sheet, notation)].filter(Boolean).join(', ')}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <h2>What it pays</h2>
      {noPay(sheet) && <p>{noPay(sheet)}</p>}
      {pays.findings.map((one) => (
        <p key={one}>{one}</p>
      ))}
      {pays.atGoal.map(({ component, metric, window, pays: amount, why }) => (
        <p key={`${component} ${metric}`}>
          {component || metric}:{' '}
          {amount === null ? (
            why
          ) : (
            <>
              <b>
                {notation.money(amount)} {currency}
              </b>{' '}
              at 100% of the goal, {window}
            </>
          )}
        </p>
      ))}
      {pays.words.length > 0 && (
        <details>
          <summary>The plan {pays.plan} in words</summary>
          <ul class="reasons">
            {pays.words.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
      <h2>Training</h2>
      {training.length ? (
        <Paged
          items={training}
          of={10}
          named="items"
          each={(one) => (
            <>
              <b>{one.item}</b> {!one.required && '(optional) '}
              <span class="soft">{trainingInWords(one)}</span>
            </>
          )}
        />
      ) : (
        <p>None is assigned.</p>
      )}
    </>
  )
}
