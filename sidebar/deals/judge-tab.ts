import type { FieldRead } from '../../src/core/deals/deal-tab'
import type { Field } from '../../src/model/deal'
import type { Reading } from '../../src/model/deal-columns'
import type { DealTabShown } from '../../src/requests/deals-screen'
import { type Edits, keyOf } from './edit'

/** A field as the screen shows it: what was recognised, with what was chosen over it. */
export type FieldNow = {
  key: string
  read: FieldRead
  /** 0 is column A; undefined where none is chosen. */
  column: number | undefined
  readsAs: Reading | undefined
  /** Readings to choose from. */
  couldRead: readonly Reading[]
  /** Whether it is shown without being looked for. */
  matters: boolean
  /** Whether somebody chose something that is not saved. */
  changed: boolean
  fault: string | undefined
  /** Whether nothing was chosen yet: the question itself says enough until somebody wants to save. */
  unanswered: boolean
}

/** A tab as the screen shows it. */
export type TabNow = {
  tab: DealTabShown
  /** Whether it holds deals, as chosen. */
  holdsDeals: boolean
  changed: boolean
  fields: FieldNow[]
}

/** What every deal needs, by the field that is asked for; where a status stands, a stage need not. */
const needed: readonly Field[] = ['owner', 'amount', 'closeDate', 'stage']

/** Judges what was recognised in a tab together with what was chosen. */
export function judgeTab(tab: DealTabShown, edits: Edits): TabNow {
  const holdsDeals = edits.tabs[tab.tab] ?? !tab.notDeals
  const places = new Map(tab.fields.map((read) => [read.field, placeOf(tab.tab, read, edits)]))
  const lacks = (field: Field) =>
    needed.includes(field) &&
    places.get(field) === undefined &&
    !(field === 'stage' && places.get('status') !== undefined)
  const fields = tab.fields.map((read): FieldNow => {
    const { field, question } = read
    const key = keyOf(tab.tab, field)
    const edit = edits.columns[key]
    const column = places.get(field)
    const moved = column !== read.column
    const couldRead = moved ? [] : read.couldRead
    const readsAs = moved ? undefined : (edit?.readsAs ?? read.readsAs)
    const unread = question !== undefined && couldRead.length > 1 && readsAs === undefined
    return {
      key,
      read,
      column,
      readsAs,
      couldRead,
      matters: column !== undefined || question !== undefined || lacks(field),
      changed:
        moved ||
        (edit?.column === null && question !== undefined) ||
        (edit?.readsAs !== undefined && edit.readsAs !== read.readsAs),
      fault:
        faultOf(read, edit?.column === null, column === undefined, lacks(field)) ??
        (unread ? 'Choose how it is read.' : undefined),
      unanswered: question !== undefined && ((column === undefined && edit?.column === undefined) || unread),
    }
  })
  return { tab, holdsDeals, changed: holdsDeals === tab.notDeals, fields }
}

function placeOf(tab: string, read: FieldRead, edits: Edits): number | undefined {
  const chosen = edits.columns[keyOf(tab, read.field)]?.column
  return chosen === undefined ? read.column : chosen?.at
}

const called: Partial<Record<Field, string>> = {
  owner: 'an owner',
  amount: 'an amount',
  closeDate: 'a close date',
  stage: 'a stage or a status',
}

function faultOf({ field, question }: FieldRead, none: boolean, blank: boolean, lacking: boolean): string | undefined {
  if (lacking && (none || question !== undefined))
    return `Every deal needs ${called[field]}. Choose its column, or say that this tab holds no deals.`
  return question !== undefined && blank && !none ? 'Choose its column, or “No column”.' : undefined
}
