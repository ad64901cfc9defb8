import { Header } from '../shell/header'
import { functions } from './functions'

/** What the planner is for, and every custom function with an example. */
export function Help() {
  return (
    <div class="screen">
      <Header title="Help" />
      <main>
        <Jobs />
        <h2>Functions</h2>
        {functions.map((one) => (
          <details class="card function" key={one.name}>
            <summary>
              <b>{one.name}</b>
              <span class="soft">{one.about}</span>
            </summary>
            <p>
              <code>
                {one.name}({one.args.map(({ name, optional }) => (optional ? `[${name}]` : name)).join('; ')})
              </code>
            </p>
            <dl>
              {one.args.map(({ name, help }) => (
                <>
                  <dt>{name}</dt>
                  <dd>{help}</dd>
                </>
              ))}
              <dt>Gives</dt>
              <dd>{one.returns}</dd>
            </dl>
            <p>
              For example: <code>{one.example}</code>
            </p>
          </details>
        ))}
      </main>
    </div>
  )
}

const Jobs = () => (
  <section class="card help" aria-label="The three jobs">
    <dl>
      <dt>Forecast a quarter</dt>
      <dd>
        Paste your CRM’s export into a tab, with its titles: owner, amount, close date and stage are enough, in any
        order. Then choose “Generate this quarter’s forecast” in the menu, or “Generate forecast…” for another period
        and a look at what will change. Generating again keeps what you typed, and the last generation can be undone.
      </dd>
      <dt>Set goals</dt>
      <dd>
        List your people in the tab People, then open Goals. The goal on Closed won is a rep’s quota. Everything can
        also be typed into the tab Goals.
      </dd>
      <dt>Work out commission</dt>
      <dd>
        Type a function into a cell. One call takes a whole column. Arguments are separated by a semicolon; English
        spreadsheets take a comma too.
      </dd>
      <dt>Where the tabs come from</dt>
      <dd>
        “Set up workbook” in the menu makes the tabs that everybody needs: settings, people, stages, plans, goals. Any
        other is made by the first save on its screen, with its titles. A tab that is there stays as it is.
      </dd>
    </dl>
  </section>
)
