import { MainButton } from '../../parts/main-button'
import { show } from '../state'

/** Where nothing can be told of anybody yet: what to do first. */
export const Nothing = ({ everybody }: { everybody: number }) =>
  everybody ? (
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
  ) : (
    <section class="card">
      <h2>Nobody is here yet</h2>
      <p class="soft">
        Write a row for each person into the tab People: name, role and manager are enough to begin. Then read the tabs
        again, by the arrow above. If there is no tab People, Check workbook sets it up.
      </p>
    </section>
  )
