import { createHash } from 'node:crypto'
import type { Cell } from '../../../src/model/cell'
import { CivilDate } from '../../../src/model/civil-date'
import type { Context, Tab, Workbook } from '../../../src/ports'

const refuse = (): never => {
  throw new Error('A request that reads wrote.')
}
const writes = {
  write: refuse,
  fill: refuse,
  insertRowsAfter: refuse,
  deleteRows: refuse,
  takeFrom: refuse,
  freezeRows: refuse,
  freezeColumns: refuse,
  widths: refuse,
  dropdown: refuse,
  tickBoxes: refuse,
  colourBands: refuse,
  chart: refuse,
  protect: refuse,
  nameRange: refuse,
  removeName: refuse,
  show: refuse,
  select: refuse,
}

/**
 * What requests are given, over tabs in memory, since an emulated spreadsheet of a quarter of a million rows takes minutes.
 * Counts the tabs that are read, and how often something is asked of them; a tab that was read is remembered, as the add-on's is.
 */
export function counted(tabs: ReadonlyMap<string, Cell[][]>): { context: Context; read: Set<string>; calls(): number } {
  const read = new Set<string>()
  let calls = 0
  const reads = (name: string) => {
    if (!read.has(name)) calls++
    read.add(name)
  }
  const tabOf = (name: string, cells: Cell[][]): Tab => {
    const blank = (): string[][] => {
      calls++
      return cells.map((row) => row.map(() => ''))
    }
    return {
      ...writes,
      name,
      hidden: false,
      cells() {
        reads(name)
        return cells
      },
      formulas: blank,
      notes: blank,
      namedRanges() {
        calls++
        return []
      },
    }
  }
  const all = [...tabs].map(([name, cells]) => tabOf(name, cells))
  const workbook: Workbook = {
    locale: 'en_US',
    dayAt: () => CivilDate.parse('2026-11-24') as CivilDate,
    tabs: () => all,
    tab(name) {
      const found = all.find((one) => one.name === name)
      // A kept tab that this workbook lacks would be read in another; of generated ones it is asked whether they are there.
      if (!found && !/ FY\d/.test(name)) reads(name)
      return found
    },
    selected: () => undefined,
    addTab: refuse,
    copyTab: refuse,
    removeTab: refuse,
    hasName: () => false,
    changes: () => [],
  }
  const context: Context = {
    workbook,
    screen: { toast: refuse, tell: refuse, ask: refuse, openSidebar: refuse },
    today: () => '2026-11-24',
    now: () => '2026-11-24 09:15:00',
    user: () => 'person1@example.com',
    digest: (text) => createHash('sha256').update(text).digest('hex'),
  }
  return { context, read, calls: () => calls }
}
