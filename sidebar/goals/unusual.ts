import type { Figures } from '../numbers/in-unit'

const words = ['nine', 'ten', 'eleven', 'twelve']
const { abs, log10, round } = Math

/** How often a goal may hold the earlier one, or the earlier one the goal, before it is asked about. */
const often = 9

/** What to ask where a goal is so far from the earlier one that a digit or a separator may have slipped. */
export function unusual(
  goal: number,
  before: number,
  shown: (number: number) => string,
): { asks: string; instead: number | undefined } | undefined {
  if (goal <= 0 || before <= 0) return undefined
  const times = goal / before
  if (times < often && times > 1 / often) return undefined
  const shift = round(log10(before / goal))
  const near = [shift - 1, shift, shift + 1]
    .filter((power) => power !== 0)
    .map((power) => Number((goal * 10 ** power).toPrecision(12)))
    .sort((a, b) => abs(log10(a / before)) - abs(log10(b / before)))[0]
  const instead = near !== undefined && abs(log10(near / before)) < log10(3) ? near : undefined
  const whole = round(times >= 1 ? times : 1 / times)
  const count = words[whole - often] ?? shown(whole)
  const compared =
    times >= 1
      ? `${count} times the last goal, ${shown(before)}`
      : `the last goal, ${shown(before)}, divided by ${count}`
  return {
    asks: `${shown(goal)} is ${compared}.${instead === undefined ? '' : ` Did you mean ${shown(instead)}?`}`,
    instead,
  }
}

/** What to ask where a share, such as 0.25, may have been typed where a percentage is. */
export function slight(
  text: string,
  figure: number,
  { shown, orElse }: Pick<Figures, 'shown' | 'orElse'>,
): { asks: string; instead: number } | undefined {
  const instead = orElse(text)
  if (instead === undefined) return undefined
  return { asks: `${text.trim()} is read as ${shown(figure)}. Did you mean ${shown(instead)}?`, instead }
}
