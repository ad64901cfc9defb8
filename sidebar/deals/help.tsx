/** What the words on this screen mean. */
export const Help = () => (
  <section class="card help" aria-label="Help">
    <dl>
      <dt>Deal tabs</dt>
      <dd>
        Any tab with an owner, an amount, a close date and a stage or status is read as deals. Several tabs count
        together. A tab that only looks so can be left out: “This tab holds no deals”.
      </dd>
      <dt>Columns</dt>
      <dd>
        Columns are found by their titles, wherever they stand. Where a title or its values can mean two things, it is
        asked, and nothing is counted before. What you decide is kept in the tab Deal columns, and can be changed there.
      </dd>
      <dt>Rows left out</dt>
      <dd>
        Totals, notes and rows that lack something every deal needs. Each has its reason; mend it in the row itself.
      </dd>
      <dt>Category</dt>
      <dd>
        Pipeline, best case and commit are open deals, from less to more certain. Won counts as closed. Lost is not
        counted, and omitted is not even looked at.
      </dd>
      <dt>Probability</dt>
      <dd>
        How many of ten deals in a stage you expect to win: 7 of 10 is 70%. Weighted pipeline is the amount times this.
      </dd>
      <dt>Keys</dt>
      <dd>Ctrl S or ⌘ S saves. Arrow keys choose in a list.</dd>
    </dl>
  </section>
)
