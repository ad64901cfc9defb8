import { Choice } from '../parts/choice'
import { PeriodChoice } from '../parts/period-choice'
import { choose } from './loading'
import type { Shown, wanted } from './state'

/** Whose health, and in which period. */
export function Pickers({ of: { scopes, scope, periods, current, label } }: { of: Shown }) {
  const options = (kind: 'team' | 'manager', names: readonly string[]) =>
    names.map((name) => ({ value: `${kind}:${name}`, label: name }))
  return (
    <>
      <Choice
        label="People"
        value={scope.of === 'everybody' ? 'everybody' : `${scope.of}:${scope.name}`}
        groups={[
          { label: '', options: [{ value: 'everybody', label: 'Everybody' }] },
          { label: 'Team', options: options('team', scopes.teams) },
          { label: 'Reports up to', options: options('manager', scopes.managers) },
        ].filter(({ options: some }) => some.length)}
        onChoose={(value) => {
          const [of, ...name] = value.split(':')
          const chosen = of === 'team' || of === 'manager' ? { of, name: name.join(':') } : { of: 'everybody' as const }
          void choose({ scope: chosen as typeof wanted.value.scope })
        }}
      />
      <PeriodChoice
        periods={periods}
        current={current}
        value={label}
        state={() => ''}
        onChoose={(period) => void choose({ period })}
      />
    </>
  )
}
