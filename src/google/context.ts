import type { CivilDate } from '../model/civil-date'
import { Problem } from '../model/problem'
import type { Context } from '../ports'
import { civilDates } from './dates'
import { screen } from './screen'
import { backToShown } from './shown'
import { openWorkbook } from './workbook'

/** The outside world of one execution. */
export function context(): Context {
  const book = SpreadsheetApp.getActiveSpreadsheet()
  let convert: ((date: Date) => CivilDate) | undefined
  const day = (date: Date) => {
    convert ??= civilDates(book.getSpreadsheetTimeZone())
    return convert(date)
  }
  return {
    workbook: openWorkbook(book, day),
    screen,
    today: () => day(new Date()).iso,
    now: () => Utilities.formatDate(new Date(), book.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm:ss'),
    user: () => Session.getActiveUser().getEmail(),
    digest: (text) =>
      Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)
        .map((byte) => (byte & 255).toString(16).padStart(2, '0'))
        .join(''),
  }
}

/** How long a writer waits for another one's lock, in milliseconds. */
const patience = 10000

/** Does the work alone: nobody else's action or request writes to this spreadsheet meanwhile. */
export function alone<T>(work: () => T): T {
  const lock = LockService.getDocumentLock()
  if (!lock.tryLock(patience))
    throw new Problem('Somebody else is changing this workbook with the planner just now. Try again in a moment.')
  try {
    const result = work()
    backToShown()
    // What was written must be there before the next writer reads.
    SpreadsheetApp.flush()
    return result
  } finally {
    lock.releaseLock()
  }
}
