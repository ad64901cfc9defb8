import type { DealSource } from '../../src/core/deals/source'
import { amountReader } from '../../src/core/deals/values/amount'
import { dayReader } from '../../src/core/deals/values/day'
import { CivilDate } from '../../src/model/civil-date'

/** A deal tab without titles whose figures are read as its columns say, in a spreadsheet whose time no test looks at. */
export function dealSource(rows: DealSource['cells'], at: DealSource['at']): DealSource {
  const cells = [[], ...rows]
  const amount = amountReader(cells, 1, at.amount ?? 0).read
  const day = (column = 0) => dayReader(cells, 1, column, () => CivilDate.of(0)).read
  return {
    tab: 'Deals',
    cells,
    first: 1,
    at,
    currency: '',
    closing: new Set(['Won', 'Lost']),
    read: {
      amount,
      probability: amount,
      closeDate: day(at.closeDate),
      closedDate: day(at.closedDate),
      paidDate: day(at.paidDate),
      createdDate: day(at.createdDate),
      stageChanged: day(at.stageChanged),
    },
  }
}
