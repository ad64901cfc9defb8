/** Why metrics serve objectives, and what the words mean. */
export const Help = () => (
  <section class="card help" aria-label="Help">
    <dl>
      <dt>Objective and metric</dt>
      <dd>
        An objective says what the business wants to reach. A metric shows whether it is reached. Measure what serves an
        objective, and leave out the rest: people stay where they see what their goals are for.
      </dd>
      <dt>Leading and lagging</dt>
      <dd>
        A lagging metric is the result: closed won, win rate. A leading one moves before it, while there is time to act:
        meetings held, open pipeline. Have some of both.
      </dd>
      <dt>Where figures come from</dt>
      <dd>
        From the deal tabs, reckoned anew each time, or typed into the tab Actuals or beside a goal. A figure that
        nobody typed is not known: it never counts as zero.
      </dd>
      <dt>Weight</dt>
      <dd>Its part in a weighted score. Weights add up to 100%.</dd>
      <dt>Changes from a day on</dt>
      <dd>
        A change keeps what held before: the tab Metrics gets a new row with Valid from, the old one its last day.
        Another name is another metric. Retire what is no longer measured; goals and actuals on it stay.
      </dd>
      <dt>Keys</dt>
      <dd>Esc closes a form and keeps what was typed, Ctrl S or ⌘ S saves.</dd>
    </dl>
  </section>
)
