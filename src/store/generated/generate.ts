import type { Cell, Content } from '../../model/cell'
import { type GeneratedSheet, labelOf, type SheetTable } from '../../model/generated-sheet'
import type { Tab, Workbook } from '../../ports'
import { freshBlock, laidOut, rowContents, rowFormats, rowLooks, rowsAbove } from './fresh'
import { type GoneRow, goneRows } from './gone-rows'
import { locate, type Standing } from './locate'
import { type Kept, merge } from './merge'
import { rectangles, type Writable } from './rectangles'
import type { Place, Places } from './render'
import { missingRows, type Restructure, restructured, runsOf } from './restructure'
import { sameValue } from './same'
import { Base, baseOf, type Piece } from './written'

/** How many runs of rows are deleted in one generation: each is a call. */
const mostDeletions = 8

/** What a generation is about to do to one tab. Nothing is changed before all of it is known. */
type Plan = {
  sheet: GeneratedSheet
  tab: Tab | undefined
  standing: Standing
  base: Base
  before: Map<string, Place>
  change: Restructure
  after: Map<string, Place>
  /** Tables that are not on the tab, and the row below which they go. */
  added: { tables: SheetTable[]; below: number }
  /** Rows that stay though they no longer belong, since somebody wrote on them or too many would have to be deleted. */
  setAside: GoneRow[]
}

/** What was done to a tab. */
export type Done = { tab: string; made: boolean; kept: Kept[]; setAside: GoneRow[]; base: Base }

/** How a tab stands; nothing for one that is not there. */
export function standingOf(tab: Tab | undefined): Standing {
  return tab ? { cells: tab.cells(), formulas: tab.formulas() } : { cells: [], formulas: [] }
}

/**
 * Makes the tabs of these sheets, or brings those that stand up to date by merging: what people typed, noted,
 * formatted, inserted, sorted or hid stays, and a cell is overwritten only while it holds what was last written there.
 */
export function generate(
  workbook: Workbook,
  sheets: readonly GeneratedSheet[],
  bases: ReadonlyMap<string, Base>,
  standings: ReadonlyMap<string, Standing>,
): Done[] {
  const located = sheets.map((sheet) => {
    const standing = standings.get(sheet.tab) ?? { cells: [], formulas: [] }
    const base = bases.get(sheet.tab) ?? new Base()
    const tab = workbook.tab(sheet.tab)
    return { sheet, tab, standing, base, before: locate(sheet, standing, (table) => base.labels(table)) }
  })
  const before: Places = new Map(located.map(({ sheet, before: places }) => [sheet.tab, places]))
  const plans = located.map((one) => plan(one, before))
  const after: Places = new Map(plans.map(({ sheet, after: places }) => [sheet.tab, places]))
  const merged = plans.map((one) => ({ one, cells: one.tab ? cellsOf(one, before, after) : undefined }))
  // A formula may refer to a tab that is still to be made.
  const tabs = plans.map(({ sheet, tab }) => tab ?? workbook.addTab(sheet.tab))
  // All rows move before any formula is written: a formula of one tab refers to rows of the other where they will be.
  merged.forEach(({ one, cells }, i) => {
    if (cells) moveRows(one, tabs[i] as Tab)
  })
  return merged.map(({ one, cells }, i) => {
    const tab = tabs[i] as Tab
    if (!cells) return make(one.sheet, tab, after)
    update(one, tab, cells.writable, after)
    return { tab: tab.name, made: false, kept: cells.kept, setAside: one.setAside, base: cells.base }
  })
}

function plan(one: Omit<Plan, 'change' | 'after' | 'added' | 'setAside'>, before: Places): Plan {
  const { sheet, tab, standing, base, before: places } = one
  if (!tab || !standing.cells.length)
    return {
      ...one,
      tab: undefined,
      change: { deleted: [], inserted: [] },
      after: laidOut(sheet.tables, rowsAbove(sheet)),
      added: { tables: [], below: 0 },
      setAside: [],
    }
  const gone = goneRows(sheet, standing, base, before, () => tab.notes())
  const deleted = runsOf(
    gone.filter((row) => row.untouched).map(({ row }) => row),
    mostDeletions,
  )
  const change = { deleted, inserted: missingRows(sheet, places) }
  const after = restructured(places, change)
  const tables = sheet.tables.filter(({ name }) => !places.has(name))
  const rows = standing.cells.length + change.inserted.reduce((sum, { labels }) => sum + labels.length, 0)
  const below = rows - deleted.reduce((sum, { first, last }) => sum + last - first + 1, 0) + 1
  for (const [name, place] of laidOut(tables, below)) after.set(name, place)
  const setAside = gone.filter(({ row }) => !deleted.some(({ first, last }) => row >= first && row <= last))
  return { ...one, change, after, added: { tables, below }, setAside }
}

function cellsOf(one: Plan, before: Places, after: Places) {
  const { sheet, standing, base, change, setAside } = one
  const { cells, kept, bases } = merge(sheet, { standing, base, before, after, change })
  const carried = setAside.flatMap(({ table, label }) => carriedBase(sheet, base, table, label))
  for (const { table, label } of setAside) {
    const { setAside: aside } = sheet.tables.find(({ name }) => name === table) as SheetTable
    const place = after.get(sheet.tab)?.get(table)
    const row = place?.rows.get(label)
    const column = aside && place?.columns.get(aside.column)
    if (aside && row && column) cells.push({ row, column, content: aside.content, kind: 'figure', changed: true })
  }
  return { writable: [...cells, ...lineCells(one)], kept, base: baseOf(sheet, bases, carried) }
}

/** What the base says of a row that is set aside, so that it is known again. */
function carriedBase(sheet: GeneratedSheet, base: Base, table: string, label: string) {
  const { columns, setAside } = sheet.tables.find(({ name }) => name === table) as SheetTable
  return columns.flatMap(({ title }): [string, string, string, Piece][] => {
    const piece = setAside?.column === title ? setAside.content : base.at(table, label, title)
    return piece === undefined ? [] : [[table, label, title, piece]]
  })
}

/** The lines at the top, where they still stand in the first column as they were written. */
function lineCells({ sheet, standing, base }: Plan): Writable<Content>[] {
  return sheet.lines.flatMap(({ name, text }) => {
    const old = base.at('heading', name, '')
    const row = typeof old === 'string' ? standing.cells.findIndex(([first]) => first === old) + 1 : 0
    return row ? [{ row, column: 1, content: text, kind: 'text', changed: !sameValue(text, old as Cell) }] : []
  })
}

function make(sheet: GeneratedSheet, tab: Tab, places: Places): Done {
  const below = rowsAbove(sheet)
  const block = freshBlock(sheet.tab, sheet.tables, below, places)
  const width = block.contents[0]?.length ?? 1
  const line = <T>(first: T, other: T) => [first, ...new Array(width - 1).fill(other)]
  const above = [
    ...sheet.lines.map(({ text, look }) => ({ text, look })),
    ...(below ? [{ text: '', look: 'plain' as const }] : []),
  ]
  block.contents.unshift(...above.map(({ text }) => line<Content>(text, '')))
  block.formats.unshift(...above.map(() => line('@', 'General')))
  block.looks.unshift(...above.map(({ look }) => line(look, 'plain' as const)))
  block.notes.unshift(...above.map(() => line('', '')))
  tab.write(1, 1, block)
  if (sheet.frozenRows) tab.freezeRows(sheet.frozenRows)
  tab.widths([...sheet.widths])
  const of = places.get(sheet.tab)
  const { ticks, bands } = sheet
  const ticked = ticks && of?.get(ticks.table)
  if (ticks && ticked?.body)
    tab.tickBoxes(
      ticked.body.first,
      ticked.columns.get(ticks.column) as number,
      ticked.body.last - ticked.body.first + 1,
    )
  const banded = bands && of?.get(bands.table)
  if (bands && banded?.body) {
    const rows = banded.body.last - banded.body.first + 2
    tab.colourBands(
      banded.body.first,
      bands.columns.map((title) => banded.columns.get(title) as number),
      rows,
      bands,
    )
  }
  drawChart(sheet, tab, places)
  return { tab: sheet.tab, made: true, kept: [], setAside: [], base: baseOf(sheet, new Map(), []) }
}

function drawChart({ tab: name, chart }: GeneratedSheet, tab: Tab, places: Places): void {
  const table = chart && places.get(name)?.get(chart.table)
  const beside = chart && places.get(name)?.get(chart.beside)
  if (!chart || !table?.body || !beside) return
  const rows = table.body.last - table.header + 1
  tab.chart({
    title: chart.title,
    kind: 'stacked column',
    ranges: chart.columns.map((title) => ({
      row: table.header,
      column: table.columns.get(title) as number,
      rows,
      columns: 1,
    })),
    at: { row: beside.header, column: 1 + chart.right },
    width: 760,
    height: 380,
  })
}

function moveRows({ change: { inserted, deleted } }: Plan, tab: Tab): void {
  const steps = [
    ...inserted.map(({ after, labels }) => ({ at: after + 0.5, run: () => tab.insertRowsAfter(after, labels.length) })),
    ...deleted.map(({ first, last }) => ({ at: last, run: () => tab.deleteRows(first, last - first + 1) })),
  ]
  // From the bottom up, so that no step moves the rows of the next.
  for (const { run } of steps.sort((a, b) => b.at - a.at)) run()
}

function update(one: Plan, tab: Tab, writable: readonly Writable<Content>[], after: Places): void {
  const { sheet, change, added } = one
  const places = after.get(sheet.tab) as Map<string, Place>
  for (const { table, labels } of change.inserted)
    writeRows(sheet, table, labels, tab, after, one.before.get(table)?.body !== undefined)
  for (const { row, column, contents } of rectangles(writable)) tab.write(row, column, { contents })
  if (added.tables.length) tab.write(added.below + 1, 1, freshBlock(sheet.tab, added.tables, added.below, after))
  const grown = [...change.inserted, ...change.deleted.flatMap(({ first }) => tableAt(one.before, first))]
  if (sheet.chart && grown.some(({ table }) => table === sheet.chart?.table) && places.has(sheet.chart.table))
    drawChart(sheet, tab, after)
}

const tableAt = (places: ReadonlyMap<string, Place>, row: number) =>
  [...places].filter(([, { body }]) => body && row >= body.first && row <= body.last).map(([table]) => ({ table }))

/** Fills rows that were inserted: one rectangle for each stretch of columns that still stand side by side. */
function writeRows(
  sheet: GeneratedSheet,
  name: string,
  labels: readonly string[],
  tab: Tab,
  after: Places,
  inherits: boolean,
): void {
  const table = sheet.tables.find((one) => one.name === name) as SheetTable
  const place = after.get(sheet.tab)?.get(name) as Place
  const rows = labels.map((label) => {
    const row = table.rows.find(({ cells: [first] }) => labelOf(first as Cell) === label) as SheetTable['rows'][number]
    const at = { tab: sheet.tab, row: place.rows.get(label) as number }
    return {
      at: at.row,
      contents: rowContents(row, at, after),
      formats: rowFormats(table, row),
      looks: rowLooks(table, row),
    }
  })
  const first = rows[0]?.at as number
  let c = 0
  while (c < table.columns.length) {
    const start = c
    const column = place.columns.get(table.columns[start]?.title ?? '')
    do c++
    while (column !== undefined && place.columns.get(table.columns[c]?.title ?? '') === column + c - start)
    if (column === undefined) continue
    const slice = <T>(pick: (row: (typeof rows)[number]) => readonly T[]) =>
      rows.map((row) => pick(row).slice(start, c))
    tab.write(first, column, {
      contents: slice((row) => row.contents),
      formats: slice((row) => row.formats),
      // Rows take after the one above them, except the first below the titles.
      ...(!inherits && { looks: slice((row) => row.looks) }),
    })
  }
  const { ticks } = sheet
  const ticked = ticks?.table === name ? place.columns.get(ticks.column) : undefined
  if (ticked !== undefined) tab.tickBoxes(first, ticked, rows.length)
}

/** Names a kept cell for a sentence: `row 12, Quota`. */
export const keptCell = ({ row, column }: Kept): string => `row ${row}, ${column}`
