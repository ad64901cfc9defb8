import type { DealTab } from '../core/deals/deal-tab'
import type { Reason } from '../core/deals/left-out'
import { namesOf } from '../core/deals/names'
import { overview } from '../core/deals/overview'
import { answer } from '../core/deals/recognise/choice'
import { dealColumns } from '../model/deal-columns'
import { people } from '../model/person'
import { plainName } from '../model/plain-name'
import type { Fault } from '../model/problem'
import type { Category, Stage } from '../model/stage'
import type { Context } from '../ports'
import { readDealTabs } from '../store/deals'
import { readTab } from '../store/kept-tabs/read'
import { settingsFor } from '../store/settings'
import { readStages, type StagesRead } from '../store/stages'

/** A deal tab as the screen Deals shows it. */
export type DealTabShown = Omit<DealTab, 'source' | 'unknownWords'> & {
  /** Undefined while a question is open, or where somebody said that the tab holds no deals. */
  rows: { read: number; used: number } | undefined
  /** Whether somebody said that it holds no deals. */
  notDeals: boolean
}

/** A stage that deals are in. */
export type StageShown = {
  stage: string
  /** How many rows are in it. */
  deals: number
  /** Undefined where the tab Stages says something that is none, or somebody has to say what a word of a status means. */
  category: Category | undefined
  probability: number | undefined
  /** Whether the tab Stages does not name it yet. */
  proposed: boolean
}

/** All that the screen Deals shows. */
export type DealsScreen = {
  /** Of the spreadsheet, such as `de_DE`. */
  locale: string
  tabs: DealTabShown[]
  /** Filled tabs that are neither the planner's own nor look like deals. */
  otherTabs: string[]
  stages: StageShown[]
  /** Rows that no forecast uses, by reason; the first of each reason are named. */
  leftOut: { reason: Reason; count: number; rows: { tab: string; row: number }[] }[]
  /** Owners whom the tab People does not know, and whether it names anybody. */
  strangers: { name: string; deals: number }[]
  peopleKnown: boolean
  /** Rows of the kept tabs that could not be used. */
  faults: Fault[]
  /** What choices on this screen rest on: it differs as soon as one of these tabs does. */
  asRead: string
}

/** How many rows of a reason are named. */
const named = 20

/** Reads all that the screen Deals shows, each tab once. */
export function readDealsScreen({ workbook }: Context): DealsScreen {
  const { tabs, others, faults: misfits } = readDealTabs(workbook)
  const sources = tabs.flatMap(({ source }) => source ?? [])
  const decided = readTab(workbook, dealColumns)
  const stages = readStages(workbook, sources)
  const who = readTab(workbook, people)
  const { settings, faults, taken } = settingsFor(workbook, sources)
  const names = namesOf(who.rows)
  const all = overview(sources, {
    stages: [...stages.known, ...stages.proposed],
    names,
    currency: settings.currency,
  })
  const rows = new Map(sources.map(({ tab }, s) => [tab, all.rows[s]]))
  return {
    locale: workbook.locale,
    tabs: tabs.map(({ source, unknownWords: _, ...tab }) => ({
      ...tab,
      fields: tab.fields.map((read) => ({ ...read, question: read.question && asked(tab.tab, read.question) })),
      notes: tab.notes.map((note) => ({ ...note, message: asked(tab.tab, note.message) })),
      rows: rows.get(tab.tab),
      notDeals: !source && !tab.questions.length,
    })),
    otherTabs: others,
    stages: [...stagesShown(stages), ...unknownWords(tabs, stages)],
    leftOut: [...all.leftOut].map(([reason, { count, rows }]) => ({ reason, count, rows: rows.slice(0, named) })),
    strangers: all.owners.filter(({ name }) => !names.has(plainName(name))).sort((a, b) => b.deals - a.deals),
    peopleKnown: names.size > 0,
    faults: [...misfits, ...stages.faults, ...who.faults, ...faults, ...taken],
    asRead: JSON.stringify([
      [decided.rows, decided.faulty],
      [stages.known, stages.faulty],
      tabs.map(({ tab, titleRow, columns }) => [tab, titleRow, columns.map(({ at, title }) => [at, title])]),
    ]),
  }
}

/** A sentence about a tab as its own card says it: without the tab's name, and where it is to be answered. */
function asked(tab: string, sentence: string): string {
  const bare = sentence.replace(answer, '').slice(sentence.startsWith(tab) ? tab.length : 0)
  const [first = '', ...rest] = bare.replace(/^[:,]\s*/, '')
  return first.toUpperCase() + rest.join('')
}

/** The stages that deals are in: those of the tab Stages in its order, then those that are proposed. */
function stagesShown({ known, faulty, proposed, found }: StagesRead): StageShown[] {
  const shown = ({ stage = '', category, probability }: Partial<Stage>, isProposed: boolean): StageShown[] => {
    const in_ = found.get(plainName(stage))
    return in_ ? [{ stage, deals: in_.deals, category, probability, proposed: isProposed }] : []
  }
  const kept = [...known, ...faulty].sort((a, b) => a.row - b.row)
  return [...kept.flatMap((row) => shown(row, false)), ...proposed.flatMap((row) => shown(row, true))]
}

/** What a status says that nobody has classified: somebody has to, before figures are made of its tab. */
function unknownWords(tabs: readonly DealTab[], { found }: StagesRead): StageShown[] {
  const words = new Map<string, StageShown>()
  for (const { stage, deals } of tabs.flatMap((tab) => tab.unknownWords)) {
    const before = words.get(plainName(stage))
    if (before) before.deals += deals
    else if (!found.has(plainName(stage)))
      words.set(plainName(stage), { stage, deals, category: undefined, probability: undefined, proposed: false })
  }
  return [...words.values()]
}
