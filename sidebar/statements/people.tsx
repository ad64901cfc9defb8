import { useSignal } from '@preact/signals'
import { plainName } from '../../src/model/plain-name'
import { people as counted, many } from '../numbers/many'
import { Chip } from '../parts/chip'
import { Paged } from '../parts/paged'
import { TextField } from '../parts/text-field'
import { Figures } from './figures'
import { Person } from './person'
import { toggle } from './person-state'
import { money, openedPerson, type Preview } from './state'

/** Up to so many people are found by looking. */
const few = 8

/** Everybody with what is paid; each name opens why. */
export function People({ preview: { people } }: { preview: Preview }) {
  const find = useSignal('')
  if (!people.length) return <p class="soft">Nobody was here in this period, and no deal is credited to anybody.</p>
  const words = plainName(find.value)
  const shown = people.filter((one) => plainName(one.person).includes(words) || plainName(one.team).includes(words))
  return (
    <section class="card" aria-label="People">
      <h2>People</h2>
      <p class="soft">
        Whoever may open this spreadsheet can see every tab in it, these statements too. To hand one out, open it here
        and download it.
      </p>
      {people.length > few && (
        <TextField
          label="Find by name or team"
          value={find.value}
          onType={(text) => {
            find.value = text
          }}
        />
      )}
      <p class="soft" role="status">
        {shown.length === people.length ? counted(people.length) : `${shown.length} of ${counted(people.length)}`}
      </p>
      <Paged key={find.value} items={shown} named="people" each={(line) => <Line key={line.person} line={line} />} />
    </section>
  )
}

function Line({ line }: { line: Preview['people'][number] }) {
  const { person, team, payable, unreckoned, findings } = line
  const open = openedPerson.value === person
  return (
    <>
      <button type="button" class="who payee" aria-expanded={open} onClick={() => toggle(person)}>
        <span>
          {person}
          {team && <small>{team}</small>}
        </span>
        <span class="pay">
          {unreckoned ? 'can’t be reckoned' : money(payable)}
          {findings.length > 0 && <Chip word={many(findings.length, 'finding')} tone="warn" />}
        </span>
      </button>
      {open && (
        <div class="detail">
          <Figures of={line} />
          {findings.map((finding) => (
            <p class="finding warn" key={finding}>
              {finding}
            </p>
          ))}
          <Person />
        </div>
      )}
    </>
  )
}
