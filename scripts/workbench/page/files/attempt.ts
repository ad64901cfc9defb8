import { ask } from '../messages/dialog'
import { inTurn } from '../script/executions'

/** Does what takes a moment, and says so if it fails. */
export async function attempt(words: string, failure: string, work: () => Promise<void>): Promise<void> {
  try {
    await inTurn(words, work)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    await ask({ title: failure, message, buttons: 'OK' })
  }
}

/** Asks before the workbook that is open gives way. */
export const mayReplace = async (title: string, words: string): Promise<boolean> =>
  (await ask({
    title,
    message:
      'The workbook that is open here will be replaced, with everything in it. Download it first if you want to keep it.',
    buttons: 'OK_CANCEL',
    words: { OK: words },
  })) === 'OK'
