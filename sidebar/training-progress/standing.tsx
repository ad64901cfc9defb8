import { Card } from '../parts/card'
import { ToLookAt } from '../parts/to-look-at'
import { type Generated, says } from './state'

type Required = Generated['required']

/** How training stands: what is to do, what is late, and what of the required training is done, by team. */
export const Standing = ({ of: said, of: { toDo, overdue, required, teams } }: { of: Generated }) => (
  <>
    <Card title="Training as of today">
      <dl class="figures">
        <Figure name="To do" value={`${toDo}`} />
        <Figure name="Of these overdue" value={`${overdue}`} />
        <Figure name="Required training done" value={done(required)} />
      </dl>
    </Card>
    {teams.length > 1 && (
      <Card title="Required training done, by team">
        <dl class="figures">
          {teams.map((team) => (
            <Figure key={team.name} name={team.name} value={done(team.required)} />
          ))}
        </dl>
      </Card>
    )}
    <ToLookAt of={said} says={says} />
  </>
)

/** What is done of what was due; nothing due is no share. */
const done = ({ done: count, due }: Required): string =>
  due ? `${count} of ${due} due, ${Math.floor((100 * count) / due)}%` : 'nothing due yet'

const Figure = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
)
