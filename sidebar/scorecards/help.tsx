/** What a score is and where it comes from, in a few answers with an example. */
export const Help = () => (
  <section class="card help" aria-label="Help">
    <dl>
      <dt>Score</dt>
      <dd>
        How far goals are reached, each by its weight; 100% is every goal just met. 80% on Calls at weight 60% and 120%
        on Demos at weight 40% score 96%.
      </dd>
      <dt>Floor and cap</dt>
      <dd>
        With a floor a metric scores from there to its goal. Reply time with floor 6 days and goal 2 days: 3 days score
        75%. So less may be better, and a goal may be zero. Nothing scores below 0 or above its cap.
      </dd>
      <dt>Weight covered</dt>
      <dd>
        A missing figure never counts as zero. It is left out, and the score says how much of the weight it covers.
      </dd>
      <dt>At this pace</dt>
      <dd>
        Where amounts and counts end if the daily rate goes on: 30 of 182 calls after 30 of 91 days end at 50%. What
        does not grow by the day, such as a win rate, counts as it stands.
      </dd>
      <dt>Behind, close, met</dt>
      <dd>The bands of the tab Settings: below 70%, below 100%, and from there on, unless you change them.</dd>
      <dt>Training against results</dt>
      <dd>
        A correlation r from −1 to 1, with the range in which it lies with 95% confidence. Two figures in step do not
        bring each other about. Below 10 people nothing is said.
      </dd>
    </dl>
  </section>
)
