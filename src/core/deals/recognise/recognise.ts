import { letters } from '../../../model/a1'
import { type Field, type FieldPlaces, fields } from '../../../model/deal'
import { plainName } from '../../../model/plain-name'
import type { Fault } from '../../../model/problem'
import type { DealTab, FieldRead } from '../deal-tab'
import type { DealSource } from '../source'
import { isClosed, stagesIn } from '../stages'
import { currencyOfTitle } from '../values/currency'
import type { Rows } from '../values/reader'
import type { Choice } from './choice'
import { choicesFor } from './choices'
import { crmOf } from './crms'
import { type Decision, decisionsOn } from './decisions'
import { exampleOf } from './example'
import { goneIn } from './gone'
import { type Holds, holdsIn } from './holds'
import type { Knowledge } from './knowledge'
import { plainTitle } from './plain-title'
import { Readings } from './readings'
import { samplesOf } from './samples'
import { nameOf, type Sheet, sheetOf } from './sheet'
import { countedIn, type Status, statusIn } from './status'
import { titleRowIn } from './title-row'

/** What a tab is, as far as deals go. */
export type Recognised = {
  tab: DealTab
  holds: Holds
  /** What every deal needs and no title names, in words. */
  lacks: string[]
  /** Why it is no deal tab beside another. */
  because: string
  /** Rows of the tab Deal columns that do not fit it. */
  faults: Fault[]
}

/** Recognises what a tab holds; undefined for an empty one. Whatever is not certain is a question. */
export function recognise(
  tab: string,
  cells: Rows,
  rows: readonly Decision[],
  known: Knowledge,
): Recognised | undefined {
  const titleRow = titleRowIn(
    cells,
    new Set(rows.filter(({ column }) => column).map(({ column }) => plainName(column))),
  )
  if (titleRow < 0) return undefined
  const sheet = sheetOf(tab, cells, titleRow)
  const crm = crmOf(sheet.titles.map(plainTitle))
  const decisions = decisionsOn(sheet, rows)
  const { titled, choices } = choicesFor(sheet, crm, decisions, known)
  const readings = new Readings(sheet, choices, crm, known)
  const status = statusIn(sheet, choices, known)
  const gone = goneIn(sheet, choices.get('status')?.column, known.stages)
  const source = { ...sourceOf(sheet, choices, readings, status), gone, again: sheet.again }
  readings.chances(() => proposesStages(source, known))
  const found = dealTab(sheet, crm?.name, choices, readings, decisions.noDeals, known)
  const words = decisions.noDeals ? [] : countedIn(sheet, choices.get('status')?.column, status.unknown)
  return {
    tab: { ...found, unknownWords: words, source: found.questions.length || decisions.noDeals ? undefined : source },
    ...holdsIn({ sheet, titled, choices, known, decided: rows.length > 0 }),
    faults: decisions.faults,
  }
}

function sourceOf(
  { tab, titles, first }: Sheet,
  choices: ReadonlyMap<Field, Choice>,
  { cells, read }: Readings,
  { closing }: Status,
): DealSource {
  const at: FieldPlaces = {}
  for (const [field, { column }] of choices) if (column !== undefined) at[field] = column
  const titled = (...any: string[]) => titles.findIndex((title) => any.includes(plainTitle(title)))
  const flags = { won: titled('iswon', 'isclosedwon'), closed: titled('isclosed', 'isdealclosed') }
  const currency = currencyOfTitle(titles[at.amount ?? -1] ?? '')
  return { tab, cells, first, at, closing, currency, flags, read }
}

/** Whether open stages of these deals are missing in the tab Stages, so that their probability is proposed from the deals. */
const proposesStages = (source: DealSource, { stages }: Knowledge): boolean =>
  [...stagesIn([source])].some(([plain, { stage }]) => !stages.has(plain) && !isClosed(stage))

function dealTab(
  sheet: Sheet,
  crm: string | undefined,
  choices: ReadonlyMap<Field, Choice>,
  readings: Readings,
  noDeals: boolean,
  known: Knowledge,
): Omit<DealTab, 'source' | 'unknownWords'> {
  const { tab, titleRow, titles, filled } = sheet
  const questions: Fault[] = []
  const notes: Fault[] = []
  const read = (Object.keys(fields) as Field[]).map((field): FieldRead => {
    const { column, by, question, note } = choices.get(field) as Choice
    const at = { tab, row: titleRow + 1, ...(column === undefined ? {} : { column: nameOf(sheet, column) }) }
    if (question && !noDeals) questions.push({ message: question, at })
    if (note && !noDeals) notes.push({ message: note, at })
    const { readsAs, couldRead } = readings.of.get(field) ?? { readsAs: undefined, couldRead: [] }
    const samples = column === undefined ? [] : samplesOf(sheet, field, column, readings.read)
    const example = column === undefined ? undefined : exampleOf(sheet, { field, column, couldRead }, known)
    return { field, column, readsAs, couldRead, example, by, question: noDeals ? undefined : question, samples }
  })
  return {
    tab,
    titleRow: titleRow + 1,
    crm,
    columns: filled.map((at) => ({
      at,
      letter: letters(at + 1),
      title: titles[at] ?? '',
      samples: samplesOf(sheet, 'name', at, readings.read),
    })),
    fields: read,
    questions,
    notes,
  }
}
