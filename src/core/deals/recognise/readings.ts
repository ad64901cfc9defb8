import { type Field, fields } from '../../../model/deal'
import type { Reading } from '../../../model/deal-columns'
import type { DealSource, FigureField } from '../source'
import { amountReader } from '../values/amount'
import { chanceReader } from '../values/chance'
import { dayReader } from '../values/day'
import type { ColumnReader } from '../values/reader'
import { archivedAsLost } from './archived'
import { ask, type FieldReading, open, placed, tell } from './asking'
import { besideAmount } from './beside-amount'
import { answer, type Choice } from './choice'
import type { Crm } from './crms'
import { fillGroups, outerFirst } from './groups'
import type { Knowledge } from './knowledge'
import { looksOf, quoted } from './look'
import { plainTitle } from './plain-title'
import { scaleOf } from './scale'
import type { Sheet } from './sheet'

const otherDays = ['closedDate', 'paidDate', 'createdDate', 'stageChanged'] as const

/** Nothing is read of a field that no column holds. */
const nothing = () => Number.NaN
const unread: DealSource['read'] = {
  amount: nothing,
  closeDate: nothing,
  closedDate: nothing,
  paidDate: nothing,
  createdDate: nothing,
  stageChanged: nothing,
  probability: nothing,
}

/** Decides how every column is read, and notes on the choices what must be asked of that. */
export class Readings {
  readonly of = new Map<Field, FieldReading>()
  readonly read: Record<FigureField, DealSource['read'][FigureField]> = { ...unread }
  cells: Sheet['cells']

  constructor(
    private readonly sheet: Sheet,
    private readonly choices: ReadonlyMap<Field, Choice>,
    private readonly crm: Crm | undefined,
    private readonly known: Knowledge,
  ) {
    this.cells = sheet.cells
    let outer: number | undefined
    for (const field of outerFirst(sheet, choices))
      this.with(field, (column, choice) => {
        const read = fillGroups(field, { sheet, crm, cells: this.cells, column, choice, outer, choices })
        this.cells = read.cells
        if (read.readsAs === 'first of group') outer = column
        this.of.set(field, read)
      })
    this.archived()
    this.amounts()
    this.with('amount', (column, choice) => {
      const said = besideAmount(sheet, column)
      if (said.length) tell(choice, [choice.note ?? [], said].flat().join(' '))
    })
    this.days()
  }

  private archived(): void {
    const { titles, first } = this.sheet
    const active = titles.findIndex((title) => plainTitle(title) === this.crm?.archives)
    if (active < 0) return
    this.with('stage', (stage, choice) => {
      const { cells, count } = archivedAsLost(this.cells, first, { active, stage })
      this.cells = cells
      if (count)
        tell(
          choice,
          `${this.named(active)}: ${count} archived ${count === 1 ? 'deal is' : 'deals are'} lost, as ${this.crm?.name} keeps them.`,
        )
    })
  }

  private with(field: Field, act: (column: number, choice: Choice) => void): void {
    const choice = this.choices.get(field)
    if (choice?.column !== undefined) act(choice.column, choice)
  }

  private amounts(): void {
    this.with('amount', (column, choice) => {
      const scale = choice.chosen ? undefined : scaleOf(this.sheet, column, this.crm)
      const { first } = this.sheet
      const reader = amountReader(this.cells, first, column, choice.chosen ?? (scale?.sure ? scale.reading : undefined))
      this.read.amount = reader.read
      if (!scale) {
        this.of.set('amount', reader)
        if (open(reader)) this.askReading('amount', column, choice, reader)
        return
      }
      const why = this.crm
        ? `counts in ${scale.reading}, as ${this.crm.name} writes it`
        : `may count in ${scale.reading}, so large are its amounts`
      const counts = `${this.named(column)} ${why}`
      this.of.set('amount', {
        couldRead: [scale.reading, 'decimal point'],
        readsAs: scale.sure ? scale.reading : undefined,
      })
      if (scale.sure) tell(choice, `${counts}. If it does not, say so in the tab Deal columns.`)
      else ask(choice, `${counts}, or in whole units; the values do not tell.${answer}`)
    })
  }

  private days(): void {
    let order: Reading | undefined
    this.with('closeDate', (column, choice) => {
      const reader = this.dayReader(column, choice.chosen)
      this.set('closeDate', reader)
      order = reader.readsAs
      if (open(reader)) this.askReading('closeDate', column, choice, reader)
    })
    for (const field of otherDays)
      this.with(field, (column, choice) => {
        // An export writes all its dates alike.
        const alone = this.dayReader(column, choice.chosen)
        const reader = open(alone) ? this.dayReader(column, order) : alone
        this.set(field, reader)
        if (!open(reader)) return
        // Won and lost deals count on it.
        if (field === 'closedDate') return this.askReading(field, column, choice, reader)
        tell(choice, `${this.named(column)} can be read ${reader.couldRead.join(' or ')}, so it is not used.`)
        choice.column = undefined
        choice.by = undefined
      })
  }

  private dayReader = (column: number, chosen: Reading | undefined) =>
    dayReader(this.cells, this.sheet.first, column, this.known.dayAt, chosen)

  /** Probabilities count only where stages are proposed from them. */
  chances(proposed: () => boolean): void {
    this.with('probability', (column, choice) => {
      const reader = chanceReader(this.cells, this.sheet.first, column, choice.chosen)
      this.set('probability', reader)
      if (open(reader) && proposed()) this.askReading('probability', column, choice, reader)
    })
  }

  private set(field: FigureField, reader: ColumnReader): void {
    this.read[field] = reader.read
    this.of.set(field, reader)
  }

  private askReading(field: Field, column: number, choice: Choice, { couldRead }: FieldReading): void {
    const values = quoted(looksOf(this.sheet, column))
    const ways = couldRead.join(' or ')
    ask(choice, `${this.named(column)}: the ${fields[field].toLowerCase()} can be read ${ways} (${values}).${answer}`)
  }

  private named = (column: number) => placed(this.sheet, column)
}
