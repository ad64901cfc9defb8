import { PeriodChoice } from '../parts/period-choice'
import { choose, opened, period } from './state'

/** The period to score; those whose tab stands say so. */
export const Period = () =>
  opened.value ? (
    <PeriodChoice
      periods={opened.value.periods}
      current={opened.value.current}
      value={period.value}
      state={({ exists }) => (exists ? 'built' : '')}
      onChoose={(label) => void choose(label)}
    />
  ) : null
