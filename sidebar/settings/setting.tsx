import { useId } from 'preact/hooks'
import type { Column } from '../../src/model/column'
import { type SettingKey, settings } from '../../src/model/settings'
import { Choice } from '../parts/choice'
import { Finding } from '../parts/finding'
import { PlainButton } from '../parts/plain-button'
import { TextField } from '../parts/text-field'
import { faultOf, heldBy, keepMine, moved, numbers, reset, shownFor, type, work } from './state'
import { standardOf } from './text'

/** One setting: its value, what it means, its default and the way back to it. */
export function Setting({ of: key }: { of: SettingKey }) {
  const id = useId()
  const { title, note, choices } = settings[key].column as Column<unknown>
  const [only, ...others] = choices ?? []
  // A choice of one is nothing to choose.
  if (only !== undefined && !others.length)
    return (
      <p class="field">
        <span class="soft">{title}</span>
        <span>{only}</span>
        <span class="soft">{note}</span>
      </p>
    )
  const standard = standardOf(key, numbers.value)
  const text = shownFor(key)
  const fault = faultOf(key)
  const own = (work.drafts.value[key]?.text ?? heldBy(key)).trim()
  const about = key === 'currency' ? note : `${note} Default: ${standard}.`
  return (
    <div class="setting">
      {choices ? (
        <>
          <Choice
            label={title}
            value={choices.find((one) => one.toLowerCase() === text.toLowerCase()) ?? (text === '' ? standard : '')}
            groups={[{ label: '', options: optionsOf(choices, text) }]}
            name={key}
            describedBy={`${id}-about`}
            invalid={fault !== undefined}
            onChoose={(value) => type(key, value)}
          />
          {fault && <span class="fault">{fault}</span>}
          <span class="soft" id={`${id}-about`}>
            {about}
          </span>
        </>
      ) : (
        <TextField label={title} value={text} hint={about} fault={fault} onType={(typed) => type(key, typed)} />
      )}
      {moved(key) && <Moved of={key} />}
      {own !== '' && own !== standard && (
        <PlainButton onClick={() => reset(key)}>
          Use the default<span class="unseen"> of {title}</span>
        </PlainButton>
      )}
    </div>
  )
}

/** A value in the tab that is none of the choices has to be seen to be changed. */
function optionsOf(choices: readonly string[], text: string) {
  const known = text === '' || choices.some((one) => one.toLowerCase() === text.toLowerCase())
  return [
    ...(known ? [] : [{ value: '', label: `${text} (not one of these)` }]),
    ...choices.map((value) => ({ value, label: value })),
  ]
}

const Moved = ({ of: key }: { of: SettingKey }) => (
  <Finding tone="warn">
    <b>Somebody changed this meanwhile.</b> The tab says {heldBy(key) || 'nothing, so the default holds'}.
    <div class="answers">
      <PlainButton onClick={() => keepMine(key)}>Keep mine</PlainButton>
      <PlainButton onClick={() => work.put(key, undefined)}>Take theirs</PlainButton>
    </div>
  </Finding>
)
