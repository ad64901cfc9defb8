/** What the sheet says, and how it is reckoned. */
export const Help = () => (
  <section class="card help" aria-label="Help">
    <dl>
      <dt>Required training done</dt>
      <dd>
        Of the required items whose day has come, those that are done. A team’s share is all that its people did, of all
        that they had to do: 3 of 4 and 1 of 6 are 4 of 10, or 40%.
      </dd>
      <dt>To do</dt>
      <dd>Everything that is neither done nor waived, what is late first. People who left are not in it.</dd>
      <dt>Skills to build</dt>
      <dd>Levels that lack for a role, times the weight of the skill. They stand in Role skills and Skills.</dd>
      <dt>Bench</dt>
      <dd>Who could take over each role. Ready are those at every level that it needs.</dd>
      <dt>What is yours stays</dt>
      <dd>What you type, note, format or insert on the sheet stays when it is generated again.</dd>
    </dl>
  </section>
)
