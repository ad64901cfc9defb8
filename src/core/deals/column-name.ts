import { plainName } from '../../model/plain-name'
import type { DealTab } from './deal-tab'

/** How the tab Deal columns names a column of a deal tab: by its title, or by its letter where another has that title too. */
export function columnName(columns: DealTab['columns'], at: number): string | undefined {
  const column = columns.find((one) => one.at === at)
  if (!column) return undefined
  const alike = columns.filter(({ title }) => plainName(title) === plainName(column.title))
  return plainName(column.title) !== '' && alike.length === 1 ? column.title.trim() : column.letter
}
