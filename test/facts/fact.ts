/**
 * How a fact is known. OFF: an official page of Google says so. LIVE: code that its authors run on Google asserts it.
 * CORR: independent public reports agree on it, word for word; the source is the member's reference. KNOWN: believed, and not verified.
 */
type Tag = 'OFF' | 'LIVE' | 'CORR' | 'KNOWN'

export type Place = {
  book: GoogleAppsScript.Spreadsheet.Spreadsheet
  /** A new tab for this fact alone. */
  sheet: GoogleAppsScript.Spreadsheet.Sheet
}

type Told = {
  id: string
  statement: string
  source: string
  tag: Tag
}

/** Something that Apps Script does, which the add-on or its emulation relies on. */
export type Fact = Told & {
  /** Gives what is seen and what is expected to be; they must be equal. */
  check(place: Place): { seen: unknown; expected: unknown }
}

/** What a script can't see by itself: cells, the sidebar, authorisation. A test of the emulator proves it there. */
export type FactOfDoors = Told & {
  /** Its file, and the beginnings of its titles. */
  test: string[]
}

/** What Google says when it refuses. */
export function refusal(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    return (error as Error).message
  }
  return 'no refusal'
}

const google = 'https://developers.google.com/apps-script/'

export const sources = {
  v8: `${google}guides/v8-runtime#limitations`,
  functions: `${google}guides/sheets/functions`,
  run: `${google}guides/html/reference/run`,
  quotas: `${google}guides/services/quotas`,
  authorisation: 'https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle',
  range: `${google}reference/spreadsheet/range`,
  sheet: `${google}reference/spreadsheet/sheet`,
  protection: `${google}reference/spreadsheet/protection`,
  spreadsheet: `${google}reference/spreadsheet/spreadsheet`,
  utilities: `${google}reference/utilities/utilities`,
  lock: `${google}reference/lock/lock`,
  html: `${google}reference/html/html-output`,
  charts: `${google}reference/spreadsheet/embedded-chart`,
  fakes: 'https://github.com/brucemcpherson/gas-fakes/tree/main/test',
  winter: 'https://justin.poehnelt.com/posts/apps-script-runtime-limitations-wintercg',
}
