import { signal } from '@preact/signals'

/** Whether the workbook, as it is shown, is kept for the next visit, and the words for it. */
export const saved = signal({ kept: true, words: '' })

export const saying = {
  saving: { kept: true, words: 'Saving…' },
  saved: { kept: true, words: 'Saved on this computer' },
  elsewhere: { kept: false, words: 'Open in another window: changes here are not saved' },
  unread: { kept: false, words: 'Not saved: what was kept here could not be opened' },
  failed: { kept: false, words: 'Not saved: this browser keeps no data for this page' },
}
