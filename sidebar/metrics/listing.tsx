import { inUnit } from '../numbers/in-unit'
import { many } from '../numbers/many'
import { PlainButton } from '../parts/plain-button'
import { addMetric, addObjective, toggle } from './editing'
import { grouped, live, metrics, weightOf } from './lists'
import { ObjectiveCard } from './objective-card'
import { Retired } from './retired'
import { Starters } from './starters'
import { numbers } from './state'
import { Unaimed } from './unaimed'

/** Every objective with the metrics that serve it, and what else there is to add. */
export function Listing() {
  const { under, left } = grouped.value
  const weights = live(metrics.value).map(weightOf)
  const sum = weights.reduce<number>((all, weight = 0) => all + weight, 0)
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
      <Unaimed left={left} />
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
