import type { trainingStatuses } from '../../src/core/training/status'
import type { OutputOf } from '../../src/requests'
import { day } from '../numbers/day'
import { Chip, type ChipProps } from '../parts/chip'
import { FoldedFaults } from '../parts/folded-faults'
import { GoTo } from '../parts/go-to'
import { Paged } from '../parts/paged'
import { numbers } from './state'
import { says } from './talks'
import { chipOf, heading, reachedOf } from './words'

/** How every goal of the quarter stands, and the weighted score. */
export function Goals({ of: { goals, score, covered, elapsed, findings } }: { of: OutputOf<'personResults'> }) {
  const { percent } = numbers.value
  if (!goals.length) return <p class="soft">No goal and no figure in this quarter.</p>
  return (
    <>
      <p class="soft">{elapsed < 1 ? `${percent(elapsed)} of the quarter is over.` : 'The quarter is over.'}</p>
      <Paged
        items={goals}
        of={8}
        named="goals"
        each={(goal) => (
          <>
            <b>{goal.metric}</b> <Chip {...chipOf(goal)} />
            <small>
              {[reachedOf(goal), goal.share !== undefined && percent(goal.share), elapsed < 1 && heading(goal)]
                .filter(Boolean)
                .join(', ')}
            </small>
            {goal.said.map((sentence) => (
              <small key={sentence}>{sentence}</small>
            ))}
          </>
        )}
      />
      {score !== undefined && (
        <p>
          Weighted score <b>{percent(score)}</b> <small>from {percent(covered)} of the weight.</small>
        </p>
      )}
      {findings.length > 0 && (
        <FoldedFaults
          faults={findings}
          counted="Not everything could be counted."
          way={({ at }) => at && <GoTo at={at} says={says} />}
        />
      )}
    </>
  )
}

const tones: Record<(typeof trainingStatuses)[number], ChipProps['tone']> = {
  overdue: 'bad',
  'due soon': 'warn',
  'in progress': 'info',
  'not started': 'quiet',
  blocked: 'quiet',
  done: 'good',
  waived: 'quiet',
}

/** What somebody is learning, what is late first. */
export function Training({ of: { training, completion } }: { of: OutputOf<'person'> }) {
  if (!training.total) return <p class="soft">No training is assigned.</p>
  return (
    <>
      <p class="soft">
        {completion.due
          ? `${completion.done} of ${completion.due} required that were due are done.`
          : 'No required training was due yet.'}
      </p>
      <Paged
        items={training.rows}
        of={5}
        named="items"
        each={({ item, status, due }) => (
          <>
            {item} <Chip word={status} tone={tones[status]} />
            {due && status !== 'done' && status !== 'waived' && <small>Due {day(due)}</small>}
          </>
        )}
      />
      {training.total > training.rows.length && (
        <p class="soft">
          The first {training.rows.length} of {training.total}.
        </p>
      )}
    </>
  )
}

/** How the skills of the role stand, the widest gap first. */
export function Skills({ of: { skills, seat } }: { of: OutputOf<'person'> }) {
  if (!skills.length) return <p class="soft">No skills are listed for {seat.role || 'this role'}.</p>
  return (
    <Paged
      items={skills}
      of={6}
      named="skills"
      each={({ skill, current, required, gap, wants }) => (
        <>
          {skill}{' '}
          {gap === undefined ? (
            <Chip word="not assessed" tone="quiet" />
          ) : gap > 0 ? (
            <Chip word={`${gap} below`} tone="warn" />
          ) : (
            <Chip word="enough" tone="good" />
          )}
          <small>
            {[
              `Level ${current ?? 'not known'}`,
              required !== undefined && `the role needs ${required}`,
              wants && 'wants to build it',
            ]
              .filter(Boolean)
              .join(', ')}
          </small>
        </>
      )}
    />
  )
}
