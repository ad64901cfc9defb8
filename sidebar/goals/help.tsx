/** What the words on this screen mean, with figures. */
export const Help = () => (
  <section class="card help" aria-label="Help">
    <dl>
      <dt>Goal and quota</dt>
      <dd>A goal is what somebody is to reach on a metric in a period. The goal on Closed won is the quota.</dd>
      <dt>Proposed, countered, agreed</dt>
      <dd>
        A new figure is proposed. Changed by somebody else, it is countered. Agree when both sides mean the same figure.
      </dd>
      <dt>Versions</dt>
      <dd>
        Changing a figure adds a version to the tab Goals and keeps the old one as superseded. The rep has to see the
        new one again: seen is not agreed.
      </dd>
      <dt>Over-assignment</dt>
      <dd>
        How far the reps’ goals together exceed the team’s target. It covers reps who fall short. Target 1,000,000, reps
        together 1,035,000: over-assigned by 3.5%. How much is fine stands in the tab Settings.
      </dd>
      <dt>Top-down</dt>
      <dd>
        A target is spread over the reps, in parts that add up exactly. Target 1,000,000, two reps and a newcomer whose
        ramp is 50%: 400,000, 400,000 and 200,000. The newcomer’s goal is 400,000 all the same, a full quota: ramp and
        days are taken off wherever it counts, in statements too.
      </dd>
      <dt>Bottom-up</dt>
      <dd>
        What the reps can carry, if each full quota is what it was in the period before: newcomers count by their ramp,
        joiners and leavers by their days. The gap is what that lacks to the target.
      </dd>
      <dt>Season</dt>
      <dd>
        How a year’s target is spread over its quarters or months. The tab Seasons holds the shares, which add up to
        100%: a year of 4,000,000 with 30% in Q4 gives Q4 1,200,000.
      </dd>
      <dt>Seen</dt>
      <dd>
        Open a person to note that he or she has seen the goal, and what the answer was. It is not a yes. A new figure
        has to be seen again.
      </dd>
      <dt>Who counts</dt>
      <dd>People who lead others are left out of “Reps together”: their goal is their team’s.</dd>
      <dt>Keys</dt>
      <dd>
        Enter and arrow keys move between goals, Esc takes back what was typed, Ctrl S or ⌘ S saves. A column copied
        from the sheet fills downwards. 310k is read as 310,000 and 1.2m as 1,200,000.
      </dd>
    </dl>
    <details>
      <summary>
        <b>Actuals and attainment</b>
      </summary>
      <dl>
        <dt>Actual</dt>
        <dd>
          What was reached so far: read from the deal tabs, or typed where Metrics says so. A person who leads others
          carries theirs too. A shared deal counts by its shares. A team’s rate is its people’s deals together: 1 won of
          2 and 3 won of 8 are 4 of 10, 40%.
        </dd>
        <dt>Behind, close, met</dt>
        <dd>
          Attainment is actual divided by goal; where lower is better, goal divided by actual. Of a goal in money or
          counts, as much is to be reached as ramp and days here leave: 100,000 at 50% is met with 50,000. From which
          share on it is close and met stands in the tab Settings under Bands.
        </dd>
      </dl>
    </details>
  </section>
)
