/** One thing that a person can put right: where, what was found, what is expected, in a sentence or two. */
export type Fault = {
  message: string
  /** The field of a sidebar form that it belongs to, as a path into the request's input. */
  path?: readonly (string | number)[]
  /** The cell that it is about, so that the sidebar can lead there; row 1 is the first row of the tab. */
  at?: { tab: string; row: number; column?: string }
}

const shown = 10

/**
 * What a person can put right. A cell shows it as the error's text, the menu as an alert, the sidebar beside the field.
 * Anything else that is thrown is a bug of ours and says so.
 */
export class Problem extends Error {
  readonly faults: readonly Fault[]

  constructor(faults: string | readonly Fault[]) {
    const list = typeof faults === 'string' ? [{ message: faults }] : faults
    const more = list.length - shown
    const lines = list.slice(0, shown).map((fault) => fault.message)
    if (more > 0) lines.push(`… and ${more} more.`)
    super(lines.join('\n'))
    this.name = 'Problem'
    this.faults = list
  }
}
