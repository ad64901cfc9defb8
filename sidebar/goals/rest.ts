import { effect } from '@preact/signals'
import { says } from './announced'
import { find, group, unseenOnly } from './filter'
import { board, edits, readRest } from './state'

/** Brings everybody onto the screen where only the first are there yet; says so where it fails. */
export async function everybodyRead(): Promise<boolean> {
  const why = await readRest()
  if (why !== undefined) says(`The other people could not be read. ${why}`)
  return why === undefined
}

// Whoever looks for somebody, or changes a goal and so every sum, wants all of them.
effect(() => {
  const looks = find.value !== '' || group.value !== 'all' || unseenOnly.value
  if (board.value?.rest && (looks || Object.keys(edits.value).length)) void everybodyRead()
})
