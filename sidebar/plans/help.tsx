import { order } from '../../src/core/plans/order'

/** What the words on this screen mean, and in which order a plan's parts apply. */
export const Help = () => (
  <section class="card help" aria-label="Help">
    <dl>
      <dt>Draft, valid, retired</dt>
      <dd>Only a valid version pays. A draft can be tried here; a retired one stays for the record.</dd>
      <dt>Versions</dt>
      <dd>
        A version that a statement was paid by never changes. To change the plan, start a new version from a later day.
      </dd>
      <dt>Examples</dt>
      <dd>Amounts with the commission that has to come out. They run on every change.</dd>
      <dt>Marginal rate</dt>
      <dd>What the next sale earns. The effective rate is what all of them earn together.</dd>
      <dt>Keys</dt>
      <dd>Enter and arrow keys move between tiers, Ctrl S or ⌘ S saves.</dd>
    </dl>
    <details>
      <summary>
        <b>In which order a plan applies</b>
      </summary>
      <dl>
        {order.map(([step, says]) => (
          <div key={step}>
            <dt>{step}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </details>
  </section>
)
