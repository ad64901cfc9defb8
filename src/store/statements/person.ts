import type { Handout } from '../../core/statements/export/handout'
import type { Context } from '../../ports'

/** One person's statement: to be looked at, and to be handed out as a page and as CSV. */
export type PersonStatement = {
  person: string
  handout: Handout
  /** Names of the two files, without a path. */
  files: { html: string; csv: string }
  html: string
  csv: string
}

export function personStatement(_period: string, _person: string, _context: Context): PersonStatement {
  throw new Error('not there yet')
}
