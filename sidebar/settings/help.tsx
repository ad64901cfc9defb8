/** What settings do, and where they stand. */
export const Help = () => (
  <section class="card help" aria-label="Help">
    <dl>
      <dt>Where they stand</dt>
      <dd>
        In the tab Settings, one row each. Type them there or here; a blank means the default. Sheets that are generated
        afterwards follow, and name the settings that they used.
      </dd>
      <dt>Fiscal calendar</dt>
      <dd>
        Periods are kept by their days, and names such as FY2026-Q4 follow from the calendar. With February as the first
        month, named by its end, 15 October 2026 is in FY2027-Q3.
      </dd>
      <dt>Bands</dt>
      <dd>
        70% / 100% reads: below 70% of a goal is behind, from 100% on is met, between them is close. They colour
        forecasts, goals and scorecards.
      </dd>
      <dt>Over-assignment</dt>
      <dd>
        With 10%, reps’ goals may add up to 110 for a team’s target of 100, so that one miss does not cost the target.
      </dd>
      <dt>Turnover benchmarks</dt>
      <dd>
        35% in sales against 13% elsewhere is often quoted, without a first source. Put in what your trade and country
        report.
      </dd>
    </dl>
  </section>
)
