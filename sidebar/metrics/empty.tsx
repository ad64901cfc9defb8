import { PlainButton } from '../parts/plain-button'
import { addObjective, toggle } from './editing'
import { Starters } from './starters'

/** Where there is no objective and no metric yet: how to begin. */
export const Empty = () => (
  <>
    <h2>What do you want to reach?</h2>
    <p class="soft">
      Say it as an objective, and measure it by a few metrics. Begin with a set for your team: open one to see what it
      holds. Everything in it can be changed before you save it.
    </p>
    <Starters />
    <PlainButton onClick={() => toggle(addObjective())}>Begin with an objective of your own</PlainButton>
  </>
)
