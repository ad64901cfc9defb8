import { signal } from '@preact/signals'
import type { Button, ButtonSet, Screen } from '../../emulator/api'
import { ask } from '../messages/dialog'
import { toast } from '../messages/toasts'
import { openPanel } from '../sidebar/panel'

/** What the script is busy with, in words; '' while it is not. */
export const busy = signal('')

/** The script asks, and can't be kept waiting inside a page: it is run again, from the start, with the answer. */
class Paused extends Error {
  constructor(
    readonly title: string,
    readonly question: string,
    readonly buttons: ButtonSet,
  ) {
    super('The script waits for an answer.')
  }
}

/** Answers that were given to the execution under way, and what it wants shown when it is through. */
let answers: Button[] = []
let asked = 0
let shows: (() => void)[] = []

/** The page as the script's screen. */
export const screen = (front: (sheetId: string) => void, menu: Screen['menu']): Screen => ({
  toast: (message, title) => void shows.push(() => toast(message, title)),
  alert(title, message, buttons) {
    if (buttons === 'OK') {
      shows.push(() => void ask({ title, message, buttons }))
      return 'OK'
    }
    const answer = answers[asked]
    asked += 1
    if (!answer) throw new Paused(title, message, buttons)
    return answer
  },
  sidebar: (html, title) => void shows.push(() => openPanel(html, title)),
  menu,
  show: (sheetId) => void shows.push(() => front(sheetId)),
})

/** The browser paints what was changed, before the script keeps it busy. */
const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

async function untilAnswered<T>(execution: () => T | Promise<T>): Promise<T> {
  answers = []
  for (;;) {
    asked = 0
    shows = []
    try {
      const value = await execution()
      for (const show of shows) show()
      return value
    } catch (error) {
      if (!(error instanceof Paused)) {
        for (const show of shows) show()
        throw error
      }
      answers.push(await ask({ title: error.title, message: error.question, buttons: error.buttons }))
    }
  }
}

let last: Promise<unknown> = Promise.resolve()

/** Runs an execution after those before it. */
export function inTurn<T>(words: string, execution: () => T | Promise<T>): Promise<T> {
  const mine = last.then(async () => {
    busy.value = words
    try {
      await painted()
      return await untilAnswered(execution)
    } finally {
      busy.value = ''
    }
  })
  last = mine.catch(() => {})
  return mine
}
