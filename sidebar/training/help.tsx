/** What the words on this screen mean, with an example. */
export const Help = () => (
  <section class="card help" aria-label="Help">
    <dl>
      <dt>Training plan and item</dt>
      <dd>
        A plan is a list of items: a tool to learn, somebody to interview, something to read, a course, coaching. It is
        assigned to a person, a role or a team, and everybody gets its items.
      </dd>
      <dt>Due</dt>
      <dd>
        So many days after an item is assigned, or after the person’s first day where that is later. An item due in 14
        days, assigned on 2 November to somebody who starts on 16 November, is due on 30 November.
      </dd>
      <dt>How it stands</dt>
      <dd>
        Overdue is from the day after it was due. Due soon is within the days of the setting Due soon within. Blocked
        waits for another item that has to be done before. Waived need not be done, for a reason that is written down.
      </dd>
      <dt>Completion</dt>
      <dd>
        Required items done, of the required items whose day has come. Of 4 that were due 3 are done: 75%. What is not
        required, waived or not due yet counts in neither.
      </dd>
      <dt>In the tabs</dt>
      <dd>
        Items stand in the tab Training, what is assigned in the tab Assignments. You may type there too. Nothing is
        deleted from here.
      </dd>
      <dt>Keys</dt>
      <dd>Enter opens what has the focus, Esc closes a form, Ctrl S or ⌘ S saves.</dd>
    </dl>
  </section>
)
