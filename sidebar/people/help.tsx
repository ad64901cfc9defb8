/** What the words on a person's page mean, with a worked example. */
export const Help = () => (
  <section class="card help" aria-label="Help">
    <dl>
      <dt>Where to look first</dt>
      <dd>
        Results rest on effort, effort on knowledge, knowledge on skills. They are looked at in that order, and the
        first that fails is named. Example: Closed won will end at 55%, calls will end at 60%, training is done. Results
        fail, and of what leads to them effort fails first: talk about the calls, not about another course.
      </dd>
      <dt>Fails, holds, not known</dt>
      <dd>
        Results and effort fail where a goal will end behind if it goes on as so far; where that begins stands in
        Settings under Bands. Knowledge fails where required training is overdue, skills where an assessed one is below
        what the role needs. Not known means that there is nothing to tell it by. It does not mean good.
      </dd>
    </dl>
    <details>
      <summary>
        <b>Pace, stuck deals, pulse</b>
      </summary>
      <dl>
        <dt>At this pace</dt>
        <dd>
          What the quarter will end at if the daily rate so far goes on. Example: 20,000 of 100,000 on day 55 of 92 is
          33% at the end.
        </dd>
        <dt>Stuck deals</dt>
        <dd>
          Open deals whose stage has not changed for longer than “Stale after” in Settings. The deal tab needs a column
          for when the stage changed.
        </dd>
        <dt>Pulse</dt>
        <dd>
          Two answers from 1 to 5, on the person’s own word: do you feel able to do the job, and valued for it? n is how
          many answers a mean is of. It is a reason to ask, not a verdict.
        </dd>
        <dt>Typing into the tab</dt>
        <dd>
          All of it stands in the tab Coaching, which the first talk that you save makes, and can be typed there too: a
          row a talk, the pulse as 4 / 3. An action without a day under Done on is open.
        </dd>
      </dl>
    </details>
  </section>
)
