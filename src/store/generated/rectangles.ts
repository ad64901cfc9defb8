/** A cell that may be written: `content` is what belongs there, `changed` whether something else stands there. */
export type Writable<C> = { row: number; column: number; content: C; kind: string; changed: boolean }

export type Rectangle<C> = { row: number; column: number; kind: string; contents: C[][] }

/**
 * Covers all changed cells with few rectangles. They bridge over cells that hold what belongs there already, and never
 * reach over one that is not the add-on's: that one is not among the writable.
 */
export function rectangles<C>(cells: readonly Writable<C>[]): Rectangle<C>[] {
  const columns = new Map<number, Writable<C>[]>()
  for (const cell of cells) {
    const column = columns.get(cell.column)
    if (column) column.push(cell)
    else columns.set(cell.column, [cell])
  }
  const found: Rectangle<C>[] = []
  for (const column of [...columns.keys()].sort((a, b) => a - b))
    for (const run of runs(columns.get(column) as Writable<C>[])) {
      const [first] = run as [Writable<C>]
      const beside = found.find(
        (known) =>
          known.row === first.row &&
          known.kind === first.kind &&
          known.contents.length === run.length &&
          known.column + (known.contents[0]?.length ?? 0) === column,
      )
      if (beside) run.forEach(({ content }, i) => beside.contents[i]?.push(content))
      else found.push({ row: first.row, column, kind: first.kind, contents: run.map(({ content }) => [content]) })
    }
  return found
}

/** Runs of one column: adjacent rows of one kind, from a changed cell to a changed cell. */
function runs<C>(column: Writable<C>[]): Writable<C>[][] {
  const found: Writable<C>[][] = []
  let run: Writable<C>[] = []
  const close = () => {
    const last = run.map(({ changed }) => changed).lastIndexOf(true)
    if (last >= 0) found.push(run.slice(0, last + 1))
    run = []
  }
  for (const cell of [...column].sort((a, b) => a.row - b.row)) {
    const before = run[run.length - 1]
    if (before && (before.row !== cell.row - 1 || before.kind !== cell.kind)) close()
    if (run.length || cell.changed) run.push(cell)
  }
  close()
  return found
}
