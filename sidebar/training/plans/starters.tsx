import { starterPlans } from '../../../src/core/training/starter-plans'
import { plainName } from '../../../src/model/plain-name'
import { many } from '../../numbers/many'
import { PlainButton } from '../../parts/plain-button'
import { addStarter } from './saving'

/** The plans to begin from, each with its items. */
export const Starters = ({ taken }: { taken: readonly string[] }) => (
  <section class="starters" aria-label="Plans to begin from">
    {starterPlans.map((plan) => (
      <details class="card starter" key={plan.plan}>
        <summary>
          <b>{plan.plan}</b>
          <span class="soft">{plan.about}</span>
        </summary>
        <ul class="adding">
          {plan.steps.map(({ item, type, dueIn }) => (
            <li key={item}>
              <span>{item}</span>
              <small>
                {type} · due after {many(dueIn, 'day')}
              </small>
            </li>
          ))}
        </ul>
        {taken.includes(plainName(plan.plan)) ? (
          <p class="soft">It is there already.</p>
        ) : (
          <PlainButton onClick={() => addStarter(plan)}>Add {many(plan.steps.length, 'item')}</PlainButton>
        )}
      </details>
    ))}
  </section>
)
