import { signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Button, ButtonSet } from '../../emulator/api'

export type Question = {
  title: string
  message: string
  buttons: ButtonSet
  /** Whether a line of text is asked for. */
  field?: boolean
  /** Words on a button in place of its own, such as "Start over" on OK. */
  words?: Partial<Record<Button, string>>
}
export type Reply = { button: Button; text: string }

const sets: Record<ButtonSet, readonly Button[]> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
}
const names: Record<Button, string> = { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No', CLOSE: 'Close' }

type Open = Question & { id: number; reply(reply: Reply): void }
const waiting = signal<readonly Open[]>([])
let last = 0

/** Shows a dialog, after those that are open already. Escape answers CLOSE, as the cross of Google's dialogs does. */
export const ask = (question: Question): Promise<Reply> =>
  new Promise((resolve) => {
    last += 1
    const id = last
    const reply = (answer: Reply) => {
      waiting.value = waiting.value.filter((open) => open.id !== id)
      resolve(answer)
    }
    waiting.value = [...waiting.value, { ...question, id, reply }]
  })

function Dialog({ title, message, buttons, field, words, reply }: Open) {
  const dialog = useRef<HTMLDialogElement>(null)
  const text = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  const answer = (button: Button) => reply({ button, text: text.current?.value ?? '' })
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby="dialog-title"
      aria-describedby="dialog-message"
      onCancel={(event) => {
        event.preventDefault()
        answer('CLOSE')
      }}
    >
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault()
          answer(sets[buttons][0] ?? 'OK')
        }}
      >
        {title && <h2 id="dialog-title">{title}</h2>}
        <p id="dialog-message">{message}</p>
        {field && <input ref={text} aria-labelledby="dialog-title dialog-message" />}
        <footer>
          {sets[buttons].map((button, i) => (
            <button
              key={button}
              type={i === 0 ? 'submit' : 'button'}
              class={i === 0 ? 'primary' : 'plain'}
              onClick={i === 0 ? undefined : () => answer(button)}
            >
              {words?.[button] ?? names[button]}
            </button>
          ))}
        </footer>
      </form>
    </dialog>
  )
}

export function Dialogs() {
  const open = waiting.value[0]
  return open ? <Dialog key={open.id} {...open} /> : null
}
