import { Chip } from '../parts/chip'
import { PeriodChoice } from '../parts/period-choice'
import { Digest } from './digest'
import { choose, chosen, opened, period } from './state'

type One = NonNullable<typeof chosen.value>

const word = ({ exists, approval }: One) => (approval ? 'approved' : exists ? 'calculated' : '')

/** The choice of a period, and how far its statements are. */
export const Standing = () =>
  opened.value ? (
    <PeriodChoice
      periods={opened.value.periods}
      current={opened.value.current}
      value={period.value}
      state={word}
      onChoose={(label) => void choose(label)}
    />
  ) : null

/** How far the statements of the chosen period are; of approved ones by whom, when, and the seal. */
export function State() {
  const one = chosen.value
  if (!one) return null
  if (!one.approval)
    return (
      <p>
        {one.exists ? (
          <>
            <Chip word="calculated" tone="info" /> <span class="soft">Not approved yet.</span>
          </>
        ) : (
          <>
            <Chip word="not calculated" tone="quiet" /> <span class="soft">Nothing is written yet.</span>
          </>
        )}
      </p>
    )
  const { who, when, digest } = one.approval
  return (
    <div>
      <p>
        <Chip word="approved" tone="good" />{' '}
        <span class="soft">
          By {who} on {when}.
        </span>
      </p>
      <Digest of={digest} />
    </div>
  )
}
