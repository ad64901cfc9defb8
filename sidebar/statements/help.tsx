/** What the words on this screen mean, with an example, and how statements come about. */
export const Help = () => (
  <section class="card help" aria-label="Help">
    <dl>
      <dt>Statement</dt>
      <dd>
        What a person is paid for a period, and why: what each component of the plan earned, deal by deal, what was
        added or taken off, and what is payable.
      </dd>
      <dt>Draw</dt>
      <dd>
        The least that a plan pays. With a draw of 3,000 and 2,200 earned, 800 is added, and 3,000 is paid. If the draw
        is recoverable, the 800 is owed: of 4,500 earned next, 800 pays it back, and 3,700 is paid.
      </dd>
      <dt>Clawback</dt>
      <dd>
        Commission that was paid on a deal which is lost later, within the months that the plan says. It is taken back.
      </dd>
      <dt>Difference</dt>
      <dd>
        What an approved period would earn by today’s deals, quotas and plans, less what was approved. The next period
        pays it, with its cause.
      </dd>
      <dt>Adjustment</dt>
      <dd>What somebody entered in the tab Adjustments, with its reason.</dd>
      <dt>An example</dt>
      <dd>
        Earned 6,400, a bonus of 500, a clawback of 300, a difference of 50: 6,400 + 500 − 300 + 50 = 6,650. That is
        above a draw of 3,000, so 6,650 is payable.
      </dd>
      <dt>Questions</dt>
      <dd>
        On the tab, a person types a question beside a line. It is listed here until somebody types an answer beside it.
        Both stay when it is calculated again.
      </dd>
      <dt>Approving</dt>
      <dd>
        Freezes a period: the tab is protected, and everything is added to Ledger. “Recalculate and compare” then proves
        every figure again from Ledger alone.
      </dd>
      <dt>Downloads</dt>
      <dd>
        One person’s statement, as a page to print or mail, or as CSV. A text that a spreadsheet would run as a formula
        has an apostrophe before it in the CSV.
      </dd>
    </dl>
  </section>
)
