import { useId } from 'preact/hooks'
import { repsTogether } from '../../src/core/goals/reps-together'
import { addsUp } from '../../src/core/metrics/unit'
import { everyTeam } from '../../src/model/goal'
import { Card } from '../parts/card'
import { Chip, type ChipProps } from '../parts/chip'
import { Standing } from './actuals/standing'
import { BottomUp } from './bottom-up'
import { group, inGroup } from './filter'
import { GoalField } from './goal-field'
import { Question } from './question'
import { Spread } from './spread/spread'
import { board, judged, numbers } from './state'

const { abs } = Math

/** What the team is to reach, what its reps' goals add up to, what they can carry, and whether that is fine. */
export function TargetCard() {
  const id = useId()
  const team = group.value.startsWith('team:') ? group.value.slice(5) : group.value === 'all' ? everyTeam : undefined
  const target = board.value?.targets.find((of) => of.team === team)
  const { reps, set, together, partly, capacity } =
    board.value?.rest?.together ?? repsTogether(inGroup.value, ({ key }) => judged.value.get(key)?.goal)
  const goal = target && judged.value.get(target.key)?.goal
  const adds = addsUp(board.value?.metric.unit, board.value?.metric.source)
  const ofTeams = adds && team === everyTeam ? teamsTogether() : undefined
  if (!target && !adds) return null
  return (
    <Card title={target ? (team === everyTeam ? 'Everybody' : `Team ${team}`) : 'Together'}>
      <dl class="figures">
        {target && (
          <div>
            <dt>Target</dt>
            <dd>
              <GoalField holder={target} faultId={`${id}-fault`} />
            </dd>
          </div>
        )}
        {ofTeams !== undefined && (
          <div>
            <dt>Teams’ targets together</dt>
            <dd>{numbers.value.shown(ofTeams)}</dd>
          </div>
        )}
        {adds && (
          <div>
            <dt>
              Reps together{' '}
              <small>
                {set === reps ? `all ${reps}` : `${set} of ${reps} set`}
                {partly && ', by ramp and days'}
              </small>
            </dt>
            <dd>{numbers.value.shown(together)}</dd>
          </div>
        )}
        {adds && goal !== undefined && (
          <div>
            <dt>{together < goal ? 'Under-assigned' : 'Over-assigned'}</dt>
            <dd>
              <Chip {...assigned(together, goal, board.value?.overAssignment ?? 0, numbers.value.percent)} />
            </dd>
          </div>
        )}
        {adds && capacity && <BottomUp found={capacity} target={goal} />}
      </dl>
      {target && <Question holder={target} id={`${id}-fault`} />}
      {target && <Standing key={target.key} holder={target} />}
      {target && adds && goal === undefined && <p class="soft">Type a target to see how far the goals exceed it.</p>}
      {target && adds && <Spread key={team} target={target} total={goal} />}
    </Card>
  )
}

/** What the teams' targets add up to; undefined where none is set. */
function teamsTogether(): number | undefined {
  const teams = board.value?.targets.filter((of) => of.team !== everyTeam) ?? []
  const goals = teams.flatMap(({ key }) => judged.value.get(key)?.goal ?? [])
  return goals.length ? goals.reduce((a, b) => a + b, 0) : undefined
}

/** How the reps' goals stand to the target, in words. */
function assigned(together: number, target: number, limit: number, percent: (share: number) => string): ChipProps {
  if (target === 0) return { word: 'no target', tone: 'quiet' }
  const over = together / target - 1
  if (over < 0) return { word: `${percent(abs(over))} short`, tone: 'warn' }
  if (over > limit) return { word: `${percent(over)}, above ${percent(limit)}`, tone: 'bad' }
  return { word: `${percent(over)}, within ${percent(limit)}`, tone: 'good' }
}
