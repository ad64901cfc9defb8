import { Skeleton } from '../../parts/skeleton'
import { roles } from '../state'
import { RoleCard } from './card'

/** What each role needs. */
export function RoleList() {
  const read = roles.value.value
  if (!read) return <Skeleton says="Reading what each role needs…" />
  if (!read.roles.length)
    return (
      <section class="card">
        <h2>No role yet</h2>
        <p class="soft">
          Write everybody’s role into the tab People, such as Account executive. Then read the tabs again, by the arrow
          above: each role is listed here.
        </p>
      </section>
    )
  return (
    <>
      {read.roles.map((role) => (
        <RoleCard key={role.role} role={role} />
      ))}
    </>
  )
}
