import { useComputed, useSignal } from '@preact/signals'
import { useId } from 'preact/hooks'
import { stepsOf } from '../../src/core/plans/steps'
import { isMoney } from '../../src/core/plans/subject'
import { needsQuota } from '../../src/core/plans/terms'
import { edgesOf, payoutLine, whatIf } from '../../src/core/plans/what-if'
import { TextField } from '../parts/text-field'
import { Curve } from './curve'
import { Insert } from './insert'
import { draft, judged, part, words } from './state'

/** The payout curve, and what an amount of one's choice would earn, with its working. */
export function WhatIf() {
  const terms = useComputed(() => judged.value?.reckoned?.components[part.value]).value
  const example = judged.value?.wanted.components[part.value]?.checks.find(({ quota }) => quota)
  const quotaText = useSignal<string | undefined>(undefined)
  const amountText = useSignal<string | undefined>(undefined)
  const slider = useId()
  if (!terms || judged.value?.reckoned?.faults.length)
    return (
      <section class="card">
        <h2>What if</h2>
        <p class="soft">{draft.value ? 'Correct what is marked to see what it pays.' : ''}</p>
      </section>
    )
  const { read, money, share, about, shown } = words.value
  const measured = isMoney(terms, words.value) ? money : about
  const quota =
    quotaText.value === undefined
      ? (example?.quota ?? (needsQuota(terms) || terms.gate ? 100000 : undefined))
      : read(quotaText.value)
  const asked = { quota }
  const step = isMoney(terms, words.value) ? 100 : 1
  const edges = edgesOf(terms, asked)
  const end = Math.max(1.25 * (edges[edges.length - 1] ?? 0), 1.5 * (quota ?? 0)) || 100000
  const amount = (amountText.value === undefined ? undefined : read(amountText.value)) ?? Math.round(end / 2)
  const result = whatIf(terms, amount, asked, step)
  const line = payoutLine(terms, asked, Math.max(end, amount))
  const rate = (value: number | undefined) =>
    value === undefined ? '–' : isMoney(terms, words.value) ? share(value) : money(value)
  const set = (text: string) => {
    amountText.value = text
  }
  return (
    <section class="card">
      <h2>What if</h2>
      <Curve
        line={line}
        at={{ sales: amount, earned: result.earned }}
        metric={terms.metric}
        end={Math.max(end, amount)}
      />
      <div class="field">
        <label for={slider}>{terms.metric}, slide</label>
        <input
          type="range"
          id={slider}
          min={0}
          max={end}
          step={end / 200}
          value={amount}
          aria-valuetext={`${measured(amount)}, earns ${result.earned === undefined ? 'nothing yet' : money(result.earned)}`}
          onInput={(event) => set(shown(Math.round(Number(event.currentTarget.value))))}
        />
      </div>
      <div class="pickers">
        <TextField
          label={`${terms.metric} in a ${terms.window}`}
          value={amountText.value ?? shown(amount)}
          fault={unread(amountText.value)}
          onType={set}
        />
        <TextField
          label="Quota"
          value={quotaText.value ?? (quota === undefined ? '' : shown(quota))}
          fault={quotaText.value?.trim() ? unread(quotaText.value) : undefined}
          onType={(text) => {
            quotaText.value = text
          }}
        />
      </div>
      {result.worked.lacks ? (
        <p class="soft">Needs a {result.worked.lacks} to be reckoned.</p>
      ) : (
        <>
          <dl class="figures">
            <div>
              <dt>Commission</dt>
              <dd>
                <b>{result.earned === undefined ? '–' : money(result.earned)}</b>
              </dd>
            </div>
            <div>
              <dt>Attainment</dt>
              <dd>{result.attainment === undefined ? '–' : share(result.attainment)}</dd>
            </div>
            <div>
              <dt>Effective rate</dt>
              <dd>{rate(result.effective)}</dd>
            </div>
            <div>
              <dt>Marginal rate, on the next {about(step)}</dt>
              <dd>{rate(result.marginal)}</dd>
            </div>
          </dl>
          <details>
            <summary>How it comes about</summary>
            <dl class="figures">
              {stepsOf(terms, result.worked, words.value).map(({ says, figure, as }) => (
                <div key={says}>
                  <dt>{says}</dt>
                  <dd>
                    {figure === undefined
                      ? '–'
                      : as === 'money'
                        ? money(figure)
                        : as === 'share'
                          ? share(figure)
                          : about(figure)}
                  </dd>
                </div>
              ))}
            </dl>
          </details>
        </>
      )}
      {terms.pays.by === 'tiers' && <Insert quota={quota} />}
    </section>
  )
}

const unread = (text: string | undefined): string | undefined => {
  if (text === undefined || words.value.read(text) !== undefined) return undefined
  return `Write a number such as ${words.value.shown(120000)}.`
}
