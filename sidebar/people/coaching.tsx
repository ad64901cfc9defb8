import type { OutputOf } from '../../src/requests'
import { day } from '../numbers/day'
import { Chip } from '../parts/chip'
import { FoldedFaults } from '../parts/folded-faults'
import { GoTo } from '../parts/go-to'
import { More } from '../parts/more'
import { PlainButton } from '../parts/plain-button'
import { edit, editing } from './editing'
import { coached, opened, readCoaching } from './state'
import { TalkForm } from './talk-form'
import { keyOf, says, type Talk, talks, toggleDone } from './talks'

/** What was agreed and is open, then what was talked about, the latest first. */
export function Coaching({ of: { log, actions, findings } }: { of: OutputOf<'personCoaching'> }) {
  return (
    <>
      {findings.length > 0 && (
        <FoldedFaults
          faults={findings}
          counted="Some rows of the tab Coaching are amiss."
          way={({ at }) => at && <GoTo at={at} says={says} />}
        />
      )}
      {actions.length > 0 && (
        <>
          <h3>Open actions</h3>
          <ul class="rows">
            {actions.map(({ talk, overdue }) => (
              <Action key={talk.row} talk={talk} overdue={overdue} />
            ))}
          </ul>
        </>
      )}
      {log.total > 0 ? (
        <>
          <h3>Talks</h3>
          <ul class="rows">
            {log.rows.map((talk) => (
              <Logged key={talk.row} talk={talk} />
            ))}
          </ul>
          {log.from > 0 && <PlainButton onClick={() => void readCoaching()}>Back to the latest</PlainButton>}
          <More
            shown={log.from + log.rows.length}
            total={log.total}
            named="talks"
            reading={coached.loading.value}
            onMore={() => void readCoaching(log.from + log.rows.length)}
          />
        </>
      ) : (
        <p class="soft">
          No talk is written down yet. Write down the first 1:1 below: what it was about, and what was agreed.
        </p>
      )}
    </>
  )
}

function Action({ talk, overdue }: { talk: Talk; overdue: boolean }) {
  const done = Boolean(talks.drafts.value[keyOf(opened.value, talk.row)]?.doneOn)
  return (
    <li class="point">
      <span>
        <b>{talk.action}</b>{' '}
        {done ? <Chip word="done, not saved" tone="warn" /> : overdue && <Chip word="overdue" tone="bad" />}
        <small>
          Agreed {day(talk.date)}
          {talk.dueOn && `, due ${day(talk.dueOn)}`}
        </small>
      </span>
      <PlainButton onClick={() => toggleDone(talk)}>{done ? 'Not done' : 'Mark done'}</PlainButton>
    </li>
  )
}

function Logged({ talk }: { talk: Talk }) {
  const key = keyOf(opened.value, talk.row)
  const open = editing.value === key
  return (
    <li class="point">
      <button type="button" class="who" aria-expanded={open} onClick={() => edit(open ? '' : key, talk)}>
        <span>
          {day(talk.date)} · {talk.type ?? 'Talk'}
          {talk.focus && `: ${talk.focus}`}
        </span>
        {talk.action && (
          <small>
            {talk.action} · {talk.doneOn ? `done ${day(talk.doneOn)}` : 'open'}
          </small>
        )}
        {talk.note && <small>{talk.note}</small>}
      </button>
      {open && <TalkForm formKey={key} />}
    </li>
  )
}
