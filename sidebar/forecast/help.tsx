/** How generating works, in a few answers. */
export const Help = () => (
  <section class="card help" aria-label="Help">
    <dl>
      <dt>What is read</dt>
      <dd>Every tab that holds deals. A tab is taken out, and a column chosen, in Deals.</dd>
      <dt>What is written</dt>
      <dd>
        Two tabs for the period: the forecast, and its deals with a row each. Where they stand, they are brought up to
        date: rows come and go, and what you typed, noted, formatted or inserted stays.
      </dd>
      <dt>What is kept</dt>
      <dd>A cell of ours that you changed keeps what you typed. Empty it to have it written again.</dd>
      <dt>Undo</dt>
      <dd>
        The last generation can be taken back, once. It is refused where it would lose what somebody typed since, and
        says where. Hidden copies of the tabs, named “Prior …”, are kept for it until the next generation.
      </dd>
    </dl>
  </section>
)
