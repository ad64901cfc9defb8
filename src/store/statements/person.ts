import type { Context } from '../../ports'

/** One person's statement to be handed out. */
export type PersonStatement = {
  person: string
  /** Names of the two files, without a path. */
  files: { html: string; csv: string }
  html: string
  csv: string
}

export function personStatement(_period: string, _person: string, _context: Context): PersonStatement {
  throw new Error('not there yet')
}
