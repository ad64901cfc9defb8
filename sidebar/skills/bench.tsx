import { useId } from 'preact/hooks'
import type { Successor } from '../../src/core/skills/bench'
import type { BenchLine } from '../../src/requests/bench'
import { many, people } from '../numbers/many'
import { Chip, type ChipProps } from '../parts/chip'
import { MainButton } from '../parts/main-button'
import { Skeleton } from '../parts/skeleton'
import { bench, numbers, show } from './state'

/** Who could take over each role; an open seat that nobody is ready for comes first. */
export function Bench() {
  const read = bench.value.value
  if (!read) return <Skeleton says="Reading who could take over…" />
  if (!read.listed)
    return (
      <section class="card">
        <h2>Who could take over?</h2>
        <p class="soft">Once skills are listed by role and people are rated, this says for each role who is ready.</p>
        <div class="bar">
          <MainButton label="List skills by role" onClick={() => show('roles')} />
        </div>
      </section>
    )
  return (
    <>
      <p class="soft">Ready means: of another role, and at every level that this one needs.</p>
      {read.roles.map((role) => (
        <RoleBench key={role.role} of={role} />
      ))}
    </>
  )
}

function RoleBench({ of }: { of: BenchLine }) {
  const id = useId()
  const { role, needed, people: having, atLevel, openSeats, ready, next, moreReady, moreNext } = of
  return (
    <section class="card role" aria-labelledby={id}>
      <div class="skilled">
        <h2 id={id}>{role}</h2>
        <Chip {...chipOf(of)} />
      </div>
      <p class="soft">
        {[needed && having ? reached(atLevel, having) : people(having), openSeats > 0 && many(openSeats, 'open seat')]
          .filter(Boolean)
          .join(', ')}
      </p>
      {!needed && <p class="soft">No skills are listed for it, so nobody can tell who is ready.</p>}
      {ready.length > 0 && <Named title="Ready" all={ready} more={moreReady} />}
      {next.length > 0 && <Named title="On the way" all={next} more={moreNext} />}
      {needed > 0 && !ready.length && !next.length && (
        <p class="soft">Nobody of another role is rated in half of its skills or more.</p>
      )}
    </section>
  )
}

const reached = (atLevel: number, having: number) =>
  having === 1 ? `1 person, ${atLevel ? '' : 'not '}at every level` : `${atLevel} of ${people(having)} at every level`

const Named = ({ title, all, more }: { title: string; all: readonly Successor[]; more: number }) => (
  <div>
    <h3>{title}</h3>
    <ul class="building">
      {all.map((one) => (
        <li key={one.name}>
          <span>
            {one.name} <small>{one.role || 'no role'}</small>
            <Lacks of={one} />
          </span>
        </li>
      ))}
    </ul>
    {more > 0 && <p class="soft">and {more} more</p>}
  </div>
)

function Lacks({ of: { lacking, unknown } }: { of: Successor }) {
  const { shown } = numbers.value
  const said = lacking.map(({ skill, current = 0, required = 0 }) => `${skill} ${shown(current)} of ${shown(required)}`)
  if (unknown) said.push(`${many(unknown, 'skill')} not rated`)
  return said.length ? <small>{said.join(', ')}</small> : null
}

function chipOf({ needed, ready, moreReady, openSeats }: BenchLine): ChipProps {
  if (!needed) return { word: 'no skills listed', tone: 'quiet' }
  if (ready.length) return { word: `${ready.length + moreReady} ready`, tone: 'good' }
  return openSeats ? { word: 'open seat, nobody ready', tone: 'bad' } : { word: 'no successor', tone: 'warn' }
}
