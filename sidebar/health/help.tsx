/** What the words on this screen mean, with figures. */
export const Help = () => (
  <section class="card help" aria-label="Help">
    <dl>
      <dt>Turnover</dt>
      <dd>
        Leavers over the average headcount: the mean of the counts on the first day and at each month end. 5 leavers of
        35 people on average are 14.3%. Who changes teams has not left.
      </dd>
      <dt>A year</dt>
      <dd>
        A quarter’s rate times four, so that periods compare. In a team of 8, one leaver in a quarter makes 50% a year:
        read the counts, not the rate.
      </dd>
      <dt>Benchmarks</dt>
      <dd>35% in sales and 13% elsewhere are often quoted without a first source. Change them in the tab Settings.</dd>
      <dt>To talk about</dt>
      <dd>
        No training for 90 days, no coaching for 30, no goals, or goals not seen. It says nothing certain of anybody. It
        says where a conversation is due.
      </dd>
      <dt>Ramped capacity</dt>
      <dd>
        The agreed quotas, less days not here and what ramps take off. A quota of 92,000 in a quarter of 92 days, for
        somebody who starts after 14 of them, is 78,000 before the ramp.
      </dd>
      <dt>Cost of a vacancy</dt>
      <dd>
        The quota of such a seat, by the share of the days on which it is open. 92,000, open 61 of 92 days: 61,000 at
        100% of quota.
      </dd>
    </dl>
  </section>
)
