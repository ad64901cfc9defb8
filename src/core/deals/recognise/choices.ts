import { type Field, fields } from '../../../model/deal'
import type { Reading } from '../../../model/deal-columns'
import { plainName } from '../../../model/plain-name'
import type { FieldRead } from '../deal-tab'
import { hasCurrency, type Titled, titledIn, twinOf } from './by-title'
import type { Crm } from './crms'
import type { Decisions } from './decisions'
import { doubtOf } from './doubt'
import type { Knowledge } from './knowledge'
import { looksOf } from './look'
import { proposalFor } from './proposal'
import { alike, columnNamed, type Sheet } from './sheet'

/** Which column holds a field, and what of that must be asked or is worth knowing. */
export type Choice = {
  column: number | undefined
  by: FieldRead['by']
  /** How a person said that its values are read. */
  chosen?: Reading
  question?: string
  note?: string
}

const all = Object.keys(fields) as Field[]

/** Chooses the column of every field: as people decided, else by the titles where the values bear them out. */
export function choicesFor(sheet: Sheet, crm: Crm | undefined, decisions: Decisions, known: Knowledge) {
  const titled = titledIn(sheet, crm)
  const chosen = new Map<Field, Choice>()
  const holds = (field: Field) => chosen.get(field)?.column !== undefined
  const choose = (field: Field, needed: boolean) => {
    const by = new Chooser(sheet, field, known, needed, takenIn(titled, decisions, field))
    chosen.set(field, by.choose(titled.get(field), decisions))
  }
  choose('owner', true)
  choose('amount', true)
  choose('closeDate', true)
  const stage = decisions.fields.get('stage')
  choose('status', !titled.has('stage') && titled.has('status') && stage?.column === undefined)
  choose('stage', titled.has('stage') || decisions.unfit.has('stage') || !holds('status'))
  const amount = chosen.get('amount')?.column
  if (amount !== undefined) setCurrency(titled, sheet, amount)
  for (const field of all) if (!chosen.has(field)) choose(field, false)
  return { titled, choices: chosen }
}

function setCurrency(titled: Map<Field, Titled>, sheet: Sheet, amount: number): void {
  const twin = twinOf(sheet, amount)
  if (twin !== undefined) titled.set('currency', { columns: [twin], sure: true })
  else if (!hasCurrency(sheet, amount)) titled.delete('currency')
}

/** Columns that other fields hold for certain. */
function takenIn(titled: ReadonlyMap<Field, Titled>, { fields: decided }: Decisions, but: Field): Set<number> {
  const taken = new Set<number>()
  for (const [field, { columns, sure }] of titled) if (field !== but && sure) for (const c of columns) taken.add(c)
  for (const [field, { column }] of decided) if (field !== but && typeof column === 'number') taken.add(column)
  return taken
}

/** Chooses the column of one field. */
class Chooser {
  private readonly what: string

  constructor(
    private readonly sheet: Sheet,
    private readonly field: Field,
    private readonly known: Knowledge,
    private readonly needed: boolean,
    private readonly taken: ReadonlySet<number>,
  ) {
    this.what = fields[field].toLowerCase()
  }

  choose(titled: Titled | undefined, decisions: Decisions): Choice {
    const { sheet, what } = this
    const decided = decisions.fields.get(this.field)
    const unfit = decisions.unfit.get(this.field)
    if (unfit) return this.doubtful(titled?.columns[0], `${sheet.tab}: which column holds the ${what}? ${unfit}`)
    if (!decided) return this.recognised(titled)
    if (decided.column === 'recognised') return { ...this.recognised(titled), ...chosenAs(decided.readsAs) }
    if (decided.column === undefined && this.needed)
      return this.doubtful(
        undefined,
        `${sheet.tab}: the tab Deal columns says that no column holds the ${what}, which every deal needs.`,
      )
    return { column: decided.column, by: 'person', ...chosenAs(decided.readsAs) }
  }

  private recognised(titled: Titled | undefined): Choice {
    const { sheet, what } = this
    const columns = this.distinct(titled?.columns ?? [])
    const [column, ...others] = columns
    if (column === undefined) return this.missing()
    const named = columns.map((c) => columnNamed(sheet, c))
    if (others.length)
      return this.doubtful(column, `${sheet.tab}: columns ${named.join(' and ')} can each be the ${what}, and differ.`)
    const doubt = doubtOf(this.field, looksOf(sheet, column), this.known)
    const said = `${sheet.tab}: column ${named[0]}`
    if (doubt) return this.doubtful(this.proposed() ?? column, `${said} is titled as the ${what}, but ${doubt}.`)
    if (!titled?.sure && !this.vouchedFor(column))
      return this.doubtful(column, `${said} may be the ${what}, but its title can mean something else.`)
    return { column, by: 'title' }
  }

  /** Whether every value of a column is one that the tab People or Stages lists: then its title need not be certain. */
  private vouchedFor(column: number): boolean {
    const known = { owner: this.known.names, stage: this.known.stages }[this.field as string]
    const values = looksOf(this.sheet, column)
    return known !== undefined && values.length > 0 && values.every((cell) => known.has(plainName(cell)))
  }

  /** Of columns that hold the same one is left; a blank one only where all are. */
  private distinct(columns: readonly number[]): number[] {
    const filled = columns.filter((c) => looksOf(this.sheet, c).length)
    const left: number[] = []
    for (const c of filled.length ? filled : columns.slice(0, 1))
      if (!left.some((other) => alike(this.sheet, other, c))) left.push(c)
    return left
  }

  private missing(): Choice {
    if (!this.needed) return { column: undefined, by: undefined }
    const column = this.proposed()
    const looks =
      column === undefined
        ? ', and no column looks like it'
        : `; column ${columnNamed(this.sheet, column)} looks like it`
    return {
      column,
      by: column === undefined ? undefined : 'values',
      question: `${this.sheet.tab}: no title says which column holds the ${this.what}${looks}.${answer}`,
    }
  }

  private proposed = () => proposalFor(this.field, this.sheet, this.taken, this.known)

  /** A needed field is asked; another is left out, and that is said. */
  private doubtful(column: number | undefined, found: string): Choice {
    if (!this.needed)
      return {
        column: undefined,
        by: undefined,
        note: `${found} It is not used. If it is right, name it in the tab Deal columns.`,
      }
    return { column, by: column === undefined ? undefined : 'values', question: found + answer }
  }
}

const chosenAs = (chosen: Reading | undefined) => (chosen ? { chosen } : {})

/** Where every question is answered. */
export const answer = ' Choose it in the planner’s Deals screen, or in the tab Deal columns.'
