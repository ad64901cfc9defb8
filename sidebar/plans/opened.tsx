import { planInWords } from '../../src/core/plans/sentences'
import { day } from '../numbers/day'
import { Choice } from '../parts/choice'
import { Finding } from '../parts/finding'
import { PlainButton } from '../parts/plain-button'
import { copy } from './editing'
import { Examples } from './examples'
import { Findings } from './findings'
import { Holding } from './holding'
import { settle } from './saving'
import { draft, judged, opened, part, stale, standing, words } from './state'
import { Terms } from './terms'
import { Tiers } from './tiers'
import { WhatIf } from './what-if'

/** A plan: when it holds, what it pays in words and drawn, and all that can be changed. */
export function Opened() {
  const now = draft.value
  const found = judged.value
  if (!now || !found) return null
  const { reckoned } = found
  const used = standing.value?.used
  const said = reckoned ? planInWords(reckoned.components, reckoned.draw, words.value) : []
  const several = now.components.length > 1
  return (
    <>
      <div>
        <PlainButton
          onClick={() => {
            opened.value = ''
          }}
        >
          ‹ All plans
        </PlainButton>
        <h2 tabIndex={-1}>
          {now.plan || 'New plan'}
          {now.from && `, from ${day(now.from)}`}
        </h2>
      </div>
      {stale.value && <Stale stamp={standing.value?.stamp} />}
      {used && (
        <Finding tone="info">
          A statement was paid by this version, so only its last day and status can change.{' '}
          <PlainButton onClick={() => copy('version')}>Change it from a later day</PlainButton>
        </Finding>
      )}
      {said.length > 0 && (
        <ul class="said" aria-label="What it pays">
          {said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <Holding />
      {several && (
        <Choice
          label="Component"
          value={String(part.value)}
          groups={[
            {
              label: '',
              options: now.components.map(({ values }, i) => ({
                value: String(i),
                label: values.component || `Component ${i + 1}`,
              })),
            },
          ]}
          onChoose={(i) => {
            part.value = Number(i)
          }}
        />
      )}
      <fieldset class="set" disabled={used}>
        <Tiers />
      </fieldset>
      <WhatIf key={part.value} />
      <Findings />
      <fieldset class="set" disabled={used}>
        <Examples />
        <Terms />
      </fieldset>
    </>
  )
}

const Stale = ({ stamp }: { stamp: string | undefined }) => (
  <Finding tone="warn">
    {stamp === undefined
      ? 'This version is no longer in the tab Plans. Nothing was saved.'
      : 'Somebody changed this version meanwhile. Nothing was saved.'}
    <div class="answers">
      <PlainButton onClick={() => settle('mine', stamp)}>Use mine</PlainButton>
      <PlainButton onClick={() => settle('theirs', stamp)}>Keep theirs</PlainButton>
    </div>
  </Finding>
)
