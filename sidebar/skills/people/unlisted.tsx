import { MainButton } from '../../parts/main-button'
import { show } from '../state'

/** Where no role has skills, so that nothing can be told of anybody: what to do first. */
export const Unlisted = () => (
  <section class="card">
    <h2>Which skills does each role need?</h2>
    <p class="soft">
      Say it once for a role, six to nine skills with a level each. Then this list shows what each person has, what
      lacks, and which training closes the gap.
    </p>
    <div class="bar">
      <MainButton label="List skills by role" onClick={() => show('roles')} />
    </div>
  </section>
)
