import type { Cell } from '../../model/cell'
import { plainName } from '../../model/plain-name'
import type { Category, Stage } from '../../model/stage'
import { isNote } from './note'
import type { DealSource } from './source'

/** Names that the trade gives stages, without punctuation, in the order that deals take, and what they are proposed to count as. */
const trade: readonly (readonly [names: string, category: Category, probability: number])[] = [
  ['prospecting, prospect, new, lead, open, appointment scheduled, appointmentscheduled', 'Pipeline', 0.1],
  ['discovery, screening, meeting, needs analysis, id decision makers', 'Pipeline', 0.2],
  ['qualification, qualified, qualified to buy, qualifiedtobuy, perception analysis', 'Pipeline', 0.25],
  ['demo, presentation, value proposition, presentation scheduled, presentationscheduled', 'Pipeline', 0.4],
  ['proposal, quote, proposal price quote, proposal made, proposition', 'Best case', 0.5],
  ['evaluation, decision, decision maker bought in, decisionmakerboughtin', 'Best case', 0.6],
  ['negotiation, negotiation review, negotiations started', 'Commit', 0.75],
  ['contract, contract sent, contractsent, verbal, commit, signature', 'Commit', 0.9],
  ['won, closed won, closedwon', 'Won', 1],
  ['lost, closed lost, closedlost, abandoned, canceled, cancelled, disqualified', 'Lost', 0],
]

/** Won or lost, and what people write behind it: `Won (signed)`, `Lost - price`. Not `Won/Lost`, which can be either. */
const outcome = /^(?:closed\W*)?(won|lost)(?!.*(?:won|lost))(?:\s*[-–—(:,;/].*)?$/

/** Words of a status that leave a deal to its stage. */
export const saysOpen = (status: string): boolean => /^\s*(?:open|active|in progress|pending)\s*$/i.test(status)

const known = (stage: string) => {
  const bare = plainName(stage)
    .replace(outcome, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return trade.find(([names]) => names.split(', ').includes(bare))
}

/** What a stage says of a deal's outcome by its name alone, whatever else it is called in the tab Stages. */
const outcomeOf = (status: string): 'Won' | 'Lost' | undefined => {
  const category = known(status)?.[1]
  return category === 'Won' || category === 'Lost' ? category : undefined
}

/** Whether the trade knows a stage by this name. */
export const isTradeStage = (name: string): boolean => known(name) !== undefined

/** Whether a stage is won or lost by its name alone. */
export const isClosed = (stage: string): boolean => outcomeOf(stage) !== undefined

/** The name of the stage that a row is in: a status that closes a deal stands above the stage. */
export function stageIn(line: readonly Cell[], { at, closing }: Pick<DealSource, 'at' | 'closing'>): Cell {
  const status = at.status === undefined ? '' : (line[at.status] ?? '')
  return at.stage === undefined || closing.has(status) ? status : (line[at.stage] ?? '')
}

/**
 * A stage as first written, how many rows are in it, the probabilities that stand beside it, and how many of its deals
 * are won or lost by the columns of their CRM.
 */
export type StageFound = { stage: string; deals: number; chances: number[]; won: number; lost: number }

const yes = (cell: Cell | undefined) => /^(?:true|yes|1)$/.test(plainName(cell ?? ''))

/** Every stage that deals are in, by its plain name. */
export function stagesIn(sources: readonly DealSource[]): Map<string, StageFound> {
  const found = new Map<string, StageFound>()
  const byCell = new Map<Cell, StageFound>()
  for (const source of sources) {
    const { cells, first, gone, at, flags, read } = source
    for (let r = first; r < cells.length; r++) {
      if (gone?.has(r)) continue
      const cell = stageIn(cells[r] as Cell[], source)
      let entry = byCell.get(cell)
      if (!entry) {
        const plain = plainName(cell)
        if (plain === '' || isNote(cell)) continue
        entry = found.get(plain) ?? {
          stage: String(cell).replace(/\s+/g, ' ').trim(),
          deals: 0,
          chances: [],
          won: 0,
          lost: 0,
        }
        found.set(plain, entry)
        byCell.set(cell, entry)
      }
      entry.deals++
      if (flags && yes(cells[r]?.[flags.won])) entry.won++
      else if (flags && yes(cells[r]?.[flags.closed])) entry.lost++
      const chance = at.probability === undefined ? Number.NaN : read.probability(cells[r]?.[at.probability] ?? '')
      if (!Number.isNaN(chance)) entry.chances.push(chance)
    }
  }
  return found
}

/** What all deals of a stage say of it: by the columns of their CRM, or with probabilities of nothing but 100% or 0%. */
function outcomeOfAll({ deals, chances, won, lost }: StageFound): 'Won' | 'Lost' | undefined {
  const all = (chance: number) => chances.length > 0 && chances.every((one) => one === chance)
  if (won || lost) return won === deals ? 'Won' : lost === deals ? 'Lost' : undefined
  return all(1) ? 'Won' : all(0) ? 'Lost' : undefined
}

/** The stage as it is proposed: by its name, else by its deals, with the probability typical of them where they carry one. */
export function proposedStage(found: StageFound): Stage {
  const { stage, chances } = found
  const [, named = outcomeOfAll(found), usual = named === 'Won' ? 1 : named === 'Lost' ? 0 : undefined] =
    known(stage) ?? []
  if (named === 'Won' || named === 'Lost') return { stage, category: named, probability: usual }
  const typical = [...chances].sort((a, b) => a - b)[chances.length >> 1]
  const probability = typical ?? usual ?? 0.1
  return {
    stage,
    category: named ?? (probability >= 0.7 ? 'Commit' : probability >= 0.5 ? 'Best case' : 'Pipeline'),
    probability,
  }
}

/** Open stages from the least to the most likely, then won, then lost: the order in which a proposal lists them. */
export const byProgress = (a: Stage, b: Stage): number => {
  const place = ({ category, probability }: Stage) =>
    category === 'Won' ? 2 : category === 'Lost' ? 3 : category === 'Omitted' ? 4 : (probability ?? 0)
  return place(a) - place(b)
}
