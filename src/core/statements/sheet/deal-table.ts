import { CivilDate } from '../../../model/civil-date'
import type { SheetColumn, SheetRow, SheetTable } from '../../../model/generated-sheet'
import { dealIn, dealKey } from '../../deals/key'
import { inMoney, roundedCents } from '../../money/cents'
import { decimalOf, times } from '../../money/decimal'
import { isTie } from '../../money/tie'
import type { Words } from '../../notation'
import { type Figure, own, parts, valueOnly } from '../../sheet/formula'
import type { Counted } from '../counted'
import { others } from '../why/others'
import { whyOf } from '../why/why'
import { day, money, rate, text } from './formats'
import { labels } from './labels'
import type { Line } from './lines'
import { deal, gone, table } from './titles'

const columns: readonly SheetColumn[] = [
  { title: deal.label, note: 'A component and a deal that it counts.', format: text },
  { title: deal.rep, note: 'Who is paid.', format: text },
  { title: deal.deal, note: 'Name of the deal; or what earned besides deals.', format: text },
  { title: deal.account, note: 'Who bought.', format: text },
  { title: deal.day, note: 'The day that it counts on. Tiers are climbed in this order.', format: day },
  { title: deal.amount, note: 'Of the whole deal, as the component measures it.', format: money },
  { title: deal.share, note: 'Share of the deal that is credited.', format: rate },
  { title: deal.credited, note: 'Amount × Share; of a split that adds up to the deal, to the cent.', format: money },
  { title: deal.tab, note: 'The tab that the deal was read from.', format: text },
  { title: deal.row, note: 'Its row there when this was calculated.', format: '0' },
  { title: deal.commission, note: 'What the deal added to what was earned before it.', format: money, look: 'number' },
  { title: deal.why, note: 'Why it is so much.', format: text },
  { title: deal.question, note: 'The rep’s: it stays when this is calculated again.', format: text, input: 'typed' },
  { title: deal.answer, note: 'Yours: a question is open until it is answered.', format: text, input: 'typed' },
  { title: deal.component, note: 'Its row in the table By component.', format: text },
]

const cell = own(table.deals)
const creditedFormula = parts`=ROUND(${cell(deal.amount)}*${cell(deal.share)};2)`

/** Every deal of every component with its commission and the reason for it, in the order in which tiers are climbed. */
export function dealTable(lines: readonly Line[], words: Words, figure: Figure): SheetTable {
  const labelOf = labels()
  return {
    name: table.deals,
    columns,
    // A row that belongs to no component counts nowhere.
    setAside: { column: deal.component, content: gone },
    rows: lines.flatMap(({ label, rep, person, earning }) => {
      const why = whyOf(person, earning, words)
      const row = (name: string, cells: SheetRow['cells']): SheetRow => ({
        cells: [labelOf(`${label} · ${name}`), rep, ...cells, '', '', label],
      })
      const paid =
        earning.earned === undefined ? earning.deals.map((one) => ({ deal: one, cents: undefined })) : earning.lines
      return paid.map((line) =>
        'deal' in line
          ? row(nameOf(line.deal, person), [
              ...dealCells(line.deal, figure),
              line.cents === undefined ? 'can’t be reckoned' : inMoney(line.cents),
              why.get(line.deal) ?? '',
            ])
          : row(line.why, [others[line.why][0], '', '', '', '', '', '', '', inMoney(line.cents), others[line.why][1]]),
      )
    }),
  }
}

/** The key of a deal names who is credited, which the label of the row has said already. */
const nameOf = ({ credit: { key, owner } }: Counted, person: string): string =>
  owner === person && key.endsWith(dealKey('', owner)) ? dealIn(key).id : key

/** Deal, Account, Counted on, Amount, Share, Credited, Source tab, Source row. */
function dealCells({ credit, day: on, cents, credited }: Counted, figure: Figure): SheetRow['cells'] {
  const exact = times({ units: cents, places: 2 }, decimalOf(credit.share))
  const simple = roundedCents(exact) === credited && !isTie(exact)
  return [
    credit.deal,
    credit.account,
    CivilDate.parse(on) as CivilDate,
    inMoney(cents),
    credit.share,
    (simple ? figure : valueOnly)(inMoney(credited), creditedFormula),
    credit.tab,
    credit.row,
  ]
}
