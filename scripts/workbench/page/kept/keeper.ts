import type { TransportService } from '@odoo/o-spreadsheet'
import type { BookData, Revision } from '../engine'
import { saved, saying } from './saved'
import { addRevision, writeBook } from './store'

type Message =
  | Revision
  | { type: 'SNAPSHOT'; data: BookData; version: number; serverRevisionId: string; nextRevisionId: string }
type Other = { type: 'CLIENT_JOINED' | 'CLIENT_MOVED' | 'CLIENT_LEFT' }

let writing = Promise.resolve()

/** Writes what is kept, after what was written before, and says how that stands. */
export function keep(work: () => Promise<void>): Promise<void> {
  if (!saved.value.kept) return writing
  saved.value = saying.saving
  const mine = writing.then(work).then(
    () => {
      if (writing === mine) saved.value = saying.saved
    },
    () => {
      saved.value = saying.failed
    },
  )
  writing = mine
  return mine
}

/**
 * Keeps a workbook in the browser while it is edited: as it was opened, and the log of its changes, which is far cheaper
 * than the whole workbook after every edit. The engine speaks to it as to the server of a shared workbook.
 * `fold` keeps the workbook as a whole, with an empty log.
 *
 * @param known ids of the revisions in the log that the workbook was opened with
 * @param whole the workbook as it is now
 */
export function keeper(
  known: Iterable<string>,
  whole: () => BookData,
): { transportService: TransportService<Message | Other>; fold(): void } {
  const listeners = new Map<string, (message: Message | Other) => void>()
  const logged = new Set(known)
  const keepWhole = (book: BookData) => {
    logged.clear()
    void keep(() => writeBook(book))
  }
  // The whole is taken now, not when it is written: what is changed between is for the log.
  const fold = () => keepWhole(whole())
  /** Undoing what is not in the log could not be replayed. */
  const isReplayable = (message: Revision) =>
    message.type === 'REVISION_UNDONE'
      ? logged.has(message.undoneRevisionId)
      : message.type === 'REVISION_REDONE'
        ? logged.has(message.redoneRevisionId)
        : true

  const transportService: TransportService<Message | Other> = {
    async sendMessage(message) {
      const tell = (heard: Message | Other) => {
        for (const listen of listeners.values()) listen(heard)
      }
      switch (message.type) {
        case 'SNAPSHOT': {
          const { version, serverRevisionId, nextRevisionId } = message
          keepWhole(message.data)
          // Unanswered, the engine would hold back every later change.
          tell({ type: 'SNAPSHOT_CREATED', version, serverRevisionId, nextRevisionId })
          break
        }
        case 'REMOTE_REVISION':
        case 'REVISION_UNDONE':
        case 'REVISION_REDONE': {
          const replayable = isReplayable(message)
          if (replayable) {
            logged.add(message.nextRevisionId)
            void keep(() => addRevision(message))
          }
          tell(message)
          if (!replayable) fold()
          break
        }
        default:
          tell(message)
      }
    },
    onNewMessage: (id, listen) => listeners.set(id, listen),
    leave: (id) => listeners.delete(id),
  }
  return { transportService, fold }
}
