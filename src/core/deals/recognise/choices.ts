import { type Field, fields } from '../../../model/deal'
import { isClosed } from '../stages'
import { hasCurrency, type Titled, titledIn, twinOf } from './by-title'
import type { Choice } from './choice'
import { Chooser, type Demand } from './chooser'
import type { Crm } from './crms'
import type { Decisions } from './decisions'
import type { Knowledge } from './knowledge'
import { looksOf } from './look'
import type { Sheet } from './sheet'

const all = Object.keys(fields) as Field[]

/** Chooses the column of every field: as people decided, else by the titles where the values bear them out. */
export function choicesFor(sheet: Sheet, crm: Crm | undefined, decisions: Decisions, known: Knowledge) {
  const titled = titledIn(sheet, crm)
  const chooser = new Chooser(sheet, titled, decisions, known)
  const choices = new Map<Field, Choice>()
  const choose = (field: Field, demand: Demand) => choices.set(field, chooser.choose(field, demand))
  for (const field of ['owner', 'amount', 'closeDate'] as const) choose(field, 'needed')

  // Without its outcome a deal that was won or lost would count as open.
  const stages = [decisions.fields.get('stage')?.column ?? titled.get('stage')?.columns ?? []].flat()
  const atStages = stages.filter((column) => typeof column === 'number')
  const closes = atStages.some((column) => looksOf(sheet, column).some((cell) => isClosed(String(cell))))
  const apart = crm?.outcomeApart === true
  choose(
    'status',
    closes ? 'none' : !atStages.length && titled.has('status') ? 'needed' : apart ? 'expected' : 'likely',
  )
  choose('stage', choices.get('status')?.column === undefined ? 'needed' : apart ? 'expected' : 'likely')

  choose('currency', currencyOf(sheet, choices.get('amount')?.column, titled))
  choose('split', 'likely')
  for (const field of all) if (!choices.has(field)) choose(field, 'none')
  return { titled, choices }
}

/** Puts the column of currencies that belongs to the amount in place of one that may be another's. */
function currencyOf(sheet: Sheet, amount: number | undefined, titled: Map<Field, Titled>): Demand {
  const twin = amount === undefined ? undefined : twinOf(sheet, amount)
  if (twin !== undefined) titled.set('currency', { columns: [twin], sure: true })
  if (twin !== undefined || amount === undefined || hasCurrency(sheet, amount)) return 'likely'
  titled.delete('currency')
  return 'none'
}
