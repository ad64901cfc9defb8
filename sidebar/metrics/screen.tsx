import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { plainName } from '../../src/model/plain-name'
import type { MetricBoard } from '../../src/requests/metric-board'
import { Finding } from '../parts/finding'
import { GoTo } from '../parts/go-to'
import { PlainButton } from '../parts/plain-button'
import { Skeleton } from '../parts/skeleton'
import { Trouble } from '../parts/trouble'
import { Header } from '../shell/header'
import { useSaveKey } from '../shell/save-key'
import { Footer, saveOrLead } from './footer'
import { Form } from './form'
import { Help } from './help'
import { Metric } from './metric'
import { Fresh, Objective } from './objective'
import { StarterSets } from './starter-sets'
import { add, board, drafts, load, opened, saving, trouble } from './state'

/** Metrics and objectives: what is measured, and what for. */
export function Metrics() {
  const helping = useSignal(false)
  useEffect(() => {
    void load()
  }, [])
  useSaveKey(saveOrLead)
  const shown = board.value
  return (
    <div class="screen">
      <Header
        title="Metrics and objectives"
        onRefresh={() => saving.value.state === 'saving' || void load()}
        help={{
          open: helping.value,
          toggle: () => {
            helping.value = !helping.value
          },
        }}
      />
      {trouble.value ? (
        <Trouble why={trouble.value} again={() => void load()} />
      ) : (
        <>
          <main>
            {helping.value && <Help />}
            {!helping.value && (shown ? <Body shown={shown} /> : <Skeleton says="Reading the tabs…" />)}
          </main>
          {shown && <Footer />}
        </>
      )}
    </div>
  )
}

function Body({ shown }: { shown: MetricBoard }) {
  const { objectives, metrics, sets } = shown
  const measured = metrics.filter(({ now }) => now)
  const aims = objectives.filter(({ now }) => now)
  const of = (name: string) => measured.filter(({ now }) => plainName(now?.objective ?? '') === plainName(name))
  const served = new Set(aims.map(({ name }) => plainName(name)))
  const unserving = measured.filter(({ now }) => !served.has(plainName(now?.objective ?? '')))
  const over = [...objectives, ...metrics].filter(({ now }) => !now)
  const empty = !objectives.length && !metrics.length && !drafts.value.length
  return (
    <>
      {empty && (
        <p>
          Decide what the business wants to reach, and what shows whether it is reached. Begin with a set, and change
          what is different with you.
        </p>
      )}
      <Findings />
      {aims.map((objective) => (
        <Objective key={objective.name} objective={objective} metrics={of(objective.name)} />
      ))}
      {unserving.length > 0 && (
        <section class="card" aria-label="Without an objective">
          <h2>Without an objective</h2>
          <ul>
            {unserving.map((metric) => (
              <Metric key={metric.name} metric={metric} />
            ))}
          </ul>
        </section>
      )}
      <ul>
        <Fresh objective="" />
      </ul>
      <FreshObjectives />
      <div class="answers">
        <PlainButton onClick={() => add('objective')}>Add an objective</PlainButton>
        {!aims.length && <PlainButton onClick={() => add('metric')}>Add a metric</PlainButton>}
      </div>
      {empty ? (
        <StarterSets sets={sets} />
      ) : (
        <details>
          <summary>Starter sets</summary>
          <div class="stack">
            <StarterSets sets={sets} />
          </div>
        </details>
      )}
      {over.length > 0 && (
        <details>
          <summary>Retired or still to come: {over.length}</summary>
          <ul>
            {metrics
              .filter(({ now }) => !now)
              .map((metric) => (
                <Metric key={metric.name} metric={metric} />
              ))}
            {objectives
              .filter(({ now }) => !now)
              .map(({ name }) => (
                <li key={name} class="soft">
                  {name}, an objective
                </li>
              ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Findings() {
  const said = useSignal('')
  return (
    <>
      {board.value?.findings.map((fault) => (
        <Finding tone="warn" key={fault.message}>
          {fault.message} {fault.at && <GoTo at={fault.at} says={(what) => (said.value = what)} />}
        </Finding>
      ))}
      <span class="unseen" role="status">
        {said.value}
      </span>
    </>
  )
}

const FreshObjectives = () => (
  <>
    {drafts.value
      .filter((draft) => draft.of === 'objective' && !draft.stamp)
      .map((draft) => (
        <section class="card" key={draft.key} aria-label={draft.name || 'New objective'}>
          {opened.value === draft.key ? (
            <Form draft={draft} />
          ) : (
            <button type="button" class="who" aria-expanded={false} onClick={() => (opened.value = draft.key)}>
              <span>{draft.name || 'New objective'} *</span>
              <small>not saved yet</small>
            </button>
          )}
        </section>
      ))}
  </>
)
