/** What the words on this screen mean, with an example each. */
export const Help = () => (
  <section class="card help" aria-label="Help">
    <dl>
      <dt>Fiscal calendar</dt>
      <dd>
        Periods follow it. With a year that starts in February and is named by its end, FY2027-Q1 runs from February to
        April 2026. Rows keep their days when the calendar changes, so nothing is lost.
      </dd>
      <dt>Forecast roll-up</dt>
      <dd>
        With 100 won, 50 in commit and 30 in best case, cumulative shows a commit of 150 and a best case of 180; single
        shows 50 and 30.
      </dd>
      <dt>Over-assignment</dt>
      <dd>
        Reps’ goals together may exceed the team’s target, since not everybody meets theirs. At 10%, goals of 1,100 on a
        target of 1,000 are fine.
      </dd>
      <dt>Bands</dt>
      <dd>At 70% / 100%, an attainment of 65% is behind, 85% is close, and 100% is met.</dd>
      <dt>Benchmarks</dt>
      <dd>
        What the team’s turnover is compared with. No first source of the usual figures was found: put in your own.
      </dd>
      <dt>Defaults</dt>
      <dd>A blank value means the default. Sheets that are there stay as they are; the next ones follow.</dd>
      <dt>Keys</dt>
      <dd>Ctrl S or ⌘ S saves.</dd>
    </dl>
  </section>
)
