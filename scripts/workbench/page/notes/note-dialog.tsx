import { signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { type Position, send } from '../../emulator/document/engine'
import type { OwnGetters } from '../../emulator/document/getters'
import { book } from '../book'

const open = signal<{ position: Position; name: string; text: string } | undefined>(undefined)

/** Opens the note of a cell to be written; `name` is the cell as people call it, such as B2. */
export function editNote(position: Position, name: string): void {
  const getters = book.value?.model.getters as OwnGetters | undefined
  if (getters) open.value = { position, name, text: getters.getNote(position) }
}

function write(text: string): void {
  if (!open.value || !book.value) return
  const { sheetId, col, row } = open.value.position
  if (text !== open.value.text) send(book.value.model, { type: 'SET_NOTES', sheetId, marks: [{ col, row, text }] })
  open.value = undefined
}

function Editor({ name, text }: { name: string; text: string }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const close = () => {
    open.value = undefined
  }
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="note-title" onClose={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          write(field.current?.value.trim() ?? '')
        }}
      >
        <h2 id="note-title">Note on {name}</h2>
        <textarea
          ref={field}
          rows={5}
          aria-label={`Note on ${name}`}
          defaultValue={text}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit()
          }}
        />
        <footer>
          <button type="submit" class="primary">
            Save note
          </button>
          <button type="button" class="plain" onClick={close}>
            Cancel
          </button>
          {text && (
            <button type="button" class="plain" onClick={() => write('')}>
              Remove note
            </button>
          )}
        </footer>
      </form>
    </dialog>
  )
}

export const NoteDialog = () => open.value && <Editor {...open.value} />
