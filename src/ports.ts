import type { Cell, Content } from './model/cell'
import type { CivilDate, IsoDate } from './model/civil-date'
import type { ChartKind } from './model/generated-sheet'
import type { Look } from './model/look'

/** A rectangle to be written: every row as long as the first. */
export type Block = {
  contents: Content[][]
  /**
   * Number formats of the cells that hold numbers, dates, formulas or nothing; left out, they stay as they are. Text is
   * always written under the text format.
   */
  formats?: string[][]
  looks?: Look[][]
  /** Notes; '' removes one. Left out, notes stay as they are. */
  notes?: string[][]
}

/** A rectangle of a tab that formulas know by a name. */
export type NamedRange = { name: string; row: number; column: number; rows: number; columns: number }

/** A native chart. A chart of the same title is given the new ranges and keeps what a person changed on it. */
export type Chart = {
  title: string
  kind: ChartKind
  /** Ranges of equal height side by side, titles in their first row, the first column naming the rows. */
  ranges: { row: number; column: number; rows: number; columns: number }[]
  /** The cell under its top left corner. */
  at: { row: number; column: number }
  width: number
  height: number
}

/** One tab. Rows and columns count from 1, as people see them. */
export interface Tab {
  readonly name: string
  readonly hidden: boolean
  /** Every cell from A1 to the last filled row and column; [] for an empty tab. The same rows for all who ask, so nobody changes them. */
  cells(): readonly (readonly Cell[])[]
  /** Of the same rectangle the formulas, '' where there is none. */
  formulas(): string[][]
  /** Of the same rectangle the notes, '' where there is none. */
  notes(): string[][]
  /** Writes a rectangle; the tab grows as needed. */
  write(row: number, column: number, block: Block): void
  /** Writes the same text to these rows of a column, at one go however many and wherever they are. */
  fill(rows: readonly number[], column: number, text: string): void
  /** Inserted rows look like the one above them. */
  insertRowsAfter(row: number, count: number): void
  deleteRows(row: number, count: number): void
  /** Takes a rectangle over from the same place of a hidden copy: contents, formats, notes, and what may be entered. */
  takeFrom(copy: Tab, row: number, column: number, rows: number, columns: number): void
  freezeRows(count: number): void
  freezeColumns(count: number): void
  /** Column widths in pixels, from column 1 on. */
  widths(pixels: number[]): void
  /** A dropdown that warns, and does not refuse, in these cells. */
  dropdown(row: number, column: number, rows: number, choices: readonly string[]): void
  /** Tick boxes in these cells; they must hold TRUE or FALSE before. */
  tickBoxes(row: number, column: number, rows: number): void
  /** Colours the numbers of these stretches of columns by the band that they are in: behind, close or met. */
  colourBands(
    places: readonly { row: number; column: number; rows: number }[],
    bands: { close: number; met: number },
  ): void
  chart(chart: Chart): void
  /** Keeps everybody but the owner, and who is at work, from changing anything on the tab; `about` says why. */
  protect(about: string): void
  /** Names a rectangle for formulas, in the place of what bore the name before. */
  nameRange(range: NamedRange): void
  /** The named ranges that lie on the tab. */
  namedRanges(): NamedRange[]
  /** Takes a name away; formulas that use it say so with an error. */
  removeName(name: string): void
  /** Brings the tab to the front. */
  show(): void
  /** Brings the tab to the front with this cell selected. */
  select(row: number, column: number): void
}

/** The spreadsheet that is open. */
export interface Workbook {
  /** Its locale, such as `en_US` or `de_DE`. */
  readonly locale: string
  /** The day that it is in the spreadsheet's time zone at an instant, in milliseconds since 1970. */
  dayAt(instant: number): CivilDate
  /** All tabs in their order, hidden ones too. */
  tabs(): Tab[]
  tab(name: string): Tab | undefined
  /** The cell that the person is in; undefined where the tab in front has none. */
  selected(): { tab: Tab; row: number; column: number } | undefined
  /** A new last tab. The name must be free. */
  addTab(name: string, options?: { hidden?: boolean }): Tab
  /** A hidden copy of a tab, with everything on it. The name must be free. */
  copyTab(tab: Tab, name: string): Tab
  removeTab(tab: Tab): void
  /** Whether a range of any tab bears this name, whatever the letters' case. */
  hasName(name: string): boolean
  /** What this execution has changed so far, in words, for the sentence that a failure needs. */
  changes(): string[]
}

/** Where the add-on speaks outside cells. */
export interface Screen {
  /** A short message that goes away by itself. */
  toast(message: string): void
  /** A message that stays until it is read. */
  tell(title: string, message: string): void
  /** A question before something that can't be taken back; true for OK. Asked before anything is written. */
  ask(title: string, message: string): boolean
  /** Opens the sidebar, on this screen of it. */
  openSidebar(screen?: string): void
}

/** What actions and requests are given of the outside world. */
export type Context = {
  workbook: Workbook
  screen: Screen
  /** The day it is in the spreadsheet's time zone. */
  today(): IsoDate
  /** The same with the time, such as `2026-10-02 09:15:00`. */
  now(): string
  /** The address of who is at work, '' where Google gives none. */
  user(): string
  /** The SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
  digest(text: string): string
}
