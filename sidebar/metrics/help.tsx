/** What the words on this screen mean, and why they matter. */
export const Help = () => (
  <section class="card help" aria-label="Help">
    <dl>
      <dt>Objective and metric</dt>
      <dd>
        An objective says what the business wants to reach, a metric how anybody can tell. Every metric serves one
        objective: what is measured for nothing costs trust.
      </dd>
      <dt>Leading and lagging</dt>
      <dd>
        A leading metric moves before the result does, so there is still time to act: opportunities created this month
        are revenue of next quarter. A lagging one is the result itself. Have both.
      </dd>
      <dt>Weight</dt>
      <dd>
        A metric’s part in the weighted score. Weights are best at 100% together: then everybody sees what counts how
        much. Few metrics with clear weights keep people longer than many without.
      </dd>
      <dt>Changes</dt>
      <dd>
        A change holds from a day on; until then the old row counts. So last quarter’s score stays what people worked
        for. A change from the day on which a row begins corrects that row. Retired metrics keep their goals and
        actuals.
      </dd>
      <dt>Source</dt>
      <dd>
        Actuals are reckoned from the deal tabs, or typed: open a person in Goals to type one. Closed won is measured
        even without a row here.
      </dd>
      <dt>Keys</dt>
      <dd>Enter opens what has the focus, Esc closes a form, Ctrl S or ⌘ S saves.</dd>
    </dl>
  </section>
)
