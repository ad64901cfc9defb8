import { trainingStatuses } from '../../../src/core/training/status'
import type { TrainingFilter } from '../../../src/requests/training-board'
import { many } from '../../numbers/many'
import { Choice } from '../../parts/choice'
import { More } from '../../parts/more'
import { PlainButton } from '../../parts/plain-button'
import { Skeleton } from '../../parts/skeleton'
import { TextField } from '../../parts/text-field'
import { ToLookAt } from '../../parts/to-look-at'
import { screen } from '../../shell/screens'
import { view } from '../view'
import { Line } from './line'
import { progress, says } from './saving'
import { board, choose, filter, find, lines, more, readingMore, search } from './state'

/** What is assigned, what is late first: found by typing and by status, page by page. */
export function DueList() {
  const { lines: page, counts, left = 0, assignments } = board.value.value ?? {}
  if (!assignments) return <NothingAssigned />
  const inSight = new Set(lines.value.map(({ stamp }) => stamp))
  const aside = Object.values(progress.drafts.value).filter(({ line }) => !inSight.has(line.stamp))
  const open = trainingStatuses.reduce(
    (sum, status) => sum + (status === 'done' || status === 'waived' ? 0 : (counts?.[status] ?? 0)),
    0,
  )
  const options: { value: TrainingFilter; label: string }[] = [
    { value: 'open', label: `To do (${open})` },
    ...trainingStatuses.map((status) => ({ value: status, label: `${capital(status)} (${counts?.[status] ?? 0})` })),
    { value: 'all', label: 'All' },
    ...(left || filter.value === 'left' ? [{ value: 'left' as const, label: `Of people who left (${left})` }] : []),
  ]
  return (
    <>
      {board.value.value && <ToLookAt of={board.value.value} says={says} />}
      {aside.length > 0 && (
        <section aria-label="Not saved yet">
          <h2>Not saved yet</h2>
          {aside.map(({ line }) => (
            <Line key={line.stamp} line={line} />
          ))}
        </section>
      )}
      <div class="pickers">
        <TextField label="Find a person, team or item" value={find.value} onType={search} />
        <Choice
          label="Show"
          value={filter.value}
          groups={[{ label: '', options }]}
          onChoose={(chosen) => choose(chosen as TrainingFilter)}
        />
      </div>
      {board.loading.value ? (
        <Skeleton says="Reading the tabs…" />
      ) : (
        <>
          {left > 0 && filter.value !== 'left' && (
            <p class="soft">
              {many(left, 'item')} of people who left {left === 1 ? 'is' : 'are'} left out.
            </p>
          )}
          {!lines.value.length && <p class="soft">Nothing is found. Change what is shown, or what you look for.</p>}
          <ul>
            {lines.value.map((line) => (
              <li key={`${line.row} ${line.stamp}`}>
                <Line line={line} />
              </li>
            ))}
          </ul>
          <More
            shown={lines.value.length}
            total={page?.total ?? 0}
            named="items"
            reading={readingMore.value}
            onMore={() => void more()}
          />
          <PlainButton onClick={openSheet}>Put it on a sheet: Training progress</PlainButton>
        </>
      )}
    </>
  )
}

function openSheet(): void {
  screen.value = 'training-progress'
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** Where nobody has anything to learn yet: what to do first. */
function NothingAssigned() {
  const items = board.value.value?.items ?? 0
  const go = () => {
    view.value = items ? 'assign' : 'plans'
  }
  return (
    <>
      {board.value.value && <ToLookAt of={board.value.value} says={says} />}
      <h2>Who learns what by when?</h2>
      <p class="soft">
        {items
          ? 'There are training plans, and nobody is assigned anything yet. Assign one to a person, a role or a team: everybody gets its items with a day until which each is due.'
          : 'A training plan lists what there is to learn: a tool, a course, a call to shadow. Assigned to people, each item is due on a day. Begin with a plan for a role, and change it as you like.'}
      </p>
      <PlainButton onClick={go}>{items ? 'Assign training' : 'Begin with a training plan'}</PlainButton>
    </>
  )
}
