import { useId } from 'preact/hooks'
import type { Way } from '../../../src/core/goals/top-down'
import type { OutputOf } from '../../../src/requests'
import { TextField } from '../../parts/text-field'
import { board, numbers } from '../state'
import { over, typedOver, way } from './state'

/** How a target is to be spread. */
export function Ways({ capacity: { reps } }: { capacity: OutputOf<'quotaCapacity'> }) {
  const id = useId()
  const keys = new Set(reps.map(({ key }) => key))
  const known = board.value?.lines.filter(({ key, before }) => keys.has(key) && before !== undefined).length ?? 0
  const before = `As the goals of ${board.value?.previous.label} were`
  const { percent } = numbers.value
  const basis = (value: Way['basis'], text: string) => (
    <label class="way">
      <input
        type="radio"
        name={id}
        checked={way.value.basis === value}
        disabled={value === 'before' && known === 0}
        onChange={() => {
          way.value = { ...way.value, basis: value }
        }}
      />
      <span>{text}</span>
    </label>
  )
  return (
    <fieldset>
      <legend>How it is spread over {reps.length === 1 ? '1 rep' : `${reps.length} reps`}</legend>
      {basis('equal', 'Equal quotas')}
      {basis('before', known ? before : `${before}: none was set`)}
      {way.value.basis === 'before' && known < reps.length && (
        <p class="soft">{reps.length - known} without one count like the average of the others.</p>
      )}
      <label class="way">
        <input
          type="checkbox"
          checked={way.value.carried}
          onChange={(event) => {
            way.value = { ...way.value, carried: event.currentTarget.checked }
          }}
        />
        <span>Newcomers by their ramp, joiners and leavers by their days</span>
      </label>
      <TextField
        label="Over-assignment"
        value={typedOver.value}
        hint={`Blank: none. Up to ${percent(board.value?.overAssignment ?? 0)} is fine, says the tab Settings.`}
        fault={over.value === undefined ? `Write a share from 0% to 100%, such as ${percent(0.1)}.` : undefined}
        onType={(text) => {
          typedOver.value = text
        }}
      />
    </fieldset>
  )
}
