import { everyTeam } from '../../src/model/goal'
import { day } from '../numbers/day'
import { Choice } from '../parts/choice'
import { TextField } from '../parts/text-field'
import { find, group, many, named } from './filter'
import { byObjective } from './metric'
import { saving } from './saving'
import { board, load, wanted } from './state'

/** What the list shows: metric and period, and of many people which. */
export function Pickers() {
  const shown = board.value
  if (!shown) return null
  const periods = (unit: string) =>
    shown.periods
      .filter((p) => p.unit === unit)
      .map((p) => ({
        value: `${p.from} ${p.to}`,
        label: unit === 'days' ? `${day(p.from)} to ${day(p.to)}` : p.label,
      }))
  const { period = shown.period } = wanted.value
  const people = (kind: string, label: string, names: string[]) => ({
    label,
    options: names.map((name) => ({ value: `${kind}:${name}`, label: name })),
  })
  const teams = shown.targets.map(({ team }) => team).filter((team) => team !== everyTeam)
  return (
    <fieldset class="pickers" disabled={saving.value.state === 'saving'}>
      <legend class="unseen">What is shown</legend>
      <Choice
        label="Metric"
        value={wanted.value.metric ?? shown.metric.name}
        groups={byObjective(shown.metrics)}
        onChoose={(metric) => void load({ metric })}
      />
      <Choice
        label="Period"
        value={`${period.from} ${period.to}`}
        groups={[
          { label: 'Quarters', options: periods('quarter') },
          { label: 'Years', options: periods('year') },
          { label: 'Months', options: periods('month') },
          { label: 'Days of no period', options: periods('days') },
        ].filter(({ options }) => options.length)}
        onChoose={(value) => {
          const [from = '', to = ''] = value.split(' ')
          void load({ period: { from, to } })
        }}
      />
      {(many.value || teams.length > 1) && (
        <Choice
          label="People"
          value={group.value}
          groups={[
            { label: '', options: [{ value: 'all', label: 'Everybody' }] },
            people('team', 'Team', teams),
            people('manager', 'Reports to', shown.rest?.managers ?? named(shown.lines, (line) => line.manager)),
          ].filter(({ options }) => options.length)}
          onChoose={(value) => {
            group.value = value
          }}
        />
      )}
      {many.value && (
        <TextField
          label="Find"
          value={find.value}
          onType={(text) => {
            find.value = text
          }}
        />
      )}
    </fieldset>
  )
}
