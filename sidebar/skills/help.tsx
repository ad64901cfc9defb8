import { skillLevels } from '../../src/model/skill'

/** What the words on this screen mean, with an example. */
export const Help = () => (
  <section class="card help" aria-label="Help">
    <dl>
      <dt>Level</dt>
      <dd>
        From 1 to 5, by what can be seen: {skillLevels.join('; ')}. The words make two managers’ ratings alike. Say what
        you saw, not what you feel.
      </dd>
      <dt>Gap</dt>
      <dd>
        What lacks of the level that the role needs, times the weight of the skill. Discovery at 2 of 4 with a weight of
        2 counts 4, Negotiation at 2 of 3 counts 1: Discovery is built first. A skill that nobody rated is no gap; it
        says so.
      </dd>
      <dt>Rating</dt>
      <dd>
        Each rating is a new row in the tab Skills, so progress stays to be seen; on the same day the row is corrected.
        The latest counts.
      </dd>
      <dt>From a gap to training</dt>
      <dd>
        Training that names a skill in the tab Training builds it. Assign gives the item to the person, with what has to
        be done before it. Nobody is given an item twice.
      </dd>
      <dt>Bench</dt>
      <dd>
        Who could take over a role. Ready is who has another role and is at every level that this one needs. On the way
        is who was rated in half of its skills or more. Those whose role leads this one are left out.
      </dd>
      <dt>Keys</dt>
      <dd>Enter opens what has the focus, Esc closes a form, Ctrl S or ⌘ S saves.</dd>
    </dl>
  </section>
)
