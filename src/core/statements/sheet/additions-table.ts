import type { SheetRow, SheetTable } from '../../../model/generated-sheet'
import { inMoney } from '../../money/cents'
import type { Adjusted } from '../payable'
import { dayCell } from './cells'
import { day, money, text } from './formats'
import { labels } from './labels'
import type { Sheeted } from './lines'
import { addition, type Kind, table } from './titles'

const kinds: Partial<Record<NonNullable<Adjusted['reason']>, Kind>> = {
  draw: 'Advance',
  'forgiven draw': 'Draw forgiven',
}

type Added = { kind: Kind; reason: string; why: string; from?: string; to?: string; cents: bigint }

/** What comes on top of what was earned, or is taken off it, each with its reason. */
export function additionsTable(reps: readonly Sheeted[]): SheetTable {
  const labelOf = labels()
  const rows = reps.flatMap((one) =>
    addedTo(one).map(
      ({ kind, reason, why, from, to, cents }): SheetRow => ({
        cells: [
          labelOf([one.rep, kind, reason].filter((part) => part !== '').join(' · ')),
          one.rep,
          kind,
          reason,
          dayCell(from),
          dayCell(to),
          inMoney(cents),
          why,
        ],
      }),
    ),
  )
  return {
    name: table.additions,
    columns: [
      { title: addition.label, note: 'Adjustments, clawbacks and differences.', format: text },
      { title: addition.rep, note: 'Whom it is for.', format: text },
      {
        title: addition.kind,
        note: 'An advance is paid and owed; a draw that is forgiven is no longer owed.',
        format: text,
      },
      {
        title: addition.reason,
        note: 'The reason of an adjustment, the deal taken back, or what was changed.',
        format: text,
      },
      { title: addition.from, note: 'First day of the approved period that it corrects.', format: day },
      { title: addition.to, note: 'Last day of that period.', format: day },
      { title: addition.amount, note: 'What it adds; with a minus what it takes.', format: money },
      { title: addition.why, note: 'What was noted, or how it is reckoned.', format: text },
    ],
    rows: rows.length ? rows : [{ cells: ['Nothing added or taken off', '', '', '', '', '', '', ''], look: 'soft' }],
  }
}

const addedTo = ({ statement: { adjustments, clawbacks, differences } }: Sheeted): Added[] => [
  ...adjustments.map(
    ({ reason, note, cents }): Added => ({
      kind: (reason && kinds[reason]) ?? 'Adjustment',
      reason: reason ?? '',
      why: note,
      cents,
    }),
  ),
  ...clawbacks.map(
    ({ name, deal, says, paidIn, cents }): Added => ({
      kind: 'Clawback',
      reason: name || deal,
      why: says,
      ...paidIn,
      cents: -cents,
    }),
  ),
  ...differences.map(
    ({ cause, deal, says, period, cents }): Added => ({
      kind: 'Difference',
      reason: [cause, deal].filter((part) => part !== '').join(' '),
      why: says,
      ...period,
      cents,
    }),
  ),
]
