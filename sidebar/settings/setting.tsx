import type { SettingKey } from '../../src/model/settings'
import { Choice } from '../parts/choice'
import { Finding } from '../parts/finding'
import { PlainButton } from '../parts/plain-button'
import { TextField } from '../parts/text-field'
import { change, columnOf, lines, settle, standardOf, textOf, typed } from './state'

/** One setting: what it is, what it means, and what holds where it is blank. */
export function Setting({ of }: { of: SettingKey }) {
  const line = lines.value.get(of)
  if (!line) return null
  const { title, note, choices } = columnOf(of)
  const standard = standardOf(of)
  const stale = typed.stale.value.includes(of)
  return (
    <div class="setting">
      {choices ? (
        <Choice
          label={title}
          value={line.text || standard}
          name={of}
          describedBy={`about-${of}`}
          invalid={Boolean(line.fault)}
          groups={[
            {
              label: '',
              options: [...new Set([...choices, line.text || standard])].map((value) => ({
                value,
                label: value === standard ? `${standard} (default)` : value,
              })),
            },
          ]}
          onChoose={(value) => change(line, value)}
        />
      ) : (
        <TextField
          label={title}
          value={line.text}
          fault={line.fault}
          hint={of === 'currency' ? note : `${note} Blank: ${standard}.`}
          onType={(text) => change(line, text)}
        />
      )}
      {choices && (
        <span class="soft" id={`about-${of}`}>
          {note}
          {line.fault && <span class="fault">{line.fault}</span>}
        </span>
      )}
      {stale && (
        <Finding tone="warn">
          <b>Somebody changed it meanwhile</b> to {textOf(of, line.value) || `the default, ${standard}`}.{' '}
          <PlainButton onClick={() => settle(line, 'mine')}>Keep mine</PlainButton>{' '}
          <PlainButton onClick={() => settle(line, 'theirs')}>Take theirs</PlainButton>
        </Finding>
      )}
    </div>
  )
}
