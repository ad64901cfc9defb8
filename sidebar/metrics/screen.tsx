import { useEffect } from 'preact/hooks'
import { closedWon } from '../../src/model/goal'
import { plainName } from '../../src/model/plain-name'
import { inUnit } from '../numbers/in-unit'
import { many } from '../numbers/many'
import { Finding } from '../parts/finding'
import { PlainButton } from '../parts/plain-button'
import { Skeleton } from '../parts/skeleton'
import { Trouble } from '../parts/trouble'
import { Frame } from '../shell/frame'
import { useSaveKey } from '../shell/save-key'
import { addMetric, addObjective, toggle } from './editing'
import { Findings } from './findings'
import { Footer } from './footer'
import { Help } from './help'
import { grouped, live, metrics, objectives, weightOf } from './lists'
import { MetricLine } from './metric-line'
import { ObjectiveCard } from './objective-card'
import { Retired } from './retired'
import { save, saving } from './saving'
import { Starters } from './starters'
import { board, drafts, foundAgain, load, loading, numbers, trouble } from './state'

/** Metrics: what the business wants to reach, and how anybody can tell. */
export function Metrics() {
  useEffect(() => {
    if (!board.peek()) void load()
  }, [])
  useSaveKey(save)
  return (
    <Frame title="Metrics" help={Help} onRefresh={() => saving.value.state === 'saving' || void load()}>
      <Body />
    </Frame>
  )
}

function Body() {
  if (trouble.value) return <Trouble why={trouble.value} again={() => void load()} />
  if (loading.value || !board.value)
    return (
      <main>
        <Skeleton says="Reading the tabs…" />
      </main>
    )
  const empty = !objectives.value.length && !metrics.value.length
  return (
    <>
      <main>
        {foundAgain.value > 0 && (
          <Finding tone="info">
            <b>Not saved yet:</b> {many(foundAgain.value, 'change')} of before this screen was closed.
          </Finding>
        )}
        <Findings />
        {empty ? <Empty /> : <Lists />}
      </main>
      <Footer />
    </>
  )
}

const Empty = () => (
  <>
    <h2>What do you want to reach?</h2>
    <p class="soft">
      Say it as an objective, and measure it by a few metrics. Begin with a set for your team: open one to see what it
      holds. Everything in it can be changed before you save it.
    </p>
    <Starters />
    <PlainButton onClick={() => toggle(addObjective())}>Begin with an objective of your own</PlainButton>
  </>
)

function Lists() {
  const { under, left } = grouped.value
  const weights = live(metrics.value).map(weightOf)
  const sum = weights.reduce<number>((all, weight = 0) => all + weight, 0)
  const unlisted = !metrics.value.some(
    ({ key, name }) => plainName(drafts.value[key]?.name ?? name) === plainName(closedWon),
  )
  return (
    <>
      <p class="summary soft">
        <span>
          {many(under.length, 'objective')} · {many(weights.length, 'metric')}
        </span>
        {sum > 0 && <span>Weights {inUnit('percent', numbers.value).shown(sum)}</span>}
      </p>
      {under.map(({ objective, metrics: serving }) => (
        <ObjectiveCard key={objective.key} item={objective} metrics={serving} />
      ))}
      {(left.length > 0 || unlisted) && (
        <section class="card" aria-label="Without an objective">
          <h2>Without an objective</h2>
          {left.length > 0 && (
            <ul class="rows">
              {left.map((item) => (
                <MetricLine key={item.key} item={item} />
              ))}
            </ul>
          )}
          {unlisted && (
            <>
              <p class="soft">{closedWon} is measured anyway: the quotas are its goals.</p>
              <PlainButton
                onClick={() =>
                  toggle(addMetric({ metric: closedWon, kind: 'lagging', unit: 'money', source: 'deals: closed won' }))
                }
              >
                Say which objective {closedWon} serves
              </PlainButton>
            </>
          )}
        </section>
      )}
      <div class="answers">
        <PlainButton onClick={() => toggle(addObjective())}>Add objective</PlainButton>
        <PlainButton onClick={() => toggle(addMetric())}>Add metric</PlainButton>
      </div>
      <Retired />
      <details class="sets">
        <summary>Starter sets</summary>
        <Starters />
      </details>
    </>
  )
}
