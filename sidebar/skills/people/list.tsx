import { people } from '../../numbers/many'
import { Choice } from '../../parts/choice'
import { More } from '../../parts/more'
import { TextField } from '../../parts/text-field'
import { board, find, lines, lookFor, more, ofRole, readingMore, role } from '../state'
import { Line } from './line'
import { Unlisted } from './unlisted'

/** Up to so many people are found by looking. */
const few = 12

/** Everybody with how their skills stand; each name opens them. */
export function PeopleList() {
  const read = board.value.value
  if (!read) return null
  const { everybody, listed, people: page, roles } = read
  if (!listed) return <Unlisted />
  const all = page.total === everybody
  return (
    <>
      {(everybody > few || roles.length > 1) && (
        <fieldset class="pickers">
          <legend class="unseen">Who is shown</legend>
          {everybody > few && <TextField label="Find by name or team" value={find.value} onType={lookFor} />}
          {roles.length > 1 && (
            <Choice
              label="Role"
              value={role.value}
              groups={[
                { label: '', options: [{ value: '', label: 'Every role' }] },
                { label: 'Roles', options: roles.map((one) => ({ value: one, label: one })) },
              ]}
              onChoose={ofRole}
            />
          )}
        </fieldset>
      )}
      <p class="soft" role="status">
        {all ? people(everybody) : `${page.total} of ${people(everybody)}`}
        {!page.total && '. Try a part of the name, or every role.'}
      </p>
      <ul class="rows" aria-busy={board.loading.value}>
        {lines.value.map((line) => (
          <Line key={line.name} line={line} />
        ))}
      </ul>
      <More
        shown={lines.value.length}
        total={page.total}
        named="people"
        reading={readingMore.value}
        onMore={() => void more()}
      />
    </>
  )
}
