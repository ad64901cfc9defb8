import { skillLevels } from '../../src/model/skill'
import { Choice } from '../parts/choice'

/** A level beside the one that is needed, drawn; words say the same beside it. */
export const Levels = ({
  current = 0,
  required = 0,
}: {
  current: number | undefined
  required: number | undefined
}) => (
  <span class="levels" aria-hidden="true">
    {skillLevels.map((meaning, i) => (
      <i key={meaning} class={i < current ? 'reached' : i < required ? 'lacking' : ''} />
    ))}
  </span>
)

/** The choice of a level by what it means; null where none is chosen yet. */
export function LevelChoice({
  label,
  level,
  none,
  onChoose,
}: {
  label: string
  level: number | null
  /** What the blank is called; left out, a level that is chosen stays one. */
  none?: string
  onChoose(level: number | null): void
}) {
  const levels = skillLevels.map((meaning, i) => ({ value: `${i + 1}`, label: meaning }))
  const between = level !== null && !levels.some(({ value }) => value === `${level}`)
  const options = [
    ...(none !== undefined ? [{ value: '', label: none }] : []),
    ...(between ? [{ value: `${level}`, label: `${level}` }] : []),
    ...levels,
  ]
  return (
    <Choice
      label={label}
      value={level === null ? '' : `${level}`}
      groups={[{ label: '', options }]}
      onChoose={(value) => onChoose(value === '' ? null : Number(value))}
    />
  )
}
