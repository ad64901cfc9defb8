import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { plainName } from '../../src/model/plain-name'
import { PlainButton } from '../parts/plain-button'
import { TextField } from '../parts/text-field'
import { focusIn } from '../saving/focus-in'
import { says } from './announced'
import { Conflict } from './conflict'
import type { Draft } from './draft'
import { rename } from './editing'
import { metrics, served } from './lists'
import { close, drafts, forget, judged, opened, put } from './state'

/** What every form has: the name of what is new, the day, what will be written, and the way out. */
export function Form({ draft, children }: { draft: Draft; children: ComponentChildren }) {
  const form = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => focusIn(form.current), [])
  const { key, name, added, retires, from } = draft
  const now = judged.value.get(key)
  const faults = now?.faults ?? {}
  const thing = draft.of === 'metrics' ? 'metric' : 'objective'
  const leave = (after?: () => void) => {
    const button = form.current?.parentElement?.querySelector<HTMLElement>('.who')
    close()
    after?.()
    button?.focus()
  }
  const takeBack = () => {
    forget(key)
    opened.value = ''
    says(added ? `The new ${thing} is taken back.` : `${name} stays as it is.`)
    document.querySelector<HTMLElement>('h1')?.focus()
  }
  return (
    <form
      class="detail form"
      ref={form}
      aria-label={name || `New ${thing}`}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave()
      }}
    >
      {now?.stale && <Conflict draft={draft} />}
      {added && <TextField label="Name" value={name} fault={faults.name} onType={(typed) => rename(draft, typed)} />}
      {!retires && children}
      <TextField
        label={retires ? 'Retired from' : 'From'}
        type="date"
        value={from}
        fault={faults.from}
        hint={from || retires ? '' : 'Without a day: from the start.'}
        onType={(day) => put({ ...draft, from: day })}
      />
      {now && now.says.length > 0 && (
        <ul class="preview" aria-label="What will be written">
          {now.says.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {retires && <StillServing draft={draft} />}
      <div class="answers">
        <PlainButton onClick={() => leave()}>Close</PlainButton>
        {key in drafts.value && <PlainButton onClick={takeBack}>{added ? 'Take it off' : 'Undo'}</PlainButton>}
        {!added && !retires && <PlainButton onClick={() => put({ ...draft, retires: true })}>Retire…</PlainButton>}
      </div>
      {!added && !retires && (
        <p class="soft">
          A name stays, since {thing === 'metric' ? 'goals and actuals go' : 'metrics go'} by it. To rename it, add a
          new {thing} and retire this one.
        </p>
      )}
    </form>
  )
}

/** Metrics that would be left without their objective. */
function StillServing({ draft }: { draft: Draft }) {
  const serving = metrics.value.filter(
    (metric) =>
      metric.state !== 'retired' &&
      !drafts.value[metric.key]?.retires &&
      plainName(served(metric)) === plainName(draft.name),
  )
  if (draft.of !== 'objectives' || !serving.length) return null
  return (
    <p>
      {serving.map(({ name }) => name).join(', ')} {serving.length === 1 ? 'serves' : 'serve'} it still. Choose another
      objective for {serving.length === 1 ? 'it' : 'them'}, or retire {serving.length === 1 ? 'it' : 'them'} too.
    </p>
  )
}
