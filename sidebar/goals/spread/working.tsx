import type { OutputOf } from '../../../src/requests'
import { Paged } from '../../parts/paged'
import { PlainButton } from '../../parts/plain-button'
import { goals } from '../saving'
import { numbers } from '../state'
import { fill, over, type Share, spreadOf, way } from './state'

/** What falls to each rep and why, and the step that fills it in. */
export function Working({ total, capacity }: { total: number; capacity: OutputOf<'quotaCapacity'> }) {
  const { shown, percent } = numbers.value
  const spread = spreadOf(total, capacity)
  if (over.value === undefined) return null
  if (!spread) return <p class="soft">Nobody carries any of it by ramp and days here.</p>
  const { assigned, shares } = spread
  return (
    <>
      <h3>
        {shown(assigned)} in all{over.value > 0 && `: ${shown(total)} and ${percent(over.value)} on top`}
      </h3>
      <Paged
        items={shares}
        of={10}
        named="reps"
        each={(share) => (
          <>
            <b>{share.line.name}</b> {shown(share.part)}
            <span class="soft">{why(share)}</span>
          </>
        )}
      />
      <PlainButton onClick={() => fill(shares)}>Fill in {goals(shares.length)}</PlainButton>
    </>
  )
}

/** What somebody's part comes from: `92 of 92 days, ramp 50%. The goal is 400,000, a full quota.` */
function why({ carried: { days, of, ramp, said }, part, goal }: Share): string {
  const { shown, percent } = numbers.value
  if (!way.value.carried) return ''
  const steps = ramp.every((share) => share === ramp[0]) ? ramp.slice(0, 1) : ramp
  const here = [
    days < of || ramp.length ? `${days} of ${of} days` : 'the whole period',
    ...(ramp.length ? [`ramp ${steps.map(percent).join(', ')}`] : []),
  ]
  return [
    ` ${here.join(', ')}.`,
    goal !== part && `The goal is ${shown(goal)}, a full quota, of which this much is carried.`,
    said,
  ]
    .filter(Boolean)
    .join(' ')
}
