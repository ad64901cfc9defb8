import type { Fault } from './problem'

/** The first of what is to be looked at, and how many there are: who has mended these reads again. */
export type Found = { findings: Fault[]; found: number }

/** So many findings are sent to the sidebar. */
const sent = 20

export const foundIn = (all: readonly Fault[]): Found => ({ findings: all.slice(0, sent), found: all.length })
