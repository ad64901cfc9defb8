import { batch } from '@preact/signals'
import { additions, type StarterSet, starterSets } from '../../src/core/metrics/starter-sets'
import { plainName } from '../../src/model/plain-name'
import { inUnit } from '../numbers/in-unit'
import { many } from '../numbers/many'
import { PlainButton } from '../parts/plain-button'
import { says } from './announced'
import { addMetric, addObjective } from './editing'
import { metrics, objectives } from './lists'
import { drafts, numbers, opened } from './state'

/** The sets to begin from, each with what it holds. */
export const Starters = () => (
  <section class="starters" aria-label="Starter sets">
    {starterSets.map((set) => (
      <Starter key={set.name} set={set} />
    ))}
  </section>
)

function Starter({ set }: { set: StarterSet }) {
  const { name, about, aims } = set
  const there = {
    objectives: new Set(objectives.value.map((item) => plainName(drafts.value[item.key]?.name ?? item.name))),
    metrics: new Set(metrics.value.map((item) => plainName(drafts.value[item.key]?.name ?? item.name))),
  }
  const { objectives: aimsToAdd, metrics: toAdd, present } = additions(set, there)
  const share = inUnit('percent', numbers.value).shown
  const add = () => {
    batch(() => {
      for (const objective of aimsToAdd) addObjective(objective)
      for (const metric of toAdd) addMetric(metric)
      opened.value = ''
    })
    says(
      [
        `${many(aimsToAdd.length, 'objective')} and ${many(toAdd.length, 'metric')} added, not saved.`,
        present.length > 0 && `There already: ${present.join(', ')}.`,
      ]
        .filter(Boolean)
        .join(' '),
    )
    document.querySelector<HTMLElement>('h1')?.focus()
  }
  return (
    <details class="card starter">
      <summary>
        <b>{name}</b>
        <span class="soft">{about}</span>
      </summary>
      {aims.map(([objective, note, measures]) => (
        <div key={objective} class="aimed">
          <h3>{objective}</h3>
          <p class="soft">{note}</p>
          <ul>
            {measures.map(([metric, , kind, weight]) => (
              <li key={metric}>
                <span>
                  {metric} <small>{there.metrics.has(plainName(metric)) ? 'there already' : kind}</small>
                </span>
                <span class="weight">{share(weight / 100)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {toAdd.length ? (
        <PlainButton onClick={add}>
          Add {many(toAdd.length, 'metric')}
          {aimsToAdd.length > 0 && ` for ${many(aimsToAdd.length, 'objective')}`}
        </PlainButton>
      ) : (
        <p class="soft">All of it is there already.</p>
      )}
    </details>
  )
}
