import type { Cell } from '../../../model/cell'
import { type Field, fields } from '../../../model/deal'
import { plainName } from '../../../model/plain-name'
import type { Titled } from './by-title'
import { answer, type Choice } from './choice'
import type { Decisions } from './decisions'
import { doubtOf } from './doubt'
import type { Knowledge } from './knowledge'
import { looksOf } from './look'
import { proposalFor } from './proposal'
import { alike, columnNamed, isBlank, type Sheet } from './sheet'

/**
 * Whether a field without a title is asked about: always, and every deal needs it; always, and there may be none; where
 * a column looks like it; or never.
 */
export type Demand = 'needed' | 'expected' | 'likely' | 'none'

/** Fields that change a figure: what is doubtful about them is asked. Others are left out then, and that is said. */
const decisive: readonly Field[] = [
  'id',
  'owner',
  'amount',
  'closeDate',
  'closedDate',
  'stage',
  'status',
  'currency',
  'split',
]

/** Chooses the columns of a tab's fields. */
export class Chooser {
  constructor(
    private readonly sheet: Sheet,
    private readonly titled: ReadonlyMap<Field, Titled>,
    private readonly decisions: Decisions,
    private readonly known: Knowledge,
  ) {}

  choose(field: Field, demand: Demand): Choice {
    const decided = this.decisions.fields.get(field)
    const unfit = this.decisions.unfit.get(field)
    const what = named(field)
    if (unfit)
      return this.doubtful(
        field,
        this.titled.get(field)?.columns[0] ?? this.proposed(field),
        `the row of the ${what} in the tab Deal columns does not fit: ${unfit}`,
      )
    if (!decided) return this.recognised(field, demand)
    const chosen = decided.readsAs && { chosen: decided.readsAs }
    if (decided.column === 'recognised') return { ...this.recognised(field, demand), ...chosen }
    if (decided.column === undefined && demand === 'needed')
      return this.doubtful(
        field,
        undefined,
        `the tab Deal columns says that no column holds the ${what}, which every deal needs`,
      )
    return { column: decided.column, by: 'person', ...chosen }
  }

  private recognised(field: Field, demand: Demand): Choice {
    const { sheet } = this
    const titled = this.titled.get(field)
    const columns = this.distinct(titled?.columns ?? [])
    const [column, ...others] = columns
    if (!titled || column === undefined) return this.missing(field, demand)
    const names = columns.map((c) => columnNamed(sheet, c))
    if (others.length)
      return this.doubtful(field, column, `columns ${names.join(' and ')} can each be the ${named(field)}, and differ`)
    const values = looksOf(sheet, column)
    const doubt = doubtOf(field, values, this.known)
    if (doubt)
      return this.doubtful(
        field,
        this.proposed(field) ?? column,
        `column ${names[0]} is titled as the ${named(field)}, but ${doubt}`,
      )
    if (!titled.sure && !this.vouchedFor(field, column, values))
      return this.doubtful(
        field,
        column,
        `column ${names[0]} may be the ${named(field)}, but its title can mean something else`,
      )
    const lacks = demand === 'needed' && sheet.some.length > 0 && !values.length && isBlank(sheet, column)
    const note = `${sheet.tab}: column ${names[0]}, the ${named(field)}, is blank in every row.`
    return { column, by: 'title', ...(lacks && { note }) }
  }

  /** Whether the tab People or Stages lists every value of this column, and no other looks like it: then its title need not be certain. */
  private vouchedFor(field: Field, column: number, values: readonly Cell[]): boolean {
    const listed: { has(name: string): boolean } | undefined =
      field === 'owner' ? this.known.names : field === 'stage' ? this.known.stages : undefined
    const every = listed !== undefined && values.length > 0 && values.every((cell) => listed.has(plainName(cell)))
    return every && this.proposed(field, column) === undefined
  }

  /** Of columns that hold the same one is left; a blank one only where all are. */
  private distinct(columns: readonly number[]): number[] {
    const filled = columns.filter((c) => looksOf(this.sheet, c).length)
    const left: number[] = []
    for (const c of filled.length ? filled : columns.slice(0, 1))
      if (!left.some((other) => alike(this.sheet, other, c))) left.push(c)
    return left
  }

  private missing(field: Field, demand: Demand): Choice {
    const column = demand === 'none' ? undefined : this.proposed(field)
    if (column === undefined && (demand === 'none' || demand === 'likely')) return { column, by: undefined }
    const looks =
      column === undefined
        ? 'and no column looks like it'
        : `but column ${columnNamed(this.sheet, column)} looks like it`
    return this.doubtful(field, column, `no title says which column holds the ${named(field)}, ${looks}`)
  }

  /** The column that looks most like a field, of those that hold no other for certain; `but` for one. */
  private proposed(field: Field, but?: number): number | undefined {
    const taken = new Set(but === undefined ? [] : [but])
    for (const [other, { columns, sure }] of this.titled)
      if (other !== field && sure) for (const c of columns) taken.add(c)
    for (const [other, { column }] of this.decisions.fields)
      if (other !== field && typeof column === 'number') taken.add(column)
    return proposalFor(field, this.sheet, taken, this.known)
  }

  private doubtful(field: Field, column: number | undefined, found: string): Choice {
    const said = `${this.sheet.tab}: ${found}.`
    if (decisive.includes(field))
      return { column, by: column === undefined ? undefined : 'values', question: said + answer }
    return {
      column: undefined,
      by: undefined,
      note: `${said} It is not used. If it is right, name it in the tab Deal columns.`,
    }
  }
}

const named = (field: Field) => fields[field].toLowerCase()
