import type { PayoutLine } from '../../src/core/plans/what-if'
import { words } from './state'

const [width, height, left, bottom, top] = [248, 108, 6, 4, 6]

/** What a component pays, drawn: a jump is a dashed step with its money beside it. */
export function Curve({
  line: { points, jumps },
  at,
  metric,
  end,
}: {
  line: PayoutLine
  at: { sales: number; earned: number | undefined }
  metric: string
  end: number
}) {
  const { money, about } = words.value
  const most = Math.max(0, ...points.map(({ earned }) => earned))
  if (most <= 0) return null
  const x = (sales: number) => left + ((width - 2 * left) * sales) / end
  const y = (earned: number) => height - bottom - ((height - bottom - top) * Math.max(0, earned)) / most
  const isJump = (sales: number) => jumps.some((jump) => jump.sales === sales)
  const place = (point: { sales: number; earned: number }) =>
    `${x(point.sales).toFixed(1)} ${y(point.earned).toFixed(1)}`
  const path = points.map((point, i) => `${i && !isJump(point.sales) ? 'L' : 'M'}${place(point)}`).join('')
  const steps = points.flatMap((point, i) => {
    const before = points[i - 1]
    return before && isJump(point.sales) ? [`M${place(before)}L${place(point)}`] : []
  })
  const told = jumps.map(
    ({ sales, money: by }) => `${by > 0 ? 'a jump of' : 'a drop of'} ${money(Math.abs(by))} at ${about(sales)}`,
  )
  const cliff = [...jumps].sort((a, b) => Math.abs(b.money) - Math.abs(a.money))[0]
  const signed = (by: number) => `${by > 0 ? '+' : '−'}${money(Math.abs(by))}`
  return (
    <div class="payout">
      <small>Commission, to {money(most)}</small>
      {cliff && (
        <small
          class={`cliff ${cliff.sales > end / 2 ? 'left' : ''}`}
          style={{ '--at': `${(100 * x(cliff.sales)) / width}%` }}
        >
          {signed(cliff.money)}
        </small>
      )}
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`Commission by ${metric}, up to ${money(most)} at ${about(end)}${told.length ? `; ${told.join(', ')}` : ''}`}
      >
        <path class="axis" d={`M${left} ${top}V${height - bottom}H${width - left}`} />
        <path class="pays" d={path} />
        <path class="jump" d={steps.join('')} />
        {at.earned !== undefined && <circle cx={x(at.sales)} cy={y(at.earned)} r="4" />}
      </svg>
      <small class="along">
        {metric}, to {about(end)}
      </small>
      {jumps.length > 1 && (
        <small>Jumps: {jumps.map(({ sales, money: by }) => `${signed(by)} at ${about(sales)}`).join('; ')}</small>
      )}
    </div>
  )
}
