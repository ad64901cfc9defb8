import type { PlanEntry, StandingVersion } from '../../src/requests/plan-board'
import { day } from '../numbers/day'
import { Chip } from '../parts/chip'
import { FoldedFaults } from '../parts/folded-faults'
import { GoTo } from '../parts/go-to'
import { says } from './announced'
import { open } from './editing'
import { Sentences } from './sentences'
import { board, drafts, keyOf } from './state'
import { StatusChip } from './status-chip'
import { Templates } from './templates'

/** Every plan: its state in a word, who is on it, and what it pays. */
export function List() {
  const { plans = [], findings = [] } = board.value ?? {}
  const there = new Set(plans.flatMap((entry) => entry.versions.map((version) => keyOf(entry, version))))
  const added = Object.values(drafts.value).filter(({ key }) => !there.has(key))
  const none = !plans.length && !added.length
  return (
    <>
      {findings.length > 0 && (
        <FoldedFaults
          faults={findings}
          counted={findings.length === 1 ? '1 row to look at.' : `${findings.length} rows to look at.`}
          way={({ at }) => at && <GoTo at={at} says={says} />}
        />
      )}
      {none && (
        <>
          <h2 tabIndex={-1}>How are people to be paid?</h2>
          <p class="soft">
            Start from a plan below. Everything in it can be changed, and nothing is written before you save it.
          </p>
        </>
      )}
      {added.map(({ key, plan, from }) => (
        <section class="card plan" key={key}>
          <button type="button" class="who" onClick={() => open(key)}>
            <b>{plan || 'New plan'}</b>
            <small>new, {from ? `from ${day(from)}` : 'from the start'}</small>
          </button>
          <span>
            <Chip word="not saved" tone="warn" />
          </span>
        </section>
      ))}
      {plans.map((plan) => (
        <Plan key={plan.key} entry={plan} />
      ))}
      <Templates open={none} />
    </>
  )
}

/** The version of today, else the one to come, else the last. */
function holding({ versions }: PlanEntry, today: string): StandingVersion | undefined {
  const pays = versions.filter(({ from, to, status }) => status === 'valid' && from <= today && (!to || to >= today))
  return pays[pays.length - 1] ?? versions[versions.length - 1]
}

function Plan({ entry }: { entry: PlanEntry }) {
  const now = holding(entry, board.value?.today ?? '')
  if (!now) return null
  const others = entry.versions.filter((version) => version !== now)
  const { people } = entry
  return (
    <section class="card plan">
      <button type="button" class="who" onClick={() => open(keyOf(entry, now))}>
        <b>{entry.name}</b>
        <small>{people.length ? `On it: ${people.join(', ')}` : 'Nobody is on it today'}</small>
      </button>
      <span class="chips">
        <StatusChip version={now} />
        {entry.versions.some((version) => keyOf(entry, version) in drafts.value) && (
          <Chip word="not saved" tone="warn" />
        )}
      </span>
      <Sentences of={now} />
      {others.map((version) => (
        <button type="button" class="who other" key={version.from} onClick={() => open(keyOf(entry, version))}>
          <small>
            {version.from ? `From ${day(version.from)}` : 'From the start'} <StatusChip version={version} />
          </small>
        </button>
      ))}
    </section>
  )
}
