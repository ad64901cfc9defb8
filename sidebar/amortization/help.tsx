/** How the roll-forward is reckoned, in a few answers. */
export const Help = () => (
  <section class="card help" aria-label="Help">
    <dl>
      <dt>What is capitalised</dt>
      <dd>
        Commission of approved statements, where the plan’s component has Amortize months. All other commission is an
        expense at once, and the tab lists it.
      </dd>
      <dt>When it starts</dt>
      <dd>
        In the month in which the deal counted. Clawbacks, differences and all that is no deal start in the last month
        of the period with which they were approved.
      </dd>
      <dt>How it is spread</dt>
      <dd>
        In equal parts by month (ASC 340-40). Commissions that start in the same month and run as long are one cohort.
        Each cohort adds up to its commission, to the cent.
      </dd>
      <dt>What is not in it</dt>
      <dd>Periods whose statements are not approved yet. They are named below the figures.</dd>
    </dl>
  </section>
)
